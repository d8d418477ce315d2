import { render } from 'preact';
import '../components/tokens.css';
import '../components/controls.css';
import '../components/views.css';
import '../components/deal-form/deal-form.css';
import '../components/evidence/evidence.css';
import './dashboard.css';
import './corrections/corrections.css';
import './due/due.css';
import './exchange/exchange.css';
import './pipeline/pipeline.css';
import './insights/insights.css';
import './settings/settings.css';
import { askToKeepBook } from '../store/persistence.ts';
import { language } from '../words/words.ts';
import { Dashboard } from './dashboard.tsx';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) render(<Dashboard />, root);
// Here and not in the popup: a question of the browser's would close that.
void askToKeepBook();

import { startOnce } from './start-once.ts';
import { watchPage } from './watch-page.ts';

startOnce(watchPage);

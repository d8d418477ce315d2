import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type HostedWebmail, hostedOfPattern } from '../domain/hosted.ts';
import { parseSite, type Site, siteOfPattern } from '../domain/site.ts';
import { askBackground } from '../messaging/send.ts';
import { say } from '../words/words.ts';
import { HostedSites } from './hosted-sites.tsx';

/** What became of the last attempt to add or remove a site. */
interface Outcome {
  isGood: boolean;
  text: string;
}

const STEPS = ['sites_step1', 'sites_step2', 'sites_step3'] as const;

/** Which webmail the rep uses: the known ones work at once, any other is asked for when it is added. */
export function SitesView() {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  const [outcome, setOutcome] = useState<Outcome>();
  const update = () => void grantedPatterns().then(setGranted);
  useEffect(update, []);

  const add = async (address: string): Promise<boolean> => {
    const site = parseSite(address);
    if (typeof site === 'string') {
      setOutcome({ isGood: false, text: say(`siteError_${site}`) });
      return false;
    }
    const result = await addSite(site);
    setOutcome(result);
    update();
    return result.isGood;
  };
  const remove = async (site: Site) => {
    await browser.permissions.remove({ origins: [site.pattern] });
    await askBackground({ type: 'sites-changed' });
    setOutcome({ isGood: true, text: say('sites_removed', site.label) });
    update();
  };

  const allow = async ({ label, patterns }: HostedWebmail) => {
    setOutcome(await allowPatterns(label, patterns));
    update();
  };
  if (!granted) return null;
  const sites = ownSites(granted);

  return (
    <section class="page" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('sites_title')}</h2>
      <h3>{say('sites_hosted')}</h3>
      <HostedSites granted={granted} onAllow={allow} />
      <p class="hint">{say('sites_hostedHint')}</p>
      <h3>{say('sites_own')}</h3>
      <p class="lead">{say('sites_intro')}</p>
      <SiteForm onAdd={add} isWrong={outcome?.isGood === false} />
      <p id="site-outcome" role="status" class={outcome && (outcome.isGood ? 'notice good' : 'notice bad')}>
        {outcome?.text}
      </p>
      {sites.length > 0 && <h3>{say('sites_list')}</h3>}
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site.pattern}>
            <span class="grow">{site.label}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={say('sites_removeNamed', site.label)}
              onClick={() => remove(site)}
            >
              {say('sites_remove')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{say('sites_how')}</h3>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <p class="hint">{say('sites_privacy')}</p>
    </section>
  );
}

function SiteForm({ onAdd, isWrong }: { onAdd: (address: string) => Promise<boolean>; isWrong: boolean }) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="site-form"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onAdd(address)) setAddress('');
      }}
    >
      <label for="site">{say('sites_label')}</label>
      <div class="line">
        <input
          class="input"
          id="site"
          name="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('sites_placeholder')}
          aria-invalid={isWrong}
          aria-describedby="site-outcome"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" name="add-site">
          {say('sites_add')}
        </button>
      </div>
    </form>
  );
}

function addSite({ label, pattern }: Site): Promise<Outcome> {
  return allowPatterns(label, [pattern]);
}

/** Asks for the permission first of all: browsers show the question only right after a click. */
async function allowPatterns(label: string, patterns: readonly string[]): Promise<Outcome> {
  const isGranted = await browser.permissions.request({ origins: [...patterns] });
  if (!isGranted) return { isGood: false, text: say('sites_refused', label) };
  const registered = await askBackground({ type: 'sites-changed' });
  return registered.ok
    ? { isGood: true, text: say('sites_added', label) }
    : { isGood: false, text: say('sites_failed', label) };
}

async function grantedPatterns(): Promise<ReadonlySet<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  return new Set(origins);
}

/** The sites the rep added. */
function ownSites(granted: ReadonlySet<string>): Site[] {
  return [...granted]
    .filter((pattern) => !hostedOfPattern(pattern))
    .map(siteOfPattern)
    .filter((site) => site !== undefined)
    .sort((a, b) => a.label.localeCompare(b.label));
}

import { HOSTED_WEBMAILS, type HostedWebmail } from '../domain/hosted.ts';
import { say } from '../words/words.ts';

interface Props {
  /** The patterns the browser allows. */
  granted: ReadonlySet<string>;
  onAllow: (webmail: HostedWebmail) => void;
}

/** The webmails that need no adding, and whether the browser still allows them. */
export function HostedSites({ granted, onAllow }: Props) {
  return (
    <ul class="hosted-list">
      {HOSTED_WEBMAILS.map((webmail) => {
        const isAllowed = webmail.patterns.every((pattern) => granted.has(pattern));
        return (
          <li key={webmail.name} class={isAllowed ? '' : 'off'}>
            <span class="grow">{webmail.label}</span>
            {!isAllowed && (
              <button
                type="button"
                class="button"
                aria-label={say('sites_hostedAllowNamed', webmail.label)}
                onClick={() => onAllow(webmail)}
              >
                {say('sites_hostedAllow')}
              </button>
            )}
            {!isAllowed && <span class="hint">{say('sites_hostedOff')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

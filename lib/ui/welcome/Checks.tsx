import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import type { Checks as Seen, WelcomeTransport } from './transport.ts';

/** How often the browser is asked again, while somebody changes its settings in another tab. */
const ASK_EVERY_MS = 1000;

type What = keyof Seen;
const ORDER: readonly What[] = ['sites', 'private', 'pinned'];

/** What the browser lets Veilleuse do, checked live, each with how to allow it. */
export function Checks({ transport }: { transport: WelcomeTransport }) {
  const { t } = useVoice();
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    const look = () => void transport.checks().then(setSeen, () => undefined);
    look();
    const timer = setInterval(look, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [transport]);
  if (!seen) return null;
  return (
    <ul class="cards" aria-live="polite">
      {ORDER.filter((what) => seen[what] !== null).map((what) => {
        const is = seen[what] ? 'yes' : 'no';
        return (
          <li key={what} class="card check" data-tone={seen[what] ? 'moss' : 'glow'}>
            <p class="check-state">
              <span class="dot" aria-hidden="true" />
              {t(`parent.welcome.windows.${what}.${is}`)}
            </p>
            {!seen[what] && <How what={what} transport={transport} />}
          </li>
        );
      })}
    </ul>
  );
}

function How({ what, transport }: { what: What; transport: WelcomeTransport }) {
  const { t } = useVoice();
  const { openDetails } = transport;
  if (what === 'sites')
    return (
      <button type="button" class="button" onClick={() => void transport.askSites()}>
        {t('parent.welcome.windows.sites.ask')}
      </button>
    );
  if (what === 'pinned') return <Picture text="parent.welcome.windows.pinned.how" of="pin" />;
  return (
    <>
      <Picture
        text={
          openDetails ? 'parent.welcome.windows.private.chromium' : 'parent.welcome.windows.private.firefox'
        }
        of="switch"
      />
      {openDetails && (
        <button type="button" class="button" onClick={() => void openDetails()}>
          {t('parent.welcome.windows.private.open')}
        </button>
      )}
    </>
  );
}

/** What to look for, drawn: a switch that is turned on, or the jigsaw piece and the pin beside the address bar. */
function Picture({ text, of }: { text: TextKey; of: 'switch' | 'pin' }) {
  const { t } = useVoice();
  return (
    <div class="how">
      <svg viewBox="0 0 96 48" width="96" height="48" aria-hidden="true">
        <rect x="1" y="1" width="94" height="46" rx="10" class="frame" />
        {of === 'switch' ? (
          <>
            <rect x="12" y="16" width="34" height="5" rx="2.5" class="words" />
            <rect x="12" y="27" width="24" height="5" rx="2.5" class="words" />
            <rect x="58" y="15" width="28" height="18" rx="9" class="on" />
            <circle cx="77" cy="24" r="6.5" class="knob" />
          </>
        ) : (
          <>
            <rect x="10" y="16" width="38" height="16" rx="8" class="bar" />
            <path
              class="on"
              d="M57 18h5a3.2 3.2 0 1 1 6 0h5v5a3.2 3.2 0 1 1 0 6v5H57z"
              transform="translate(-1 -2)"
            />
            <path class="pin" d="M83 15h6v7l2 3v2h-4v7h-2v-7h-4v-2l2-3z" />
          </>
        )}
      </svg>
      <p class="hint">{t(text)}</p>
    </div>
  );
}

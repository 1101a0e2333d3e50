import { useEffect, useState } from 'preact/hooks';
import { Picture } from '../picture.tsx';
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
  if (what === 'pinned') return <Picture text="parent.welcome.windows.pinned.how" of="toolbar" />;
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

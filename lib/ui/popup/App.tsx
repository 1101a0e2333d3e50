import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { HelpLink } from '#lib/risklist/helplines.ts';
import { useVoiceOf, VoiceContext } from '../voice.ts';
import { Failed } from './Failed.tsx';
import { Home } from './Home.tsx';
import type { PopupTransport } from './transport.ts';

interface AppProps {
  transport: PopupTransport;
  /** Closes the popup's window. */
  close(): void;
}

/** The popup: reads the view of its tab, draws it, reads it again when it may have changed. */
export function App({ transport, close }: AppProps) {
  const [view, setView] = useState<TabView | null>(null);
  const [help, setHelp] = useState<HelpLink[]>([]);
  const [failed, setFailed] = useState(false);

  const attempt = useCallback(async (work: () => Promise<TabView | undefined>): Promise<void> => {
    try {
      const next = await work();
      if (next) setView(next);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);
  const read = useCallback(() => attempt(() => transport.view()), [attempt, transport]);

  useEffect(() => {
    void read();
    // Without helplines the view still says to talk to an adult.
    transport.help().then(setHelp, () => setHelp([]));
    return transport.onChange(() => void read());
  }, [read, transport]);

  const voice = useVoiceOf(view);

  if (failed) return <Failed />;
  if (!view || !voice) return null;
  return (
    <VoiceContext.Provider value={voice}>
      <Home
        view={view}
        help={help}
        running={transport.running}
        watch={(on) => void attempt(() => transport.watch(on))}
        trust={(siteKey, on) => void attempt(() => transport.trust(siteKey, on))}
        pause={(minutes) => void attempt(() => transport.pause(minutes))}
        askAgain={(kind) => void attempt(() => transport.askAgain(kind))}
        openSettings={() => void transport.openSettings().then(close, () => setFailed(true))}
        openJournal={() => void transport.openJournal().then(close, () => setFailed(true))}
        leave={() => void transport.leave().then(close, () => setFailed(true))}
        ask={async (origin) => {
          const granted = await transport.askPermission(origin);
          if (granted) await read();
          return granted;
        }}
      />
    </VoiceContext.Provider>
  );
}

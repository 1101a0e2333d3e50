import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { useVoiceOf, VoiceContext } from '../voice.ts';
import { Failed } from './Failed.tsx';
import { Home } from './Home.tsx';
import type { Help, PopupTransport } from './transport.ts';

const NO_HELP: Help = { child: [], parent: [] };

/** What failed last: reading the view, or something that somebody chose. Counted, so that the same is said again. */
interface Failure {
  of: 'view' | 'choice';
  nth: number;
}

interface AppProps {
  transport: PopupTransport;
  /** Closes the popup's window. */
  close(): void;
}

/** The popup: reads the view of its tab, draws it, reads it again when it may have changed. */
export function App({ transport, close }: AppProps) {
  const [view, setView] = useState<TabView | null>(null);
  const [help, setHelp] = useState(NO_HELP);
  const [failure, setFailure] = useState<Failure | null>(null);

  const fail = useCallback(
    (of: Failure['of']): void => setFailure((before) => ({ of, nth: (before?.nth ?? 0) + 1 })),
    [],
  );
  const attempt = async (work: () => Promise<TabView>): Promise<void> => {
    try {
      setView(await work());
      setFailure(null);
    } catch {
      fail('choice');
    }
  };
  const read = useCallback(async (): Promise<void> => {
    try {
      setView(await transport.view());
      // It is no answer to a choice that failed.
      setFailure((before) => (before?.of === 'view' ? null : before));
    } catch {
      fail('view');
    }
  }, [fail, transport]);

  useEffect(() => {
    void read();
    // Without helplines the view still says to talk to an adult.
    Promise.all([transport.help('child'), transport.help('parent')]).then(
      ([child, parent]) => setHelp({ child, parent }),
      () => setHelp(NO_HELP),
    );
    return transport.onChange(() => void read());
  }, [read, transport]);

  const voice = useVoiceOf(view);

  if (!view && failure) return <Failed />;
  if (!view || !voice) return null;
  return (
    <VoiceContext.Provider value={voice}>
      <Home
        view={view}
        help={help}
        running={transport.running}
        trouble={
          failure && (
            <p key={failure.nth} class="trouble" role="alert">
              {voice.t(failure.of === 'view' ? 'popup.failed.sentence' : 'popup.failed.choice')}
            </p>
          )
        }
        watch={(on) => void attempt(() => transport.watch(on))}
        trust={(siteKey, on) => void attempt(() => transport.trust(siteKey, on))}
        pause={(minutes) => void attempt(() => transport.pause(minutes))}
        askAgain={(kind) => void attempt(() => transport.askAgain(kind))}
        openSettings={() => void transport.openSettings().then(close, () => fail('choice'))}
        openJournal={() => void transport.openJournal().then(close, () => fail('choice'))}
        leave={() => void transport.leave().then(close, () => fail('choice'))}
        ask={async (origin) => {
          const granted = await transport.askPermission(origin);
          if (granted) await read();
          return granted;
        }}
      />
    </VoiceContext.Provider>
  );
}

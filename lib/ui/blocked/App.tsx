import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { HelpLink } from '#lib/risklist/helplines.ts';
import { browserLanguage } from '../browser-language.ts';
import { useVoiceOf, VoiceContext } from '../voice.ts';
import { Blocked } from './Blocked.tsx';
import type { BlockedTransport } from './transport.ts';
import { readBlockedWhy } from './why.ts';

/** What is shown where the background does not answer: no reasons, the browser's language. */
function fallbackView(): TabView {
  const language = browserLanguage();
  return {
    state: 'forbidden',
    ageBand: DEFAULT_SETTINGS.ageBand,
    language,
    country: '',
    unkept: 0,
    locked: false,
    byPolicy: false,
    pausedUntil: null,
    keepDays: DEFAULT_SETTINGS.keepDays,
    namesSites: true,
  };
}

/** The blocked page: reads who is spoken to, why the tab is here, and draws it. */
export function App({ transport, search }: { transport: BlockedTransport; search: string }) {
  const [view, setView] = useState<TabView | null>(null);
  const [help, setHelp] = useState<HelpLink[]>([]);
  const why = useMemo(() => readBlockedWhy(search), [search]);

  useEffect(() => {
    transport.view().then(setView, () => setView(fallbackView()));
    transport.help().then(setHelp, () => setHelp([]));
  }, [transport]);

  const voice = useVoiceOf(view);

  if (!view || !voice) return null;
  return (
    <VoiceContext.Provider value={voice}>
      <Blocked why={why} view={view} help={help} away={() => void transport.away()} />
    </VoiceContext.Provider>
  );
}

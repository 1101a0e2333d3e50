import { useState } from 'preact/hooks';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { HelpLink } from '#lib/risklist/helplines.ts';
import { HelpList } from '../help-list.tsx';
import { Lamp } from '../lamp.tsx';
import { usePageTitle } from '../page-title.ts';
import { adviceKeys } from '../popup/AdviceView.tsx';
import { againstIds } from '../popup/reasons.ts';
import { ReasonCard } from '../reason-card.tsx';
import { useVoice } from '../voice.ts';
import type { BlockedWhy } from './why.ts';

interface BlockedProps {
  why: BlockedWhy;
  view: TabView;
  help: readonly HelpLink[];
  away(): void;
}

/** In place of a site that was left: why, what now, whom to talk to. It names no site and links to none. */
export function Blocked({ why, view, help, away }: BlockedProps) {
  const { t, ageBand } = useVoice();
  const [open, setOpen] = useState<'none' | 'why' | 'talk'>('none');
  const left = why === 'left';
  const sentence = t(`blocked.${why}.sentence.${ageBand}`);
  usePageTitle(sentence);
  const ids = view.state === 'judged' ? againstIds(view).slice(0, 3) : [];
  const toggle = (part: 'why' | 'talk', label: string) => (
    <button
      type="button"
      class="button ghost"
      aria-expanded={open === part}
      onClick={() => setOpen(open === part ? 'none' : part)}
    >
      {label}
    </button>
  );
  return (
    <main class="blocked" data-why={why}>
      <Lamp state={left ? 'dark' : 'red'} face={ageBand === 'under-11'} size={136} />
      <h1>{sentence}</h1>
      <p class="lead">{t(`blocked.${why}.comfort.${ageBand}`)}</p>
      <div class="row actions">
        <button type="button" class="button away" onClick={away}>
          {t('blocked.away')}
        </button>
        {ids.length > 0 && toggle('why', t('blocked.why'))}
        {toggle('talk', t('blocked.talk'))}
      </div>
      {open === 'why' && (
        <ul class="cards">
          {ids.map((id) => (
            <ReasonCard key={id} id={id} audience={ageBand} tone="ember" />
          ))}
        </ul>
      )}
      {open === 'talk' && (
        <section>
          <p class="lead">{t(`popup.help.intro.${ageBand}`)}</p>
          <HelpList help={help} />
          <p class="hint">{t('popup.help.quiet')}</p>
        </section>
      )}
      {open === 'none' && !left && (
        <section>
          <h2>{t('blocked.advice')}</h2>
          <ul class="plain">
            {/* The first advice is to leave, which is done. */}
            {adviceKeys('danger', ageBand)
              .slice(1)
              .map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
          </ul>
        </section>
      )}
    </main>
  );
}

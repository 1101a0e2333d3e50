import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpokenKind } from '#lib/details/speak.ts';
import type { PauseMinutes } from '#lib/family/pause.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { useVoice } from '../voice.ts';
import { AdviceView } from './AdviceView.tsx';
import { AskPermission } from './AskPermission.tsx';
import { ChildPanel } from './ChildPanel.tsx';
import type { Running } from './diagnostic.ts';
import { Foot, type SubPage } from './Foot.tsx';
import { ForParents } from './ForParents.tsx';
import { HelpView } from './HelpView.tsx';
import { HeroView } from './HeroView.tsx';
import { heroOf } from './hero.ts';
import { KeptView } from './KeptView.tsx';
import { MarkPart } from './MarkPart.tsx';
import { OkayView } from './OkayView.tsx';
import { ParentPanel } from './ParentPanel.tsx';
import { Paused } from './PausePart.tsx';
import { ProblemView } from './ProblemView.tsx';
import { type Side, Tabs } from './Tabs.tsx';
import type { Help } from './transport.ts';
import { UnaskedList } from './UnaskedList.tsx';

interface HomeProps {
  view: TabView;
  help: Help;
  running: Running;
  /** What could not be done, as it is said above everything else. */
  trouble: ComponentChild;
  watch(on: boolean): void;
  trust(siteKey: number, on: boolean): void;
  pause(minutes: PauseMinutes | 0): void;
  askAgain(kind: SpokenKind): void;
  openSettings(): void;
  openJournal(): void;
  leave(): void;
  ask(origin: string): Promise<boolean>;
}

/** The popup's first page and the pages behind it. */
export function Home({
  view,
  help,
  running,
  trouble,
  watch,
  trust,
  pause,
  askAgain,
  openSettings,
  openJournal,
  leave,
  ask,
}: HomeProps) {
  const { t } = useVoice();
  const [page, setPage] = useState<'home' | SubPage>('home');
  const [side, setSide] = useState<Side>('child');
  const judged = view.state === 'judged' ? view : null;
  /** The tab still stands on the site. */
  const onSite = judged !== null && judged.warning !== 'blocked';
  const audience = side === 'parent' ? side : view.ageBand;
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  // Back from a page behind, the focus is where it was.
  useEffect(() => {
    if (page === 'home') main.current?.querySelector<HTMLElement>(`[data-opens=${before.current}]`)?.focus();
    before.current = page;
  }, [page]);
  const back = (): void => setPage('home');
  return (
    <main
      ref={main}
      class="popup"
      data-level={judged?.level ?? view.state}
      data-side={side}
      onFocusIn={({ target }) => outOfTheFoot(target)}
    >
      {trouble}
      {page === 'help' && <HelpView help={help[side]} audience={audience} back={back} />}
      {page === 'kept' && (
        <KeptView
          unkept={view.unkept}
          keepDays={view.keepDays}
          namesSites={view.namesSites}
          openJournal={openJournal}
          back={back}
        />
      )}
      {page === 'problem' && <ProblemView view={view} running={running} back={back} />}
      {page === 'advice' && <AdviceView level={judged?.level ?? 'calm'} audience={audience} back={back} />}
      {page === 'okay' && (
        <OkayView view={view} audience={audience} openHelp={() => setPage('help')} back={back} />
      )}
      {page === 'home' && (
        <>
          <HeroView hero={heroOf(view, t, side)} face={audience === 'under-11'} />
          {view.pausedUntil !== null && <Paused until={view.pausedUntil} end={() => pause(0)} />}
          {view.state === 'no-permission' && <AskPermission ask={() => ask(view.origin)} />}
          <Tabs side={side} choose={setSide}>
            {judged && (side === 'child' ? <ChildPanel view={judged} /> : <ParentPanel view={judged} />)}
            <button type="button" class="button okay" data-opens="okay" onClick={() => setPage('okay')}>
              {t('popup.okay')}
            </button>
            {judged && judged.unasked.length > 0 && (
              <UnaskedList kinds={judged.unasked} askAgain={askAgain} />
            )}
            {judged && (
              <MarkPart
                view={judged}
                side={side}
                onSite={onSite}
                watch={watch}
                trust={(on) => trust(judged.siteKey, on)}
                openSettings={openSettings}
              />
            )}
            {side === 'parent' && (
              <ForParents
                view={view}
                pause={pause}
                openSettings={openSettings}
                openProblem={() => setPage('problem')}
              />
            )}
          </Tabs>
          <Foot
            level={judged?.level ?? null}
            onSite={onSite}
            open={setPage}
            openSettings={openSettings}
            leave={leave}
          />
        </>
      )}
    </main>
  );
}

/** What lies under the foot counts as seen in Firefox: it scrolls nowhere when Tab leads there. Not so for a pointer's press. */
function outOfTheFoot(target: EventTarget | null): void {
  if (target instanceof HTMLElement && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest' });
}

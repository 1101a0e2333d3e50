import type { PauseMinutes } from '#lib/family/pause.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { useVoice } from '../voice.ts';
import { PausePart } from './PausePart.tsx';

interface ForParentsProps {
  view: TabView;
  pause(minutes: PauseMinutes | 0): void;
  openSettings(): void;
  openProblem(): void;
}

/** What parents can do on every page, judged or not. */
export function ForParents({ view, pause, openSettings, openProblem }: ForParentsProps) {
  const { t } = useVoice();
  return (
    <>
      {view.byPolicy ? (
        <p class="hint">{t('parent.byPolicy')}</p>
      ) : (
        <PausePart until={view.pausedUntil} locked={view.locked} pause={pause} openSettings={openSettings} />
      )}
      <button type="button" class="quiet" data-opens="problem" onClick={openProblem}>
        {t('parent.problem')}
      </button>
    </>
  );
}

import { useVoice } from '../voice.ts';

interface WatchToggleProps {
  watched: boolean;
  /** Taking it back needs the family's PIN first. */
  locked: boolean;
  watch(on: boolean): void;
  openSettings(): void;
}

/** The family's own mark on a site, which only raises; taking it back stands beside it, or where it can be allowed. */
export function WatchToggle({ watched, locked, watch, openSettings }: WatchToggleProps) {
  const { t } = useVoice();
  return (
    <div class="watch" role="status">
      {watched && <span>{t('popup.watch.on')}</span>}
      {watched && locked ? (
        <button type="button" class="quiet" onClick={openSettings}>
          {t('popup.watch.locked')}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => watch(!watched)}>
          {t(watched ? 'popup.watch.undo' : 'popup.watch')}
        </button>
      )}
    </div>
  );
}

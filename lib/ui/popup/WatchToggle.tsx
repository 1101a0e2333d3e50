import { useVoice } from '../voice.ts';

/** The family's own mark on a site, which only raises; taking it back stands beside it. */
export function WatchToggle({ watched, watch }: { watched: boolean; watch(on: boolean): void }) {
  const { t } = useVoice();
  return (
    <div class="watch" role="status">
      {watched && <span>{t('popup.watch.on')}</span>}
      <button type="button" class="quiet" onClick={() => watch(!watched)}>
        {t(watched ? 'popup.watch.undo' : 'popup.watch')}
      </button>
    </div>
  );
}

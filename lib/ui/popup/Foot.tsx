import type { Level } from '#lib/verdict/types.ts';
import { useVoice } from '../voice.ts';

export type SubPage = 'advice' | 'help' | 'kept';

interface FootProps {
  /** `null`: the page is not judged. */
  level: Level | null;
  /** The tab still stands on the site. */
  onSite: boolean;
  /** `null`: there is no site to mark. */
  watched: boolean | null;
  open(page: SubPage): void;
  leave(): void;
  watch(on: boolean): void;
}

/** One prominent safe action where care is due; everything else is one quiet tap away. */
export function Foot({ level, onSite, watched, open, leave, watch }: FootProps) {
  const { t } = useVoice();
  const warned = level === 'caution' || level === 'danger';
  const button = (page: SubPage, className: string) => (
    <button type="button" class={className} onClick={() => open(page)}>
      {t(page === 'advice' ? 'popup.whatToDo' : page === 'help' ? 'popup.help' : 'popup.kept')}
    </button>
  );
  return (
    <footer class="foot">
      {watched === true && (
        <p class="watched">
          {t('popup.watch.on')}
          <button type="button" class="quiet" onClick={() => watch(false)}>
            {t('popup.watch.undo')}
          </button>
        </p>
      )}
      <div class="row">
        {warned ? button('advice', 'button') : button('help', 'button')}
        {warned && onSite ? (
          <button type="button" class="button main" onClick={leave}>
            {t('popup.leave')}
          </button>
        ) : (
          button(warned ? 'help' : 'kept', 'button')
        )}
      </div>
      <div class="row quiet-row">
        {warned && onSite && button('help', 'quiet')}
        {warned && button('kept', 'quiet')}
        {watched === false && (
          <button type="button" class="quiet" onClick={() => watch(true)}>
            {t('popup.watch')}
          </button>
        )}
      </div>
    </footer>
  );
}

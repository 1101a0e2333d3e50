import { isWarned, type Level } from '#lib/verdict/types.ts';
import { useVoice } from '../voice.ts';

export type SubPage = 'advice' | 'help' | 'kept' | 'okay' | 'problem';

interface FootProps {
  /** `null`: the page is not judged. */
  level: Level | null;
  /** The tab still stands on the site. */
  onSite: boolean;
  open(page: SubPage): void;
  openSettings(): void;
  leave(): void;
}

/** One prominent safe action where care is due; everything else is one quiet tap away. */
export function Foot({ level, onSite, open, openSettings, leave }: FootProps) {
  const { t } = useVoice();
  const warned = isWarned(level);
  const button = (page: Exclude<SubPage, 'okay' | 'problem'>, className: string) => (
    <button type="button" class={className} data-opens={page} onClick={() => open(page)}>
      {t(page === 'advice' ? 'popup.whatToDo' : page === 'help' ? 'popup.help' : 'popup.kept')}
    </button>
  );
  return (
    <footer class="foot">
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
        <button type="button" class="quiet" onClick={openSettings}>
          {t('popup.settings')}
        </button>
      </div>
    </footer>
  );
}

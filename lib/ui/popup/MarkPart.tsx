import { dayName } from '../day.ts';
import { useVoice } from '../voice.ts';
import type { JudgedView } from './reasons.ts';
import type { Side } from './Tabs.tsx';

interface MarkPartProps {
  view: JudgedView;
  side: Side;
  /** The tab still stands on the site. */
  onSite: boolean;
  watch(on: boolean): void;
  trust(on: boolean): void;
  openSettings(): void;
}

/** The family's own mark on a site: on both sides what it is, since when, and the way back, or where that can be allowed. */
export function MarkPart({ view, side, onSite, watch, trust, openSettings }: MarkPartProps) {
  const { t, language } = useVoice();
  const { mark, locked, level } = view;
  const warned = level === 'caution' || level === 'danger';
  const date = mark ? dayName(mark.at, language) : '';
  return (
    <>
      <div class="watch" role="status">
        {mark?.kind === 'watch' && <span>{t('popup.watch.on', { date })}</span>}
        {mark?.kind === 'trust' && <span>{t('popup.trust.on', { date })}</span>}
        {mark?.kind === 'trust' && warned && (
          <span>{t(view.trusted ? 'popup.trust.listed' : 'popup.trust.beside')}</span>
        )}
        {mark?.kind === 'trust' && (
          <button type="button" class="quiet" onClick={() => trust(false)}>
            {t('popup.trust.undo')}
          </button>
        )}
        {mark?.kind === 'watch' && locked && (
          <button type="button" class="quiet" onClick={openSettings}>
            {t('popup.watch.locked')}
          </button>
        )}
        {onSite && !(mark?.kind === 'watch' && locked) && (
          <button type="button" class="quiet" onClick={() => watch(mark?.kind !== 'watch')}>
            {t(mark?.kind === 'watch' ? 'popup.watch.undo' : 'popup.watch')}
          </button>
        )}
      </div>
      {side === 'parent' && warned && mark?.kind !== 'trust' && !view.byPolicy && (
        <section>
          <h2>{t('parent.trust')}</h2>
          <p class="hint">
            {t(
              view.isPrivate
                ? 'parent.trust.private'
                : view.entry
                  ? 'parent.trust.listed'
                  : 'parent.trust.intro',
            )}
          </p>
          {!view.isPrivate && (
            <button type="button" class="button" onClick={locked ? openSettings : () => trust(true)}>
              {t(locked ? 'parent.pause.locked' : 'parent.trust.set')}
            </button>
          )}
        </section>
      )}
    </>
  );
}

import { isWarned } from '#lib/verdict/types.ts';
import { dayName } from '../day.ts';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import type { JudgedView } from './reasons.ts';
import type { Side } from './Tabs.tsx';
import { TrustPart } from './TrustPart.tsx';

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
  const warned = isWarned(level);
  const date = mark ? dayName(mark.at, language) : '';
  return (
    <>
      <div class="watch" role="status">
        {mark?.kind === 'watch' && <span>{t('popup.watch.on', { date })}</span>}
        {mark?.kind === 'trust' && <span>{t('popup.trust.on', { date })}</span>}
        {mark?.kind === 'trust' && warned && <span>{t(stillBecause(view))}</span>}
        {mark?.kind === 'trust' && side === 'parent' && <span>{t('parent.trust.holds')}</span>}
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
        <TrustPart view={view} trust={trust} openSettings={openSettings} />
      )}
    </>
  );
}

/** Why Veilleuse still speaks on a site that the family trusts. */
function stillBecause({ trust, isListed }: JudgedView): TextKey {
  if (trust === 'small') return 'popup.trust.listed';
  return isListed ? 'popup.trust.since' : 'popup.trust.beside';
}

import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import type { JudgedView } from './reasons.ts';

interface TrustPartProps {
  view: JudgedView;
  trust(on: boolean): void;
  openSettings(): void;
}

/** Where parents may say that a site is okay for the family, and what that changes. */
export function TrustPart({ view, trust, openSettings }: TrustPartProps) {
  const { t } = useVoice();
  const what = whatOf(view);
  const isPossible = what === 'parent.trust.listed' || what === 'parent.trust.intro';
  return (
    <section>
      <h2>{t('parent.trust')}</h2>
      <p class="hint">{t(what)}</p>
      {isPossible && (
        <>
          <p class="hint">{t('parent.trust.holds')}</p>
          <button type="button" class="button" onClick={view.locked ? openSettings : () => trust(true)}>
            {t(view.locked ? 'parent.pause.locked' : 'parent.trust.set')}
          </button>
        </>
      )}
    </section>
  );
}

function whatOf({ isPrivate, isListed, entry }: JudgedView) {
  if (isPrivate) return 'parent.trust.private';
  if (isListed) return 'parent.trust.listed';
  // The list speaks of another site, which stands in a frame of this one.
  return (entry ? 'parent.trust.frame' : 'parent.trust.intro') satisfies TextKey;
}

import type { SpokenKind } from '#lib/details/speak.ts';
import { useVoice } from '../voice.ts';

/** What the child does not want to be asked about on this site any more, each with the way back. */
export function UnaskedList({
  kinds,
  askAgain,
}: {
  kinds: readonly SpokenKind[];
  askAgain(kind: SpokenKind): void;
}) {
  const { t } = useVoice();
  return (
    <section>
      <h2>{t('popup.unasked')}</h2>
      <ul class="card plain">
        {kinds.map((kind) => (
          <li key={kind} class="watch">
            <span id={`unasked-${kind}`}>{t(`details.kind.${kind}`)}</span>
            <button
              type="button"
              class="quiet"
              aria-describedby={`unasked-${kind}`}
              onClick={() => askAgain(kind)}
            >
              {t('popup.unasked.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

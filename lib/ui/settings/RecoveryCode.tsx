import type { Digits } from '#lib/family/pin/digits.ts';
import { grouped } from '#lib/family/pin/recovery.ts';
import { useVoice } from '../voice.ts';

/** Shows the recovery code, once. Printing prints this card alone. */
export function RecoveryCode({ code, noted }: { code: Digits; noted(): void }) {
  const { t } = useVoice();
  return (
    <div class="card recovery" role="status">
      <p>{t('parent.settings.pin.recovery.intro')}</p>
      <p class="code">{grouped(code)}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => window.print()}>
          {t('parent.settings.pin.recovery.label.print')}
        </button>
        <button type="button" class="button main" onClick={noted}>
          {t('parent.settings.pin.recovery.label.noted')}
        </button>
      </div>
    </div>
  );
}

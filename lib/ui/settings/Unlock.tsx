import { useState } from 'preact/hooks';
import { type Digits, digitsOf, PIN_LENGTH } from '#lib/family/pin/digits.ts';
import type { Tried } from '#lib/family/pin/keeper.ts';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { DigitsField } from './DigitsField.tsx';
import { inTime } from './in-time.ts';

interface UnlockProps {
  /** Milliseconds until the next try; 0: now. */
  wait: number;
  /** `failed`: it could not be tried, which the page tells. */
  unlock(pin: Digits): Promise<Tried | 'failed'>;
  forgot(): void;
  /** On the button, where giving the PIN does something else than open. */
  label?: TextKey;
}

/** Asks for the parents' PIN. */
export function Unlock({ wait, unlock, forgot, label = 'parent.settings.pin.label.unlock' }: UnlockProps) {
  const { t, language } = useVoice();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const waits = wait > 0 ? t('parent.settings.pin.wait', { time: inTime(wait, language) }) : '';

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || wait > 0) return;
    const pin = digitsOf(typed);
    if (!pin || pin.length < PIN_LENGTH.least || pin.length > PIN_LENGTH.most)
      return setError(t('parent.settings.pin.format'));
    setBusy(true);
    const tried = await unlock(pin).finally(() => setBusy(false));
    setTyped('');
    setError(tried === 'wrong' ? t('parent.settings.pin.wrong') : '');
  };

  return (
    <form class="pin-form" onSubmit={(event) => void submit(event)}>
      <DigitsField
        label={t('parent.settings.pin.label.pin')}
        value={typed}
        change={(value) => {
          setTyped(value);
          // The same said of the next try would be no change, and not be heard.
          setError('');
        }}
        error={error}
        disabled={wait > 0}
      />
      {/* It changes every few seconds: no screen reader should be interrupted by it. */}
      {waits && <p class="error">{waits}</p>}
      <div class="row">
        <button type="submit" class="button main" disabled={busy || wait > 0}>
          {t(label)}
        </button>
        <button type="button" class="quiet" onClick={forgot}>
          {t('parent.settings.pin.label.forgot')}
        </button>
      </div>
    </form>
  );
}

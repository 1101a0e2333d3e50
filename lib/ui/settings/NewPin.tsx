import { useState } from 'preact/hooks';
import { type Digits, digitsOf, PIN_LENGTH } from '#lib/family/pin/digits.ts';
import { isGuessable } from '#lib/family/pin/guessable.ts';
import { RECOVERY_LENGTH } from '#lib/family/pin/recovery.ts';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { DigitsField } from './DigitsField.tsx';

interface NewPinProps {
  /** The recovery code is asked for too: the PIN was forgotten. */
  recovering: boolean;
  /** Answers why it was not taken: the recovery code was not right. */
  save(pin: Digits, code: Digits): Promise<'done' | 'refused'>;
  cancel(): void;
  /** On the button that leaves it. */
  cancelLabel?: TextKey;
}

interface Errors {
  code: string;
  pin: string;
  again: string;
}
const NONE: Errors = { code: '', pin: '', again: '' };

/** Asks for a new PIN, twice. */
export function NewPin({
  recovering,
  save,
  cancel,
  cancelLabel = 'parent.settings.pin.label.cancel',
}: NewPinProps) {
  const { t } = useVoice();
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState(NONE);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const pin = digitsOf(typed);
    const recovery = digitsOf(code);
    const wrong: Errors = {
      code: recovering && recovery?.length !== RECOVERY_LENGTH ? t('parent.settings.pin.recovery.wrong') : '',
      pin: '',
      again: '',
    };
    if (!pin || pin.length < PIN_LENGTH.least || pin.length > PIN_LENGTH.most)
      wrong.pin = t('parent.settings.pin.format');
    else if (isGuessable(pin)) wrong.pin = t('parent.settings.pin.guessable');
    else if (digitsOf(again)?.join() !== pin.join()) wrong.again = t('parent.settings.pin.different');
    setErrors(wrong);
    if (!pin || Object.values(wrong).some((error) => error !== '')) return;
    setBusy(true);
    const saved = await save(pin, recovery ?? []).finally(() => setBusy(false));
    if (saved === 'refused')
      setErrors(
        recovering
          ? { ...NONE, code: t('parent.settings.pin.recovery.wrong') }
          : { ...NONE, pin: t('parent.settings.pin.refused') },
      );
  };

  return (
    <form class="pin-form" onSubmit={(event) => void submit(event)}>
      {recovering && (
        <DigitsField
          label={t('parent.settings.pin.label.recovery')}
          value={code}
          change={setCode}
          error={errors.code}
          visible
        />
      )}
      <DigitsField
        label={t('parent.settings.pin.label.new')}
        value={typed}
        change={setTyped}
        error={errors.pin}
      />
      <DigitsField
        label={t('parent.settings.pin.label.again')}
        value={again}
        change={setAgain}
        error={errors.again}
      />
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {t(recovering ? 'parent.settings.pin.label.recover' : 'parent.settings.pin.label.save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t(cancelLabel)}
        </button>
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { type Digits, digitsOf, PIN_LENGTH } from '#lib/family/pin/digits.ts';
import { isGuessable } from '#lib/family/pin/guessable.ts';
import { RECOVERY_LENGTH } from '#lib/family/pin/recovery.ts';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { DigitsField } from './DigitsField.tsx';
import { inTime } from './in-time.ts';

interface NewPinProps {
  /** What shows that it is a parent: nothing yet, the present PIN, or, where that was forgotten, the recovery code. */
  asks: 'nothing' | 'present' | 'recovery';
  /** Milliseconds until the present PIN may be tried; 0: now. */
  wait: number;
  /** Answers whether it was taken: what was asked for was not right where it is refused. The page tells a failure. */
  save(pin: Digits, asked: Digits): Promise<'done' | 'refused' | 'failed'>;
  cancel(): void;
  /** On the button that leaves it. */
  cancelLabel?: TextKey;
}

interface Errors {
  asked: string;
  pin: string;
  again: string;
}
const NONE: Errors = { asked: '', pin: '', again: '' };

/** Asks for a new PIN, twice, and for what shows that it is a parent. */
export function NewPin({
  asks,
  wait,
  save,
  cancel,
  cancelLabel = 'parent.settings.pin.label.cancel',
}: NewPinProps) {
  const { t, language } = useVoice();
  const [asked, setAsked] = useState('');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState(NONE);
  const [busy, setBusy] = useState(false);
  const isShut = asks === 'present' && wait > 0;
  const notAsked = t(
    asks === 'recovery' ? 'parent.settings.pin.recovery.wrong' : 'parent.settings.pin.wrong',
  );

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || isShut) return;
    const pin = digitsOf(typed);
    const given = digitsOf(asked) ?? [];
    const isAsked =
      asks === 'recovery' ? given.length === RECOVERY_LENGTH : asks === 'nothing' || isPin(given);
    const wrong: Errors = {
      asked: isAsked ? '' : notAsked,
      pin: '',
      again: '',
    };
    if (!pin || !isPin(pin)) wrong.pin = t('parent.settings.pin.format');
    else if (isGuessable(pin)) wrong.pin = t('parent.settings.pin.guessable');
    else if (digitsOf(again)?.join() !== pin.join()) wrong.again = t('parent.settings.pin.different');
    setErrors(wrong);
    if (!pin || Object.values(wrong).some((error) => error !== '')) return;
    setBusy(true);
    const saved = await save(pin, given).finally(() => setBusy(false));
    if (saved !== 'refused') return;
    setErrors(
      asks === 'nothing' ? { ...NONE, pin: t('parent.settings.pin.refused') } : { ...NONE, asked: notAsked },
    );
  };

  return (
    <form class="pin-form" onSubmit={(event) => void submit(event)}>
      {asks !== 'nothing' && (
        <DigitsField
          label={t(
            asks === 'recovery' ? 'parent.settings.pin.label.recovery' : 'parent.settings.pin.label.present',
          )}
          value={asked}
          // The same said of the next try would be no change, and not be heard.
          change={(value) => {
            setAsked(value);
            setErrors({ ...errors, asked: '' });
          }}
          error={isShut ? '' : errors.asked}
          visible={asks === 'recovery'}
          disabled={isShut}
        />
      )}
      {/* It changes every few seconds: no screen reader should be interrupted by it. */}
      {isShut && <p class="error">{t('parent.settings.pin.wait', { time: inTime(wait, language) })}</p>}
      <DigitsField
        label={t('parent.settings.pin.label.new')}
        value={typed}
        change={(value) => {
          setTyped(value);
          setErrors({ ...errors, pin: '', again: '' });
        }}
        error={errors.pin}
      />
      <DigitsField
        label={t('parent.settings.pin.label.again')}
        value={again}
        change={(value) => {
          setAgain(value);
          setErrors({ ...errors, pin: '', again: '' });
        }}
        error={errors.again}
      />
      <div class="row">
        <button type="submit" class="button main" disabled={busy || isShut}>
          {t(asks === 'recovery' ? 'parent.settings.pin.label.recover' : 'parent.settings.pin.label.save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t(cancelLabel)}
        </button>
      </div>
    </form>
  );
}

const isPin = ({ length }: Digits): boolean => length >= PIN_LENGTH.least && length <= PIN_LENGTH.most;

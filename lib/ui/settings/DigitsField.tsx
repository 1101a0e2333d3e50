import { useId } from 'preact/hooks';

interface DigitsFieldProps {
  label: string;
  value: string;
  change(value: string): void;
  /** Why it was not taken; empty: nothing is wrong. */
  error: string;
  /** Shown as it is typed, as a code that is copied from paper must be. */
  visible?: boolean;
  disabled?: boolean;
}

/** A field for a PIN or a recovery code. Browsers are told to keep their password stores out of it. */
export function DigitsField({ label, value, change, error, visible, disabled }: DigitsFieldProps) {
  const id = useId();
  const props = {
    id,
    inputMode: 'numeric',
    autoComplete: 'off',
    value,
    disabled: disabled === true,
    'aria-invalid': error !== '',
    'aria-describedby': `${id}-error`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change(currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {visible ? <input type="text" {...props} /> : <input type="password" {...props} />}
      <p class="error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { SetByPolicy } from './SetByPolicy.tsx';

interface ChoiceProps<T extends string> {
  /** Name of the group, and stem of its texts. */
  name: 'age' | 'preset';
  options: readonly T[];
  chosen: T;
  label(option: T): TextKey;
  /** What it means. */
  hint(option: T): ComponentChildren;
  disabled: boolean;
  /** A policy sets it. */
  managed: boolean;
  choose(option: T): void;
}

/** One of a few, each with what it means: the whole card can be pressed. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, options, chosen, label, hint, disabled, managed, choose } = props;
  const { t } = useVoice();
  return (
    <fieldset
      class="part"
      disabled={disabled || managed}
      aria-describedby={managed ? `${name}-managed` : undefined}
    >
      <legend>{t(`parent.settings.${name}`)}</legend>
      <p class="hint">{t(`parent.settings.${name}.intro`)}</p>
      {managed && <SetByPolicy id={`${name}-managed`} />}
      <div class="options">
        {options.map((option) => (
          <label key={option} class="card option">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              // Until the background has agreed, the choice stays where it was.
              onClick={(event) => {
                event.preventDefault();
                if (option !== chosen) choose(option);
              }}
              aria-labelledby={`${name}-${option}-label`}
              aria-describedby={`${name}-${option}`}
            />
            <span class="option-words">
              <span class="option-label" id={`${name}-${option}-label`}>
                {t(label(option))}
              </span>
              <span class="hint" id={`${name}-${option}`}>
                {hint(option)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { useVoice } from '../voice.ts';

interface SureProps {
  label: string;
  /** Also the accessible name, where the label alone does not say what of. */
  name?: string;
  act(): void;
}

/** A button that deletes: it asks once more, in its own place. */
export function Sure({ label, name, act }: SureProps) {
  const { t } = useVoice();
  const [asks, setAsks] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // What had the focus is gone after each press: it goes on where one was.
  useEffect(() => {
    if (asks) no.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  if (!asks)
    return (
      <button
        type="button"
        class="quiet"
        ref={first}
        aria-label={name ?? label}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
    );
  return (
    <fieldset class="sure" aria-label={name ?? label}>
      <p>{t('journal.delete.sure')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsks(false);
            act();
          }}
        >
          {t('journal.delete.yes')}
        </button>
        <button type="button" class="button main" ref={no} onClick={() => setAsks(false)}>
          {t('journal.delete.no')}
        </button>
      </div>
    </fieldset>
  );
}

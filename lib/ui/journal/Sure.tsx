import { useEffect, useRef, useState } from 'preact/hooks';
import { SureQuestion } from '../sure-question.tsx';

interface SureProps {
  label: string;
  /** Also the accessible name, where the label alone does not say what of. */
  name?: string;
  act(): void;
}

/** A button that deletes: it asks once more, in its own place. */
export function Sure({ label, name, act }: SureProps) {
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // What had the focus is gone after the answer: it goes back to where it was.
  useEffect(() => {
    if (!asks && wasAsked.current) first.current?.focus();
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
    <SureQuestion
      name={name ?? label}
      yes={() => {
        setAsks(false);
        act();
      }}
      no={() => setAsks(false)}
    />
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { useVoice } from './voice.ts';

interface SureQuestionProps {
  /** What the question is about, for who hears it. */
  name: string;
  /** What would go, where the page around does not show it. */
  what?: string;
  yes(): void;
  no(): void;
}

/** Asks once more before notes of the journal are deleted; the focus is on keeping them. */
export function SureQuestion({ name, what, yes, no }: SureQuestionProps) {
  const { t } = useVoice();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="sure" aria-label={name}>
      {what && <p>{what}</p>}
      <p>{t('journal.delete.sure')}</p>
      <div class="row">
        <button type="button" class="button" onClick={yes}>
          {t('journal.delete.yes')}
        </button>
        <button type="button" class="button main" ref={keep} onClick={no}>
          {t('journal.delete.no')}
        </button>
      </div>
    </fieldset>
  );
}

import { useRef, useState } from 'preact/hooks';
import { type Changes, KEEP_DAYS, type Settings } from '#lib/family/settings.ts';
import { SureQuestion } from '../sure-question.tsx';
import { useVoice } from '../voice.ts';
import { olderWords } from './names.ts';
import type { SettingsTransport } from './transport.ts';

interface KeepDaysProps {
  settings: Settings;
  disabled: boolean;
  older: SettingsTransport['older'];
  change(part: Changes): void;
}

/** Days that are offered; a file of settings may hold others. */
const OFFERED = [KEEP_DAYS.least, 14, 30, 90, KEEP_DAYS.most];

/**
 * How long the journal keeps. A shorter time deletes what is older, and one press of an arrow key chooses it: where notes
 * would go it asks first, and until then nothing changes.
 */
export function KeepDays({ settings, disabled, older, change }: KeepDaysProps) {
  const { t } = useVoice();
  /** What was chosen and waits for an answer; null notes: it can't be told how many would go. */
  const [asked, setAsked] = useState<{ days: number; notes: number | null } | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const latest = useRef(settings.keepDays);
  const offered = [...new Set([...OFFERED, settings.keepDays])].sort((a, b) => a - b);

  const choose = async (days: number): Promise<void> => {
    latest.current = days;
    const notes = days < settings.keepDays ? await older(days).catch(() => null) : 0;
    // Another was chosen while notes were counted.
    if (latest.current !== days) return;
    setAsked(notes === 0 ? null : { days, notes });
    if (notes === 0 && days !== settings.keepDays) change({ keepDays: days });
  };
  const answered = (): void => {
    setAsked(null);
    select.current?.focus();
  };
  const daysIn = (count: number): string => t('parent.settings.keep.days', { count });
  return (
    <div class="field">
      <label for="keep-days">{t('parent.settings.keep.label')}</label>
      <select
        id="keep-days"
        ref={select}
        disabled={disabled}
        value={asked?.days ?? settings.keepDays}
        onChange={({ currentTarget }) => void choose(Number(currentTarget.value))}
      >
        {offered.map((count) => (
          <option key={count} value={count}>
            {daysIn(count)}
          </option>
        ))}
      </select>
      {asked && (
        <SureQuestion
          key={asked.days}
          name={`${t('parent.settings.keep.label')} (${daysIn(asked.days)})`}
          what={olderWords(asked.notes, t)}
          yes={() => {
            answered();
            change({ keepDays: asked.days });
          }}
          no={answered}
        />
      )}
    </div>
  );
}

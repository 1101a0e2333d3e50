import type { ManagedField } from '#lib/family/managed.ts';
import { AGE_BANDS, type Changes, PRESETS, type Settings } from '#lib/family/settings.ts';
import { useVoice } from '../voice.ts';
import { Choice } from './Choice.tsx';
import { PresetHint } from './PresetHint.tsx';

interface QuestionProps {
  settings: Settings;
  /** What a policy sets can be read, and not chosen. */
  managed: readonly ManagedField[];
  disabled: boolean;
  change(part: Changes): void;
}

/** Who uses this browser. */
export function AgeQuestion({ settings, managed, disabled, change }: QuestionProps) {
  const { t } = useVoice();
  return (
    <Choice
      name="age"
      options={AGE_BANDS}
      chosen={settings.ageBand}
      label={(band) => `parent.settings.age.label.${band}`}
      hint={(band) => t(`parent.settings.age.hint.${band}`)}
      disabled={disabled}
      managed={managed.includes('ageBand')}
      choose={(ageBand) => change({ ageBand })}
    />
  );
}

/** What stands in the way. */
export function PresetQuestion({ settings, managed, disabled, change }: QuestionProps) {
  return (
    <Choice
      name="preset"
      options={PRESETS}
      chosen={settings.preset}
      label={(preset) => `parent.settings.preset.label.${preset}`}
      hint={(preset) => <PresetHint preset={preset} />}
      disabled={disabled}
      managed={managed.includes('preset')}
      choose={(preset) => change({ preset })}
    />
  );
}

import type { Preset } from '#lib/family/settings.ts';
import { Lamp } from '../lamp.tsx';
import { lampStateOf } from '../lamp-shapes.ts';
import { useVoice } from '../voice.ts';

/** What a preset does, by the lamp that one sees then. */
export function PresetHint({ preset }: { preset: Preset }) {
  const { t } = useVoice();
  return (
    <>
      {(['caution', 'danger'] as const).map((level) => (
        <span key={level} class="by-lamp">
          <Lamp state={lampStateOf(level)} size={28} face={false} />
          <span>
            <span class="unseen">{t(`parent.settings.preset.${level}`)} </span>
            {t(`parent.settings.preset.${level}.${preset}`)}
          </span>
        </span>
      ))}
    </>
  );
}

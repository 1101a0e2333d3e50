import type { Level } from '#lib/verdict/types.ts';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import type { Audience } from '../words.ts';
import { SubView } from './SubView.tsx';

/** Two or three safe things to do on a page of this level. */
export function adviceKeys(level: Level, audience: Audience): TextKey[] {
  if (audience === 'parent') return ['parent.advice.1', 'parent.advice.2', 'parent.advice.3'];
  if (level === 'calm' || level === 'unknown') return ['popup.advice.calm.1', 'popup.advice.calm.2'];
  return [
    `warning.${level}.advice.${audience}.1`,
    `warning.${level}.advice.${audience}.2`,
    `warning.${level}.advice.${audience}.3`,
  ];
}

export function AdviceView({ level, audience, back }: { level: Level; audience: Audience; back(): void }) {
  const { t } = useVoice();
  return (
    <SubView title={t('popup.advice.title')} back={back}>
      <ol class="steps">
        {adviceKeys(level, audience).map((key) => (
          <li key={key} class="card">
            {t(key)}
          </li>
        ))}
      </ol>
    </SubView>
  );
}

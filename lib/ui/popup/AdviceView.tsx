import type { AgeBand } from '#lib/family/settings.ts';
import type { Level } from '#lib/verdict/types.ts';
import type { TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { SubView } from './SubView.tsx';

/** Two or three safe things to do on a page of this level. */
export function adviceKeys(level: Level, band: AgeBand): TextKey[] {
  if (level === 'calm' || level === 'unknown') return ['popup.advice.calm.1', 'popup.advice.calm.2'];
  return [
    `warning.${level}.advice.${band}.1`,
    `warning.${level}.advice.${band}.2`,
    `warning.${level}.advice.${band}.3`,
  ];
}

export function AdviceView({ level, back }: { level: Level; back(): void }) {
  const { t, ageBand } = useVoice();
  return (
    <SubView title={t('popup.advice.title')} back={back}>
      <ol class="steps">
        {adviceKeys(level, ageBand).map((key) => (
          <li key={key} class="card">
            {t(key)}
          </li>
        ))}
      </ol>
    </SubView>
  );
}

import { MAX_EVENTS } from '#lib/journal/event.ts';
import { useVoice } from '../voice.ts';
import { SubView } from './SubView.tsx';

const KEPT = [
  'popup.kept.kind',
  'popup.kept.why',
  'popup.kept.site',
  'popup.kept.level',
  'popup.kept.choice',
  'popup.kept.when',
] as const;
const NEVER = ['popup.kept.noText', 'popup.kept.noPrivate', 'popup.kept.noHelp'] as const;

/**
 * What Veilleuse keeps and never keeps: the same for child and parent.
 * @param unkept notes that could not be written so far
 */
export function KeptView({ unkept, back }: { unkept: number; back(): void }) {
  const { t } = useVoice();
  return (
    <SubView title={t('popup.kept.title')} back={back}>
      <p class="lead">{t('popup.kept.intro')}</p>
      <ul class="card plain">
        {KEPT.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('popup.kept.never')}</h2>
      <ul class="card plain" data-tone="moss">
        {NEVER.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p class="hint">{t('popup.kept.limit', { count: MAX_EVENTS })}</p>
      {unkept > 0 && <p class="hint">{t('popup.kept.unkept', { count: unkept })}</p>}
    </SubView>
  );
}

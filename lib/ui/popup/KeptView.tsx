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

interface KeptViewProps {
  /** Notes that could not be written so far. */
  unkept: number;
  keepDays: number;
  namesSites: boolean;
  openJournal(): void;
  back(): void;
}

/** What Veilleuse keeps and never keeps, and for how long: the same for child and parent. */
export function KeptView({ unkept, keepDays, namesSites, openJournal, back }: KeptViewProps) {
  const { t } = useVoice();
  return (
    <SubView title={t('popup.kept.title')} back={back}>
      <p class="lead">{t('popup.kept.intro')}</p>
      <ul class="card plain">
        {KEPT.map((key) => (
          <li key={key}>{t(key === 'popup.kept.site' && !namesSites ? 'popup.kept.place' : key)}</li>
        ))}
      </ul>
      <p class="hint">{t('popup.kept.marks')}</p>
      <h2>{t('popup.kept.never')}</h2>
      <ul class="card plain" data-tone="moss">
        {NEVER.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p class="hint">{t('popup.kept.limit', { count: keepDays })}</p>
      <button type="button" class="button" onClick={openJournal}>
        {t('popup.kept.journal')}
      </button>
      {unkept > 0 && <p class="hint">{t('popup.kept.unkept', { count: unkept })}</p>}
    </SubView>
  );
}

import { useVoice } from '../voice.ts';

/** Stands by a setting that the family can't change: who set it. */
export function SetByPolicy({ id }: { id: string }) {
  const { t } = useVoice();
  return (
    <p class="managed" id={id}>
      {t('parent.settings.managed')}
    </p>
  );
}

import { useVoice } from '../voice.ts';
import type { Outcome } from './use-family.ts';

/** What became of the last choice, said quietly and read aloud. */
export function Said({ outcome }: { outcome: Outcome }) {
  const { t } = useVoice();
  return (
    <p class="outcome" role="status" data-outcome={outcome}>
      {outcome === 'saved' && t('parent.settings.saved')}
      {outcome === 'failed' && t('parent.settings.failed')}
      {outcome === 'managed' && t('parent.settings.managed')}
    </p>
  );
}

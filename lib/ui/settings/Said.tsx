import { useVoice } from '../voice.ts';
import type { Outcome } from './use-family.ts';

/** What became of the last choice, or that nothing could be read, said quietly and read aloud, each time anew. */
export function Said({ outcome: { what, nth } }: { outcome: Outcome }) {
  const { t } = useVoice();
  return (
    <p class="outcome" role="status" data-outcome={what}>
      {what !== 'none' && what !== 'closed' && (
        <span key={nth}>
          {what === 'saved' && t('parent.settings.saved')}
          {what === 'failed' && t('parent.settings.failed')}
          {what === 'unread' && t('parent.settings.unread')}
          {what === 'managed' && t('parent.settings.managed')}
        </span>
      )}
    </p>
  );
}

import type { Topic } from '#lib/journal/talk.ts';
import { useVoice } from '../voice.ts';

/** Questions that may open a conversation. */
export function Talk({ topics }: { topics: readonly Topic[] }) {
  const { t } = useVoice();
  if (topics.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('journal.talk')}</h2>
      <ul class="cards">
        {topics.map((topic) => (
          <li key={topic} class="card topic">
            {t(`journal.talk.${topic}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

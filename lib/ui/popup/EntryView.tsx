import type { ListedEntry, Source } from '#lib/risklist/answer.ts';
import { monthOf } from '../month.ts';
import { ReasonCard } from '../reason-card.tsx';
import { isTextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';

interface EntryViewProps {
  entry: ListedEntry;
  /** Reasons that the page itself gave: they stand above. */
  told: readonly string[];
}

/** What the list says of a site: how sure, since when, why, and who said so. Status never without its date. */
export function EntryView({ entry, told }: EntryViewProps) {
  const { t, language } = useVoice();
  const { value, checked } = entry.status;
  const status = `parent.status.${value}`;
  return (
    <section>
      <h2>{t('parent.entry')}</h2>
      <div class="card entry">
        <p>{t(`parent.entry.confidence.${entry.confidence}`)}</p>
        <p>
          {checked && isTextKey(status)
            ? t(status, { date: monthOf(checked, language) })
            : t('parent.status.undated')}
        </p>
        {entry.successorOf !== undefined && <p>{t('parent.entry.successor', { site: entry.successorOf })}</p>}
        {entry.faded && <p>{t('parent.entry.faded')}</p>}
        <h3>{t('parent.sources')}</h3>
        <ul class="sources">
          {entry.sources.map((source) => (
            <li key={source.title}>
              <SourceView source={source} />
            </li>
          ))}
        </ul>
      </div>
      <ul class="cards">
        {entry.reasons
          .filter((id) => !told.includes(id))
          .map((id) => (
            <ReasonCard key={id} id={id} audience="parent" tone="plain" />
          ))}
      </ul>
    </section>
  );
}

/** A source without an address would lead to the listed site itself: named, never linked. */
function SourceView({ source: { title, url, year } }: { source: Source }) {
  const { t } = useVoice();
  const label =
    year === null ? t('parent.source.undated', { title }) : t('parent.source', { title, year: String(year) });
  if (url === undefined) return <>{label}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

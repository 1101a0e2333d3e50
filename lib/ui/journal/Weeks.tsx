import { byWeek } from '#lib/journal/calendar.ts';
import type { Day } from '#lib/journal/day.ts';
import { EVENT_KINDS } from '#lib/journal/event.ts';
import { useVoice } from '../voice.ts';
import { weekName } from './dates.ts';

interface WeeksProps {
  weeks: readonly (number | null)[][];
  days: readonly Day[];
}

/** So many weeks are drawn at the most. */
const SHOWN = 13;
const HEIGHT = 36;

/** Bars by week, a row for each kind of what happened: one sees whether it becomes more or less. */
export function Weeks({ weeks, days }: WeeksProps) {
  const { t, language } = useVoice();
  const shown = weeks.slice(-SHOWN);
  const rows = EVENT_KINDS.map((kind) => ({ kind, bars: byWeek(shown, days, kind) }));
  const highest = Math.max(1, ...rows.flatMap(({ bars }) => bars));
  return (
    <section class="part">
      <h2>{t('journal.weeks')}</h2>
      <div class="card kinds">
        {rows.map(({ kind, bars }) => {
          const count = bars.reduce((sum, bar) => sum + bar, 0);
          const name = t(`journal.kind.${kind}`);
          const each = bars.flatMap((bar, at) =>
            bar === 0
              ? []
              : t('journal.kind.week', { week: weekName(shown[at] ?? [], language), count: bar }),
          );
          return (
            <div key={kind} class="kind" data-none={count === 0}>
              <span class="kind-name">{name}</span>
              <svg
                class="bars"
                viewBox={`0 0 ${shown.length * 12} ${HEIGHT}`}
                preserveAspectRatio="none"
                role="img"
                aria-label={[t('journal.kind.total', { kind: name, count }), ...each].join(' ')}
              >
                {bars.map((bar, at) => {
                  const height = bar === 0 ? 2 : Math.max(4, (bar / highest) * HEIGHT);
                  return (
                    <rect
                      key={at}
                      x={at * 12 + 2}
                      y={HEIGHT - height}
                      width={8}
                      height={height}
                      data-none={bar === 0}
                    />
                  );
                })}
              </svg>
              <span class="kind-count" aria-hidden="true">
                {count}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}

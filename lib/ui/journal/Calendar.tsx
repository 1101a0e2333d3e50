import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '#lib/journal/day.ts';
import { Lamp } from '../lamp.tsx';
import { useVoice } from '../voice.ts';
import { inWords, weekdays, weekName } from './dates.ts';

interface CalendarProps {
  /** Weeks of days, the oldest first; null outside of what is kept. */
  weeks: readonly (number | null)[][];
  days: ReadonlyMap<number, Day>;
  chosen: number | null;
  choose(day: number): void;
}

/** A calendar of small lamps, as bright as the day was; the days on which something was noted can be opened. */
export function Calendar({ weeks, days, chosen, choose }: CalendarProps) {
  const { t, language } = useVoice();
  const strip = useRef<HTMLDivElement>(null);
  // The newest week stands at the end, and is what one looks for.
  useEffect(() => {
    const { current } = strip;
    if (current) current.scrollLeft = getComputedStyle(current).direction === 'rtl' ? -1e6 : 1e6;
  }, [weeks.length]);
  return (
    <section class="part">
      <h2 id="calendar">{t('journal.calendar')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="calendar" ref={strip} tabIndex={0} aria-labelledby="calendar">
        <div class="week" aria-hidden="true">
          <span class="week-name" />
          {weekdays(weeks, language).map((name, at) => (
            <span key={at} class="day weekday">
              {name}
            </span>
          ))}
        </div>
        {weeks.map((week, at) => (
          <div key={week.find((day) => day !== null) ?? at} class="week">
            <span class="week-name" aria-hidden="true">
              {weekName(week, language)}
            </span>
            {week.map((day, weekday) => (
              <Cell
                key={weekday}
                day={day}
                known={day === null ? undefined : days.get(day)}
                isChosen={day !== null && day === chosen}
                choose={choose}
              />
            ))}
          </div>
        ))}
      </section>
    </section>
  );
}

interface CellProps {
  day: number | null;
  known: Day | undefined;
  isChosen: boolean;
  choose(day: number): void;
}

function Cell({ day, known, isChosen, choose }: CellProps) {
  const { t, language } = useVoice();
  if (day === null) return <span class="day" data-outside />;
  if (!known)
    return (
      <span class="day">
        <Lamp state="dark" face={false} size={18} />
      </span>
    );
  const label = t('journal.calendar.day', { date: inWords(day, language), count: known.events });
  return (
    <button type="button" class="day" aria-pressed={isChosen} aria-label={label} onClick={() => choose(day)}>
      <Lamp state={known.danger > 0 ? 'red' : known.caution > 0 ? 'amber' : 'dark'} face={false} size={30} />
    </button>
  );
}

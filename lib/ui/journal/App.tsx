import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { weeksBetween } from '#lib/journal/calendar.ts';
import type { Day } from '#lib/journal/day.ts';
import type { Deletion } from '#lib/journal/deletion.ts';
import { dayOf } from '#lib/journal/event.ts';
import type { KeptEvent } from '#lib/journal/read.ts';
import { type Topic, topicsFor } from '#lib/journal/talk.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';
import { FailedPage } from '../failed-page.tsx';
import { Lamp } from '../lamp.tsx';
import { usePageTitle } from '../page-title.ts';
import type { TextKey } from '../translate.ts';
import { useVoiceOf, VoiceContext } from '../voice.ts';
import { Calendar } from './Calendar.tsx';
import { firstDayOf, inWords } from './dates.ts';
import { EventList } from './EventList.tsx';
import { MOST_ON_PAPER, OnPaper } from './OnPaper.tsx';
import { Sure } from './Sure.tsx';
import { Take } from './Take.tsx';
import { Talk } from './Talk.tsx';
import type { JournalTransport } from './transport.ts';
import { Weeks } from './Weeks.tsx';

const DAY = 24 * 60 * 60_000;
/** So many of the newest events are read at once: topics are drawn from them, and they fill the window. */
const RECENT = 200;

const NONE: readonly number[] = [];

/** What did not work: reading, deleting, taking along. */
type Failed = 'read' | 'delete' | 'take';

const FAILED = {
  read: 'journal.failed',
  delete: 'journal.failed.delete',
  take: 'journal.failed.take',
} as const satisfies Record<Failed, TextKey>;

interface Held {
  family: FamilyView;
  days: Day[];
  deletions: Deletion[];
  /** The newest notes, until all keys are read. */
  recent: number[];
  topics: Topic[];
}

/** The journal page: the same, word for word, for child and parents. `now` is Unix time in milliseconds. */
export function App({ transport, now }: { transport: JournalTransport; now: number }) {
  const [held, setHeld] = useState<Held | null>(null);
  const [day, setDay] = useState<number | null>(null);
  const [keys, setKeys] = useState<{ of: Held; day: number | null; all: number[] } | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  /** Something was deleted since the page stands. */
  const [isDeleted, setDeleted] = useState(false);
  /** Where in the list a note was deleted, -1 for many, until the list stands without it. */
  const deletedAt = useRef<number | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [paper, setPaper] = useState<{ time: number; events: KeptEvent[]; all: number } | null>(null);

  const read = useCallback(async (): Promise<void> => {
    try {
      const [family, days, deletions, recent] = await Promise.all([
        transport.family(),
        transport.days(),
        transport.deletions(),
        transport.newest(RECENT),
      ]);
      setHeld({ family, days, deletions, recent, topics: topicsFor(await transport.events(recent)) });
      setFailed(null);
    } catch {
      setFailed('read');
    }
  }, [transport]);
  const lost = useCallback(() => setFailed('read'), []);
  const readAgain = useCallback(() => void read(), [read]);
  useEffect(() => {
    void read();
    // Another window may have deleted something meanwhile, and time takes old notes.
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [read, readAgain]);
  // All keys of many notes take a moment: the page stands by then.
  useEffect(() => {
    let isAsked = true;
    if (held)
      transport.keys(day).then(
        (all) => isAsked && setKeys({ of: held, day, all }),
        () => setFailed('read'),
      );
    return () => {
      isAsked = false;
    };
  }, [transport, held, day]);

  // What had the focus went with the note: it goes on at the one that stands there now, or above where none does.
  useLayoutEffect(() => {
    if (deletedAt.current !== null && document.activeElement === document.body) {
      const row = document.querySelector<HTMLElement>(`.events [data-index="${deletedAt.current}"] button`);
      (row ?? heading.current ?? title.current)?.focus();
    }
    deletedAt.current = null;
  }, [keys]);

  const voice = useVoiceOf(held?.family ?? null);
  usePageTitle(voice?.t('journal.title') ?? null);
  const byDay = useMemo(() => new Map(held?.days.map((one) => [one.day, one])), [held]);
  const weeks = useMemo(() => {
    if (!held || !voice) return [];
    const { keepDays } = held.family.settings;
    return weeksBetween(
      dayOf(now - (keepDays - 1) * DAY),
      dayOf(now),
      firstDayOf(voice.language, held.family.country),
    );
  }, [held, voice, now]);

  if (failed && !held) return <FailedPage text="journal.failed" />;
  if (!held || !voice) return null;
  const { t, language } = voice;
  const print = async (): Promise<void> => {
    const newest = await transport.newest(MOST_ON_PAPER);
    const [events, days] = await Promise.all([transport.events(newest), transport.days()]);
    const all = days.reduce((sum, one) => sum + one.events, 0);
    setPaper({ time: performance.now(), events, all });
  };
  const tell = (what: Failed, work: Promise<void>): void =>
    void work.then(
      () => setFailed((before) => (before === what ? null : before)),
      () => setFailed(what),
    );
  const erase = (at: number, work: Promise<void>): void => {
    deletedAt.current = at;
    tell(
      'delete',
      work.then(read).then(() => setDeleted(true)),
    );
  };
  const asked = held.deletions.findLast(({ reason }) => reason === 'asked');
  return (
    <VoiceContext.Provider value={voice}>
      <main class="page journal">
        <header>
          <Lamp state="amber" size={72} face={false} />
          <h1 ref={title} tabIndex={-1}>
            {t('journal.title')}
          </h1>
          <p class="lead">{t('journal.intro')}</p>
        </header>
        {failed && (
          <p class="card said" role="alert">
            {t(FAILED[failed])}
          </p>
        )}
        {held.family.readOnly && <p class="card said">{t('journal.private')}</p>}
        {held.days.length === 0 ? (
          !held.family.readOnly && <p class="card said">{t('journal.empty')}</p>
        ) : (
          <>
            <Talk topics={held.topics} />
            <Calendar
              weeks={weeks}
              days={byDay}
              chosen={day}
              choose={(next) => setDay(next === day ? null : next)}
            />
            <Weeks weeks={weeks} days={held.days} />
            <section class="part">
              <h2 ref={heading} tabIndex={-1}>
                {day === null ? t('journal.list') : t('journal.list.day', { date: inWords(day, language) })}
              </h2>
              {day !== null && (
                <div class="row quiet-row">
                  <button type="button" class="quiet" onClick={() => setDay(null)}>
                    {t('journal.list.all')}
                  </button>
                  <Sure
                    label={t('journal.delete.day')}
                    act={() =>
                      erase(
                        -1,
                        transport.deleteDay(day).then(() => setDay(null)),
                      )
                    }
                  />
                </div>
              )}
              <EventList
                transport={transport}
                keys={keys?.day === day ? keys.all : day === null ? held.recent : NONE}
                reading={keys?.day === day ? keys.of : held}
                lost={lost}
                gone={readAgain}
                remove={(key, index) => erase(index, transport.deleteOne(key))}
              />
            </section>
          </>
        )}
        <p class="unseen" role="status">
          {isDeleted &&
            !failed &&
            asked &&
            t('journal.deleted.asked', { count: asked.count, date: inWords(asked.day, language) })}
        </p>
        {held.deletions.length > 0 && (
          <ul class="plain deletions">
            {held.deletions.map(({ reason, day: on, count }) => (
              <li key={`${reason} ${on}`}>
                {t(`journal.deleted.${reason}`, { count, date: inWords(on, language) })}
              </li>
            ))}
          </ul>
        )}
        {held.days.length > 0 && (
          <Take transport={transport} print={print} tell={(work) => tell('take', work)} />
        )}
        {/* Each time anew, so that it asks the printer each time. */}
        {paper && <OnPaper key={paper.time} events={paper.events} all={paper.all} />}
        <footer class="row quiet-row">
          <a class="quiet" href="options.html">
            {t('journal.settings')}
          </a>
          {held.days.length > 0 && (
            <Sure label={t('journal.delete.all')} act={() => erase(-1, transport.deleteAll())} />
          )}
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}

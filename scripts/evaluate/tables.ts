/** Figures of an evaluation, as tables that a person reads. */
import type { Level } from '#lib/verdict/types.ts';
import type { Labelled } from '../corpus/labelled.ts';

export interface JudgedPage extends Labelled {
  level: Level | 'error';
}

const warned = ({ level }: JudgedPage) => level === 'caution' || level === 'danger';
const dangerous = ({ level }: JudgedPage) => level === 'danger';

/** The languages that Veilleuse speaks; the others are printed apart. */
const OURS = new Set(['fr', 'en', 'und']);

export interface Target {
  name: string;
  of: JudgedPage[];
  /** Pages that count. */
  hits: JudgedPage[];
  /** The share that must be reached (`atLeast`) or not passed. */
  bound: number;
  atLeast: boolean;
  met: boolean;
}

const BOUNDS = {
  fitted: { strong: 1, medium: 0.9, weak: 0.6 },
  'one source left out': { strong: 0.95, medium: 0.8, weak: 0.5 },
} as const;
const DANGER_ON_STRONG = 0.7;
const CAUTION_ON_ORDINARY = 0.003;
const CAUTION_ON_NEUTRAL = 0.1;

/** The figures that an evaluation is held to. `unknown` counts as a miss on risky pages. */
export function targets(pages: JudgedPage[], run: keyof typeof BOUNDS): Target[] {
  const spoken = pages.filter(({ language }) => OURS.has(language));
  const target = (
    name: string,
    of: JudgedPage[],
    is: (page: JudgedPage) => boolean,
    bound: number,
    atLeast: boolean,
  ) => {
    const hits = of.filter(is);
    const share = of.length === 0 ? 0 : hits.length / of.length;
    return { name, of, hits, bound, atLeast, met: atLeast ? share >= bound : share <= bound };
  };
  const risky = (strength: Labelled['strength']) =>
    spoken.filter((page) => page.label === 'risky' && page.strength === strength);
  const innocent = (label: Labelled['label']) => pages.filter((page) => page.label === label);
  return [
    ...(['strong', 'medium', 'weak'] as const).map((strength) =>
      target(
        `${strong(strength)} at caution or higher`,
        risky(strength),
        warned,
        BOUNDS[run][strength],
        true,
      ),
    ),
    target('strong pages at danger', risky('strong'), dangerous, DANGER_ON_STRONG, true),
    target(
      'danger on ordinary and neutral',
      [...innocent('ordinary'), ...innocent('neutral-chat')],
      dangerous,
      0,
      false,
    ),
    target('caution on ordinary', innocent('ordinary'), warned, CAUTION_ON_ORDINARY, false),
    target('caution on neutral-chat', innocent('neutral-chat'), warned, CAUTION_ON_NEUTRAL, false),
  ];
}

const strong = (strength: string) => `${strength} pages`;

/** One line a target: its share, its bound, whether it is met. */
export function targetLines(found: Target[]): string[] {
  return found.map(({ name, of, hits, bound, atLeast, met }) => {
    const share = of.length === 0 ? '–' : `${((100 * hits.length) / of.length).toFixed(1)} %`;
    const limit = `${atLeast ? '≥' : '≤'} ${(100 * bound).toFixed(1)} %`;
    return `  ${met ? '✓' : '✗'} ${name.padEnd(36)} ${`${hits.length}/${of.length}`.padStart(8)} ${share.padStart(8)}  (${limit})`;
  });
}

/** Counts by label and a second property: pages, caution or higher, danger, unknown, errors. */
export function countLines(pages: JudgedPage[], by: 'language' | 'repository'): string[] {
  const rows = Map.groupBy(pages, (page) => `${page.label.padEnd(13)} ${page[by]}`);
  return [...rows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, row]) => {
      const count = (is: (page: JudgedPage) => boolean) => String(row.filter(is).length).padStart(5);
      const unknown = count(({ level }) => level === 'unknown');
      const errors = count(({ level }) => level === 'error');
      return `  ${name.padEnd(50)} ${String(row.length).padStart(5)} ${count(warned)} ${count(dangerous)} ${unknown} ${errors}`;
    });
}

export const COUNT_HEADER = `  ${''.padEnd(50)} pages  warn  dang  unkn   err`;

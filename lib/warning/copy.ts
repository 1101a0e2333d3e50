/** From a plan and a verdict to everything a warning says, in the words of its reader. Pure. */
import { IN_THE_WAY } from '#lib/family/presets.ts';
import type { AgeBand, Language, Preset } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import type { TextKey, Translator } from '#lib/ui/translate.ts';
import { wordsFor } from '#lib/ui/words.ts';
import type { Verdict } from '#lib/verdict/types.ts';
import { isShut, leaveAfter, softBecause, type Warning } from './plan.ts';
import type { WarningView } from './view.ts';

export interface CopyInput {
  warning: Exclude<Warning, 'none'>;
  verdict: Verdict;
  answer: ListAnswer;
  ageBand: AgeBand;
  preset: Preset;
  /** Whether the preset was set by policy, and not by the family. */
  byPolicy: boolean;
  language: Language;
  camera: boolean;
  watched: boolean;
  trusted: boolean;
  help: readonly { name: string; what: string; phone: string; url: string }[];
  translate: Translator;
}

/** One thing per view: more reasons than these are for the popup. */
const REASONS = 3;

const LABELS = [
  'dialog',
  'leave',
  'why',
  'whatToDo',
  'talk',
  'close',
  'back',
  'enterAnyway',
  'enterAnywayHint',
  'enterAnywayPlain',
  'enterAnywayQuestion',
  'enterAnywayConfirm',
] as const satisfies readonly (keyof WarningView['labels'])[];

/** Everything a warning shows. Throws where a text is missing, so that no warning stands without its words. */
export function buildWarningView(input: CopyInput): WarningView {
  const { warning, ageBand, language, camera, help, translate: t } = input;
  const level = levelOf(input);
  const advice = [1, 2, 3] as const;
  return {
    kind: warning,
    level,
    ageBand,
    language,
    direction: 'ltr',
    sentence: t(sentenceKey(input, level)),
    comfort: t(`warning.${level}.comfort.${ageBand}`),
    camera: camera && warning === 'cover' ? t(`warning.camera.${ageBand}`) : '',
    reasons: reasonsOf(input),
    advice: advice.map((number) => t(`warning.${level}.advice.${ageBand}.${number}`)),
    help: help.map(({ name, what, phone, url }) => ({
      name,
      what,
      phone,
      call: phone ? t('popup.help.call', { phone: phone.replaceAll(' ', '\u00a0') }) : '',
      url,
    })),
    labels: Object.fromEntries(
      LABELS.map((label) => [label, t(`warning.label.${label}`)]),
    ) as WarningView['labels'],
    shut: shutBecause(input),
    leaveAfter: warning === 'cover' ? leaveAfter(ageBand, camera) : null,
  };
}

/**
 * A cover outlasts what the page shows, and stays one of danger: a page that hides its chat has not become safe. Where
 * the family wants a cover already for what deserves care, it says no more than that.
 */
function levelOf({ warning, verdict, preset }: CopyInput): WarningView['level'] {
  if (verdict.level === 'danger') return 'danger';
  const wanted = verdict.level === 'caution' && IN_THE_WAY[preset].caution === 'cover';
  return warning === 'cover' && !wanted ? 'danger' : 'caution';
}

function sentenceKey(
  { warning, verdict, answer, watched, trusted, ageBand }: CopyInput,
  level: WarningView['level'],
): TextKey {
  if (level === 'danger') return `warning.danger.sentence.${ageBand}`;
  const soft = softBecause({ answer, reasons: verdict.reasons, watched, trusted, ageBand });
  if (soft) return `warning.${soft === 'watch' ? 'soft' : soft}.sentence.${ageBand}`;
  return `warning.${warning === 'small-banner' ? 'again' : 'caution'}.sentence.${ageBand}`;
}

/** Who keeps the page shut; empty where one can go in. */
function shutBecause({ warning, verdict, ageBand, preset, byPolicy, translate: t }: CopyInput): string {
  if (warning !== 'cover' || !isShut({ level: verdict.level, preset })) return '';
  return t(byPolicy ? `warning.shut.by-policy.${ageBand}` : `warning.shut.${ageBand}`);
}

/** The strongest first; what the list says of the site comes in its own words. */
function reasonsOf({ verdict, answer, ageBand, translate }: CopyInput): WarningView['reasons'] {
  const listed = answer.kind === 'listed' ? answer.entry.reasons : [];
  const ids = verdict.reasons
    .filter(({ weight }) => weight > 0)
    .flatMap(({ signal }) => (signal === 'listed' ? ['listed', ...listed] : [signal]));
  const words = [...new Set(ids)].flatMap((id) => wordsFor(translate, id, ageBand) ?? []);
  const byTitle = new Map(words.map(({ title, explain }) => [title, { title, explain }]));
  return [...byTitle.values()].slice(0, REASONS);
}

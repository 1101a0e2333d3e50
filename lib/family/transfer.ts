/**
 * The settings as a file, to take along to another computer or profile. The PIN and the journal stay where they are.
 */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { migrate, versionOf } from './migrations/migrate.ts';
import { type Settings, settingsSchema, VERSION } from './settings.ts';

/** Says that a file is one of ours. */
const KIND = 'veilleuse-settings';
/** Settings are a few lines; what is longer is something else. */
export const MOST_CHARACTERS = 20_000;
/** More lines than these are not explained. */
const MOST_PROBLEMS = 8;

export type ProblemKind = 'too-long' | 'not-json' | 'not-ours' | 'newer' | 'missing' | 'unknown' | 'value';

/** What is wrong with a file, and in which line; `field` is one of ours, or '' where it is about none. */
export interface Problem {
  kind: ProblemKind;
  line: number;
  field: string;
}

export type ReadFile = { settings: Settings; problems: [] } | { settings: null; problems: Problem[] };

export const fileOf = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, ...settings }, null, 2)}\n`;

/** Settings out of a file, of this form or an earlier one; otherwise every line that is wrong, and nothing of the rest. */
export function readFile(text: string): ReadFile {
  if (text.length > MOST_CHARACTERS) return refused([{ kind: 'too-long', line: 1, field: '' }]);
  const errors: ParseError[] = [];
  const tree = parsed(() => parseTree(text, errors, { disallowComments: true }));
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const [first] = errors;
  if (first || !tree) return refused([{ kind: 'not-json', line: lineAt(first?.offset ?? 0), field: '' }]);
  const value: unknown = parsed(() => getNodeValue(tree));
  if (!value || tree.type !== 'object' || findNodeAtLocation(tree, ['kind'])?.value !== KIND)
    return refused([{ kind: 'not-ours', line: 1, field: '' }]);
  const { kind: _, ...stored } = value as Record<string, unknown>;
  const lineOf = (field: string) => lineAt(findNodeAtLocation(tree, [field])?.offset ?? tree.offset);
  const version = versionOf(stored);
  if (typeof version === 'number' && version > VERSION)
    return refused([{ kind: 'newer', line: lineOf('version'), field: 'version' }]);
  const checked = settingsSchema.safeParse(migrate(stored));
  if (checked.success) return { settings: checked.data, problems: [] };
  const wrong = checked.error.issues.flatMap((issue): { kind: ProblemKind; field: string }[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ kind: 'unknown', field }));
    const field = String(issue.path[0] ?? '');
    return [{ kind: has(tree, field) ? 'value' : 'missing', field }];
  });
  return refused(wrong.map(({ kind, field }) => ({ kind, field: ours(field), line: lineOf(field) })));
}

/** Undefined for what is nested so deep that reading it gives up. */
function parsed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const has = (tree: Node, field: string): boolean => findNodeAtLocation(tree, [field]) !== undefined;

/** A field that is not ours is not repeated: a file may say anything. */
const ours = (field: string): string => (Object.hasOwn(settingsSchema.shape, field) ? field : '');

function refused(problems: readonly Problem[]): ReadFile {
  const sorted = problems.toSorted((a, b) => a.line - b.line);
  return { settings: null, problems: sorted.slice(0, MOST_PROBLEMS) };
}

/** The fields in which two settings differ, in their usual order. */
export function changedFields(before: Settings, after: Settings): (keyof Settings)[] {
  const fields = Object.keys(before) as (keyof Settings)[];
  return fields.filter((field) => before[field] !== after[field]);
}

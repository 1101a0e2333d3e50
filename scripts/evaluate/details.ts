/**
 * `npm run -s evaluate -- details [--show KIND] [--missed]`: details found in our own cases, per kind and language,
 * and what is found in other people's conversations. `--missed` lists the cases that came out wrong by id;
 * `--show KIND` lists what was found in the public texts, for a person to say which of it is false.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import { DETAIL_KINDS, type DetailKind, type Finding, type Turn } from '#lib/details/types.ts';
import { conversationsUnder } from '../details/conversations.ts';
import { type Before, turnsOf } from '../details/turns.ts';
import { whereIs } from '../details/where.ts';

const CASES = resolve(import.meta.dirname, '../../tests/unit/details/cases');
/** Cases that are neither learned from nor read by anybody who improves the tagger: once read, they move up. */
const UNREAD = join(CASES, 'unread');
const TEXTS = resolve(import.meta.dirname, '../../../shared/data/text');
/** Public texts of people who are not known to give anything away for a detector's sake; spam is left out. */
const PUBLIC = [
  'benign-dialogue-en',
  'benign-dialogue-fr',
  'benign-dialogue-it',
  'benign-dialogue-id',
  'benign-rooms-en',
  'benign-tempting',
  'sms-en',
];

export interface DetailCase extends Told {
  id: string;
  before?: Before;
}

interface Told {
  text: string;
  expect: { kind: DetailKind; part: string }[];
}

interface Judged extends DetailCase {
  /** Kind that the file is about. */
  about: DetailKind;
  language: string;
  unread: boolean;
  missed: DetailKind[];
  flagged: DetailKind[];
}

export function detailCases(): (DetailCase & { about: DetailKind; language: string; unread: boolean })[] {
  return [CASES, UNREAD].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => {
        const [about = '', language = ''] = name.split('.');
        return lines(join(folder, name)).map((line) => ({
          ...(line as DetailCase),
          about: about as DetailKind,
          language,
          unread: folder === UNREAD,
        }));
      }),
  );
}

/** What is wrong with the findings of a case: kinds that are missing, and kinds that nobody gave away. */
export function judgeCase(
  { text, expect }: Told,
  findings: readonly Finding[],
): { missed: DetailKind[]; flagged: DetailKind[] } {
  const hit = ({ kind, part }: DetailCase['expect'][number]) => {
    const from = whereIs(text, part);
    return findings.some(
      (finding) => finding.kind === kind && finding.span[0] < from + part.length && finding.span[1] > from,
    );
  };
  const kinds = new Set(expect.map(({ kind }) => kind));
  // An age found beside a birth date is no false alarm.
  if (kinds.has('birth-date')) kinds.add('age');
  return {
    missed: expect.filter((one) => !hit(one)).map(({ kind }) => kind),
    flagged: [...new Set(findings.map(({ kind }) => kind))].filter((kind) => !kinds.has(kind)),
  };
}

export function evaluateDetails(say: (line?: string) => void, options: readonly string[]): void {
  const judged = detailCases().map((one): Judged => {
    const findings = detectDetails(one.text, turnsOf(one.before));
    return { ...one, ...judgeCase(one, findings) };
  });
  sayCases(say, judged, options.includes('--missed'));
  sayConversations(say);
  const show = options[options.indexOf('--show') + 1];
  if (existsSync(TEXTS)) sayPublic(say, options.includes('--show') ? (show as DetailKind) : undefined);
  else say('\nNo public texts beside this checkout (../shared/data/text).');
}

function sayCases(say: (line?: string) => void, judged: readonly Judged[], list: boolean): void {
  const languages = [...new Set(judged.map(({ language }) => language))];
  say(
    'Cases: found of those expected · innocents flagged. The honest column is “unread”: nobody reads or learns from those.',
  );
  for (const language of languages) {
    say(`\n${language.padEnd(17)}  learned from   unread   innocents flagged: learned from, unread`);
    for (const kind of [...DETAIL_KINDS, 'all'] as const) {
      const here = judged.filter((one) => one.language === language);
      const share = (pick: (one: Judged) => boolean) => {
        const wanted = here
          .filter(pick)
          .flatMap((one) => one.expect.filter((e) => kind === 'all' || e.kind === kind).map((e) => [one, e]));
        const lost = here
          .filter(pick)
          .flatMap(({ missed }) => missed.filter((m) => kind === 'all' || m === kind));
        return wanted.length === 0
          ? '–'.padStart(8)
          : `${(100 * (1 - lost.length / wanted.length)).toFixed(1)} %`.padStart(8);
      };
      const innocents = (pick: (one: Judged) => boolean) => {
        const of = here.filter(
          (one) => pick(one) && one.expect.length === 0 && (kind === 'all' || one.about === kind),
        );
        return `${of.filter((one) => one.flagged.length > 0).length}/${of.length}`;
      };
      const isUnread = ({ unread }: Judged) => unread;
      say(
        `  ${kind.padEnd(16)}     ${share((one) => !one.unread)} ${share(isUnread)}   ${innocents((one) => !one.unread)}, ${innocents(isUnread)}`,
      );
    }
  }
  if (!list) return;
  for (const one of judged)
    if (!one.unread && one.missed.length + one.flagged.length > 0)
      say(
        `${one.id}: ${one.missed.map((kind) => `missed ${kind}`).join(', ')} ${one.flagged.map((kind) => `flagged ${kind}`).join(', ')} | ${JSON.stringify(one.text)}`,
      );
}

function sayConversations(say: (line?: string) => void): void {
  say(
    '\nConversations that nobody reads or learns from: found of what is told · flagged of 10,000 messages that tell nothing',
  );
  sayConversationsOf(say, 'conversations');
  say('  by other hands, to whom nothing was said of those that are learned from:');
  sayConversationsOf(say, 'more-conversations');
}

function sayConversationsOf(say: (line?: string) => void, folder: string): void {
  const messages = conversationsUnder(join(UNREAD, folder), false).flat();
  for (const language of new Set(messages.map((message) => message.language))) {
    const here = messages
      .filter((message) => message.language === language)
      .map((message) => ({ ...message, ...judgeCase(message, detectDetails(message.text, message.turns)) }));
    const told = here.flatMap(({ expect }) => expect);
    const missed = here.flatMap((one) => one.missed);
    const innocents = here.filter(({ expect }) => expect.length === 0);
    const flagged = innocents.filter((one) => one.flagged.length > 0).length;
    const kinds = DETAIL_KINDS.map((kind) => {
      const due = told.filter((one) => one.kind === kind).length;
      return `${kind} ${due - missed.filter((one) => one === kind).length}/${due}`;
    });
    say(
      `  ${language}  ${String(here.length).padStart(6)} messages   ${((100 * (told.length - missed.length)) / told.length).toFixed(1)} % of ${told.length}   ${((10_000 * flagged) / innocents.length).toFixed(0)}   ${kinds.join(', ')}`,
    );
  }
}

interface PublicLine {
  label?: string;
  text?: string;
  room?: boolean;
  messages?: { from: string; text: string }[];
}

function sayPublic(say: (line?: string) => void, show: DetailKind | undefined): void {
  say('\nPublic texts: findings per 10,000 messages (true ones among them: people do say where they live)');
  for (const name of PUBLIC) {
    const counts = new Map<DetailKind, number>();
    let messages = 0;
    for (const line of lines(join(TEXTS, `${name}.jsonl`)) as PublicLine[]) {
      if (line.label === 'spam') continue;
      const said = line.messages ?? [{ from: 'a', text: line.text ?? '' }];
      for (const [at, { from, text }] of said.entries()) {
        messages += 1;
        const turns = said
          .slice(Math.max(0, at - 12), at)
          .map((one): Turn => ({ from: one.from === from ? 'me' : 'other', text: one.text }));
        for (const { kind, span } of detectDetails(text, turns)) {
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
          if (kind === show)
            say(`    ${text.slice(0, span[0])}⟦${text.slice(...span)}⟧${text.slice(span[1])}`);
        }
      }
    }
    const rate = (count: number) => ((count * 10_000) / messages).toFixed(1);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    say(
      `  ${name.padEnd(20)} ${String(messages).padStart(6)} messages  ${rate(all).padStart(6)}   ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    );
  }
}

function lines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

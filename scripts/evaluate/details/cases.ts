/** Details found in the cases beside the tests, per kind and language. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import { DETAIL_KINDS, type DetailKind } from '#lib/details/types.ts';
import { CASES, lines, UNREAD } from '../../details/cases.ts';
import { type Before, turnsOf } from '../../details/turns.ts';
import { judge, type Told } from './judge.ts';

interface DetailCase extends Told {
  id: string;
  before?: Before;
}

interface Judged extends DetailCase {
  /** Kind that the file is about. */
  about: DetailKind;
  language: string;
  unread: boolean;
  missed: DetailKind[];
  flagged: DetailKind[];
}

function detailCases(): (DetailCase & { about: DetailKind; language: string; unread: boolean })[] {
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

/** @param list whether the cases that came out wrong are listed by id */
export function sayCases(say: (line?: string) => void, list: boolean): void {
  const judged = detailCases().map((one): Judged => {
    const findings = detectDetails(one.text, turnsOf(one.before));
    return { ...one, ...judge(one, findings) };
  });
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

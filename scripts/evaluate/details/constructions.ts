/** Which constructions are known: that what they tell is found, whatever fills them. */
import { detectDetails } from '#lib/details/detect.ts';
import { DETAIL_KINDS } from '#lib/details/types.ts';
import {
  CONSTRUCTIONS,
  type Construction,
  constructionsUnder,
  LONGER,
  QUESTIONS,
  UNREAD_CLOSER_COUPLES,
  UNREAD_CONSTRUCTIONS,
  UNREAD_COUPLES,
  UNREAD_UNUSUAL,
  UNUSUAL,
} from '../../details/constructions.ts';

/** Share of its fillings in which one that tells something must be found, and in which one that tells nothing may be flagged. */
const [FOUND, FLAGGED] = [0.5, 0.1];

interface Tried {
  line: string;
  kind: Construction['kind'];
  /** Fillings in which what it tells is found; where it tells nothing, in which something is. */
  found: number;
  of: number;
}

const tried = ({ line, kind, fillings }: Construction): Tried => ({
  line,
  kind,
  found: fillings.filter(({ text, turns }) =>
    detectDetails(text, turns).some((one) => kind === undefined || one.kind === kind),
  ).length,
  of: fillings.length,
});

/** @param lists says which constructions are not known, or are flagged, but of those that nobody reads */
export function sayConstructions(say: (line?: string) => void, lists: boolean): void {
  say('Constructions: found in half of their fillings, and innocents flagged in more than a tenth');
  sayFolder(CONSTRUCTIONS, say, lists);
  say('Answers to what was asked; these, the longer ones and those with unusual values are learned from');
  sayFolder(QUESTIONS, say, lists);
  say('Longer messages, and answers to questions that are not about the child');
  sayFolder(LONGER, say, lists);
  say('Both, by the same hands, which nobody reads who improves what is found');
  sayFolder(UNREAD_CONSTRUCTIONS, say, false);
  say('With values that are not usual, and many that tell nothing');
  sayFolder(UNUSUAL, say, lists);
  say('More of them by the same hands, which nobody reads who improves what is found');
  sayFolder(UNREAD_UNUSUAL, say, false);
  say(
    'Couples alike in their words, of which one tells and one does not, by other hands; nobody reads them either',
  );
  sayFolder(UNREAD_COUPLES, say, false);
  say('Closer ones, by two more hands; unread as well');
  sayFolder(UNREAD_CLOSER_COUPLES, say, false);
}

function sayFolder(folder: string, say: (line?: string) => void, lists: boolean): void {
  const all = constructionsUnder(folder).map(({ name, all }) => sayFile(name, all.map(tried), say, lists));
  const [known, told, flagged, innocent] = [0, 1, 2, 3].map((at) =>
    all.reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
  );
  say(`  together      known ${known} of ${told}   flagged ${flagged} of ${innocent}`);
}

/** How many that tell are known and of how many, how many others are flagged and of how many. */
function sayFile(
  name: string,
  here: readonly Tried[],
  say: (line?: string) => void,
  lists: boolean,
): number[] {
  const told = here.filter(({ kind }) => kind !== undefined);
  const innocent = here.filter(({ kind }) => kind === undefined);
  const unknown = told.filter(({ found, of }) => found < FOUND * of);
  const flagged = innocent.filter(({ found, of }) => found > FLAGGED * of);
  const kinds = DETAIL_KINDS.map((kind) => {
    const due = told.filter((one) => one.kind === kind).length;
    return `${kind} ${due - unknown.filter((one) => one.kind === kind).length}/${due}`;
  });
  const counts = [told.length - unknown.length, told.length, flagged.length, innocent.length];
  say(
    `  ${name.padEnd(13)} known ${counts[0]} of ${counts[1]}   flagged ${counts[2]} of ${counts[3]}   ${kinds.join(', ')}`,
  );
  if (lists) for (const { line, found, of } of [...unknown, ...flagged]) say(`    ${found}/${of}  ${line}`);
  return counts;
}

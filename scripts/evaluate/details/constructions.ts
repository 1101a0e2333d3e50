/** Which constructions are known: that what they tell is found, whatever fills them. */
import { detectDetails } from '#lib/details/detect.ts';
import { DETAIL_KINDS } from '#lib/details/types.ts';
import { type Construction, constructions } from '../../details/constructions.ts';

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

/** @param lists says which constructions are not known, or are flagged */
export function sayConstructions(say: (line?: string) => void, lists: boolean): void {
  say(
    'Constructions: found in half of their fillings, and innocents flagged in more than a tenth; they may be read',
  );
  for (const { name, all } of constructions()) {
    const here = all.map(tried);
    const told = here.filter(({ kind }) => kind !== undefined);
    const innocent = here.filter(({ kind }) => kind === undefined);
    const unknown = told.filter(({ found, of }) => found < FOUND * of);
    const flagged = innocent.filter(({ found, of }) => found > FLAGGED * of);
    const kinds = DETAIL_KINDS.map((kind) => {
      const due = told.filter((one) => one.kind === kind).length;
      return `${kind} ${due - unknown.filter((one) => one.kind === kind).length}/${due}`;
    });
    say(
      `  ${name.padEnd(12)} known ${told.length - unknown.length} of ${told.length}   flagged ${flagged.length} of ${innocent.length}   ${kinds.join(', ')}`,
    );
    if (lists) for (const { line, found, of } of [...unknown, ...flagged]) say(`    ${found}/${of}  ${line}`);
  }
}

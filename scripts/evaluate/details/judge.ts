/** What is wrong with the findings of a text. */
import type { DetailKind, Finding } from '#lib/details/types.ts';
import { whereIs } from '../../details/where.ts';

export interface Told {
  text: string;
  expect: { kind: DetailKind; part: string }[];
}

/** What is wrong with the findings of a text: kinds that are missing, and kinds that nobody gave away. */
export function judge(
  { text, expect }: Told,
  findings: readonly Finding[],
): { missed: DetailKind[]; flagged: DetailKind[] } {
  const hit = ({ kind, part }: Told['expect'][number]) => {
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

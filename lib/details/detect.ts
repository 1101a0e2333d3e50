/** Every personal detail that sending a text would give away. */
import { messageOf } from './message.ts';
import { DETECTORS } from './registry.ts';
import { readingsOf, toldBefore } from './said-before.ts';
import { SPEAKS_FROM } from './thresholds.ts';
import type { DetailKind, Detector, Finding, Found, Message, Turn } from './types.ts';

/**
 * The findings that would speak on a risky site at 11–14, in the order of the text, one per kind and span.
 * @param turns what was said before, oldest first
 * @param language BCP 47, where somebody knows it
 */
export function detectDetails(text: string, turns: readonly Turn[] = [], language?: string): Finding[] {
  const message = messageOf(text, turns, language);
  const earlier = readingsOf(turns, language);
  const findings: Finding[] = [];
  const hidden: Finding[] = [];
  for (const [kind, detect] of DETECTORS) {
    const isTold = toldBefore(earlier, detect, SPEAKS_FROM[kind]);
    const found = spoken(kind, detect, message, isTold);
    findings.push(...found);
    // The disguise is taken off only where it hid something.
    if (found.length === 0 && message.plain) hidden.push(...spoken(kind, detect, message.plain, isTold));
  }
  // What is a code as it stands is no other one in disguise.
  const codes = findings.filter(({ kind }) => CODES.has(kind));
  findings.push(
    ...hidden.filter(({ kind, span }) => !CODES.has(kind) || !codes.some((code) => overlap(code.span, span))),
  );
  return findings.sort((a, b) => a.span[0] - b.span[0]);
}

const CODES: ReadonlySet<DetailKind> = new Set(['phone', 'email', 'handle', 'payment', 'password']);
const overlap = (one: Finding['span'], other: Finding['span']) => one[0] < other[1] && other[0] < one[1];

/** What a detector finds in a reading of the message, and would speak of. */
function spoken(
  kind: DetailKind,
  detect: Detector,
  message: Message,
  isTold: (message: Message, found: Found) => boolean,
): Finding[] {
  const found = detect(message)
    .filter((one) => one.certainty >= SPEAKS_FROM[kind] && !isTold(message, one))
    .sort((a, b) => a.from - b.from || b.certainty - a.certainty);
  const findings: Finding[] = [];
  let end = -1;
  for (const { from, to, certainty, whose } of found) {
    if (from < end) continue; // the same detail, seen twice
    end = to;
    findings.push({ kind, span: message.form.span(from, to), certainty, whose });
  }
  return findings;
}

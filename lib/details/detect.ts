/** Every personal detail that sending a text would give away: by its meaning, which is learned, and by its form. */
import { candidatesIn } from './formats.ts';
import type { Tags } from './learned/tagger.ts';
import { tagsOf } from './learned/tags.ts';
import { messageOf, WINDOW } from './message.ts';
import { toldIn } from './said-before.ts';
import { formSpeaksFrom } from './thresholds.ts';
import { DETAIL_KINDS, type DetailKind, type Finding, type Message, type Turn } from './types.ts';

/** Above it a detail says by itself whose it is. */
const SURE = 0.9;

/**
 * The findings that would speak on a risky site at 11–14, in the order of the text, one per kind and span.
 * @param turns what was said before, oldest first
 * @param language BCP 47, where somebody knows it
 */
export function detectDetails(text: string, turns: readonly Turn[] = [], language?: string): Finding[] {
  const message = messageOf(text, turns, language);
  const found = findingsIn(message, tagsOf(message, turns));
  return found.length === 0 ? found : withoutTold(found, text, turns, language);
}

/** The findings of a message by what the tagger thinks of it, whether or not they were told before. */
export function findingsIn(message: Message, tags: Tags): Finding[] {
  const findings = DETAIL_KINDS.flatMap((kind) =>
    tags.spans(kind).map(({ span, certainty }): Finding => findingOf(kind, span, certainty)),
  );
  const likely = Math.max(tags.highest('phone'), tags.highest('payment'));
  const readings = message.plain ? [message, message.plain] : [message];
  for (const { kind, span, strength } of readings.flatMap((one) => candidatesIn(one, likely))) {
    const certainty = tags.at(kind, span);
    const isKnown = findings.some((one) => one.kind === kind && overlap(one.span, span));
    if (!isKnown && certainty >= formSpeaksFrom(kind, strength))
      findings.push(findingOf(kind, span, certainty));
  }
  return findings.sort((a, b) => a.span[0] - b.span[0]);
}

const findingOf = (kind: DetailKind, span: Finding['span'], certainty: number): Finding => ({
  kind,
  span,
  certainty: Math.round(certainty * 100) / 100,
  whose: certainty >= SURE ? 'mine' : 'unknown',
});
const overlap = (one: Finding['span'], other: Finding['span']) => one[0] < other[1] && other[0] < one[1];

/** A detail that the child has told before, as the same kind, adds nothing. */
function withoutTold(found: Finding[], text: string, turns: readonly Turn[], language?: string): Finding[] {
  const recent = turns.slice(-2 * WINDOW);
  return found.filter(({ kind, span }) => {
    const detail = text.slice(...span);
    return !recent.some(
      ({ from, text: earlier }, at) =>
        from === 'me' &&
        toldIn(earlier, detail) &&
        findingsAt(earlier, recent.slice(0, at), language).some((one) => one.kind === kind),
    );
  });
}

function findingsAt(text: string, turns: readonly Turn[], language?: string): Finding[] {
  const message = messageOf(text, turns, language);
  return findingsIn(message, tagsOf(message, turns));
}

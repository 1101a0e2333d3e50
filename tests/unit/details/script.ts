/** Short conversations for the tests of detectors. */
import { messageOf } from '#lib/details/message.ts';
import type { Detector, Turn } from '#lib/details/types.ts';

/** Below this no detector of ways to be reached speaks. */
const SPEAKS = 0.5;

/**
 * What a detector marks in the last message of a script: "mine || >theirs || the message".
 */
export function foundIn(detector: Detector, script: string): string[] {
  const turns = script
    .split(' || ')
    .map(
      (text): Turn => (text.startsWith('>') ? { from: 'other', text: text.slice(1) } : { from: 'me', text }),
    );
  const text = turns.pop()?.text ?? '';
  const message = messageOf(text, turns);
  return detector(message)
    .filter(({ certainty }) => certainty >= SPEAKS)
    .map(({ from, to }) => text.slice(message.form.original(from), message.form.original(to)));
}

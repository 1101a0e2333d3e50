/** Details found in other people's public texts. */
import { join, resolve } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind, Turn } from '#lib/details/types.ts';
import { lines } from '../../details/cases.ts';

export const TEXTS = resolve(import.meta.dirname, '../../../../shared/data/text');
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

interface PublicLine {
  label?: string;
  text?: string;
  room?: boolean;
  messages?: { from: string; text: string }[];
}

/** @param show a kind, whose findings are listed */
export function sayPublic(say: (line?: string) => void, show: DetailKind | undefined): void {
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

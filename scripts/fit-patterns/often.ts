/** How often runs of three signs are met in ordinary talk, by which those are chosen that few messages hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formOf } from '#lib/text/form.ts';
import { signOf } from '#lib/text/trigrams.ts';
import { conversationsOf } from '../details/conversations.ts';

const TALK = resolve(import.meta.dirname, '../../corpus/details/talk');

const counts = new Map<string, number>();
let messages = 0;
for (const name of readdirSync(TALK).sort())
  for (const { text } of conversationsOf(
    readFileSync(join(TALK, name), 'utf8'),
    name.slice(0, 2),
    true,
  ).flat()) {
    const signs = `  ${[...formOf(text).text].map(signOf).join('')}  `;
    const runs = new Set(Array.from({ length: signs.length - 2 }, (_, at) => signs.slice(at, at + 3)));
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
    messages += 1;
  }

/** Share of messages that hold a run. */
export const oftenIs = (run: string): number => (counts.get(run) ?? 0) / messages;

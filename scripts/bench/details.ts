/**
 * What finding details costs: what is made ready in idle moments, the first call after it, messages a second after
 * start-up, the slowest of a hundred and of all, and the same for a long message and a paste, beside JSON.parse of the same
 * texts in the same run; and messages a second of the command line, each of which it reads for the first time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import { prepareDetails } from '#lib/details/prepare.ts';
import { at } from './figures.ts';

const SMS = resolve(import.meta.dirname, '../../../shared/data/text/sms-en.jsonl');

export async function benchDetails(say: (line: string) => void): Promise<void> {
  if (!existsSync(SMS)) return say('bench details: no public texts beside this checkout, nothing measured');
  const texts = readFileSync(SMS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const parts: number[] = [];
  for (let done = false; !done; ) parts.push(timeOf(() => (done = prepareDetails())));
  say(
    `details: made ready in ${parts.length} parts, ${sum(parts).toFixed(0)} ms, the longest ${Math.max(...parts).toFixed(1)} ms`,
  );
  const first = timeOf(() =>
    detectDetails('mon num c zero six 39 98 12 34, jhabite 12 rue des lilas a roubaix et j’ai 14 ans'),
  );
  say(`  first call ${first.toFixed(1)} ms`);
  const short = texts.filter((text) => text.length <= 100);
  const parse = timesOf(short, (text) => JSON.parse(JSON.stringify(text)));
  timesOf(short, (text) => detectDetails(text)); // start-up
  const find = timesOf(short, (text) => detectDetails(text));
  say(
    `  ${short.length} messages of up to 100 characters: ${summary(find)}; JSON there and back ${summary(parse)}`,
  );
  say(`  ratio of the means: ${(mean(find) / mean(parse)).toFixed(1)}`);
  say(`  the command line, without its start-up: ${Math.round(commandPerSecond(short))} a second`);
  const joined = texts.join(' ');
  for (const length of [500, 10_000]) {
    const cut = Array.from({ length: Math.floor(joined.length / length) }, (_, index) =>
      joined.slice(index * length, (index + 1) * length),
    );
    say(
      `  ${cut.length} texts of ${length} characters: ${summary(timesOf(cut, (text) => detectDetails(text)))}`,
    );
  }
}

/** Messages a second of `npm run -s details`: what one message takes is start-up. Throws where the command fails. */
function commandPerSecond(texts: readonly string[]): number {
  const timeFor = (some: readonly string[]) => {
    const input = some.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
    return timeOf(() => {
      const { status, stderr } = spawnSync('npm', ['run', '-s', 'details'], { input, encoding: 'utf8' });
      if (status !== 0) throw new Error(`The command line ended with ${status}: ${stderr}`);
    });
  };
  const startUp = timeFor(texts.slice(0, 1));
  return ((texts.length - 1) * 1000) / (timeFor(texts) - startUp);
}

const timesOf = (texts: readonly string[], run: (text: string) => unknown): number[] =>
  texts.map((text) => timeOf(() => run(text)));

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
const mean = (times: readonly number[]) => sum(times) / times.length;

function summary(times: readonly number[]): string {
  const perSecond = Math.round(1000 / mean(times));
  return `${perSecond} a second, p99 ${at(times, 0.99).toFixed(3)} ms, most ${at(times, 1).toFixed(2)} ms`;
}

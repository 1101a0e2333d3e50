/** `npm run -s details` as other programs drive it: what ends a line, when an answer comes, and nobody who reads on. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';

// Programs start, and the machine may do something else.
vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/details.ts');
const started = (): ChildProcessWithoutNullStreams => spawn(process.execPath, [SCRIPT]);

interface Answered {
  answers: Record<string, unknown>[];
  status: number;
}

async function answered(input: string | Uint8Array): Promise<Answered> {
  const child = started();
  child.stdin.end(input);
  const [out, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const lines = out.split('\n').filter((line) => line !== '');
  return { answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>), status };
}

const AGED = (id: number) => ({ id, findings: [expect.objectContaining({ kind: 'age', span: [5, 7] })] });

it('what some take for the end of a line ends none: it may stand in a text', async () => {
  const { answers, status } = await answered(
    '{"id":1,"text":"I am 13\u2028and u\u2029?"}\r\n\r\n{"id":2,"text":"I am 13\u0085"}',
  );
  expect(answers).toEqual([AGED(1), AGED(2)]);
  expect(status).toBe(0);
});

it('a file may begin with a mark of its encoding', async () => {
  expect(await answered('\ufeff{"id":1,"text":"I am 13"}\n')).toEqual({ answers: [AGED(1)], status: 0 });
});

it('signs of several bytes are read wherever a piece of the input ends', async () => {
  const line = JSON.stringify({ id: 1, text: `${'é😀'.repeat(1 << 15)} my num is 07700 900123` });
  const { answers } = await answered(`${line}\n${line}`);
  const [first, second] = answers;
  expect(first).toEqual(second);
  expect(first).toHaveProperty('findings');
});

it('what may be left out may be null', async () => {
  const { answers, status } = await answered('{"id":1,"lang":null,"text":"I am 13","before":null}');
  expect(answers).toEqual([AGED(1)]);
  expect(status).toBe(0);
});

it('a bad line is answered in its place, without a word of it, and ends in 1', async () => {
  const { answers, status } = await answered(
    '{"id":1,"text":"secret"\n{"id":2,"text":7,"before":["secret",{"me":"secret"}]}\n["secret"]\n{"id":3,"text":""}',
  );
  expect(answers).toEqual([
    { error: expect.any(String) },
    { id: 2, error: expect.any(String) },
    { error: expect.any(String) },
    { id: 3, findings: [] },
  ]);
  expect(JSON.stringify(answers)).not.toContain('secret');
  expect(status).toBe(1);
});

it('an answer comes before the next question', async () => {
  const child = started();
  for (const id of [1, 2]) {
    child.stdin.write(`{"id":${id},"text":"I am 13"}\n`);
    const [answer] = (await once(child.stdout, 'data')) as [Uint8Array];
    expect(JSON.parse(String(answer))).toEqual(AGED(id));
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

it('where nobody reads on it ends without a word', async () => {
  const child = started();
  const said = buffer(child.stderr);
  child.stdin.on('error', () => undefined);
  child.stdin.write('{"id":1,"text":"I am 13"}\n');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.write('{"id":2,"text":"I am 13"}\n');
  await once(child, 'close');
  expect(String(await said)).toBe('');
  child.stdin.destroy();
});

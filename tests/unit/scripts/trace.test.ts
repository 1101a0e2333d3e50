import { expect, it } from 'vitest';
import { scriptTimes } from '#scripts/bench/trace.ts';

const ours = 'chrome-extension://us/';
const run = (name: string, url: string, ts: number, dur: number, tdur: number, ph = 'X') => ({
  name,
  ph,
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur,
  args: { data: { url } },
});

it('sums thread time by address and page, and counts what lies inside once', () => {
  const trace = JSON.stringify({
    traceEvents: [
      run('EvaluateScript', `${ours}scout.js`, 0, 1000, 800),
      run('FunctionCall', `${ours}scout.js`, 100, 300, 200),
      run('FunctionCall', `${ours}guard.js`, 2000, 500, 400),
      run('FunctionCall', 'http://page.localhost/x.js', 3000, 900, 900),
      run('Layout', `${ours}scout.js`, 5000, 900, 900),
      run('FunctionCall', `${ours}scout.js`, 6000, 900, 900, 'B'),
      { name: 'TimeStamp', ph: 'I', pid: 1, tid: 1, ts: 7000, args: { data: { message: 'end' } } },
      run('FunctionCall', `${ours}scout.js`, 8000, 900, 700),
      { name: 'TimeStamp', ph: 'I', pid: 1, tid: 1, ts: 9000, args: { data: { message: 'end' } } },
    ],
  });
  expect(scriptTimes(trace, [ours, 'chrome-extension://probe/'], 'end')).toEqual([
    new Map([
      [ours, 1.2],
      ['chrome-extension://probe/', 0],
    ]),
    new Map([
      [ours, 0.7],
      ['chrome-extension://probe/', 0],
    ]),
  ]);
});

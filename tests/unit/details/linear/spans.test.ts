import { describe, it } from 'vitest';
import { findingOf } from '#lib/details/findings.ts';
import { messageOf } from '#lib/details/message.ts';
import { cutToSize } from '#lib/details/spans/ends.ts';
import { wholeOf } from '#lib/details/spans/whole.ts';
import type { Finding } from '#lib/details/types.ts';
import { countSteps, expectLinear, long, stepsOfDoing } from './counted.ts';

/** What may stand at the ends of a detail, again and again. */
const AT_ENDS = [
  ' ',
  '\n',
  'a ',
  '/a',
  'a-1',
  '1 ',
  'abc ',
  ' dot com',
  '@a ',
  '(',
  ' )',
  ', ',
  ' bat',
  ' de',
  'rue ',
];

describe('the work for the ends of a detail grows with what stands there and no faster', () => {
  countSteps();

  it.each(AT_ENDS)('where a detail begins and ends among %j', { timeout: 60_000 }, (part) => {
    expectLinear((length) => {
      const message = messageOf(`12${long(part, length)}`);
      const span: Finding['span'] = [0, message.written.length - 1];
      return stepsOfDoing(() => {
        for (const kind of ['payment', 'street-address', 'email', 'town'] as const) {
          const finding = findingOf(kind, span, 1);
          cutToSize(message, { ...finding, span: wholeOf(message, finding) });
        }
      });
    });
  });
});

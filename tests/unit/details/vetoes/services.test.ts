/** Service numbers, which are nobody's, beside lines at home that begin with the same figures. */
import { describe, expect, it } from 'vitest';
import { isService } from '#lib/details/vetoes/numbers/services.ts';
import { finds } from '../finds.ts';

describe('a service number alone', () => {
  it.each([
    '0805 12 34 56',
    '0805123456',
    '08 05 12 34 56',
    '0892 12 34 56',
    '0306 999 0012',
    '0844 123 4567',
    '0909 879 0012',
    '09098790012',
    '0900 1234567',
    '0900 123 456',
    '902 12 34 56',
  ])('%s', (text) => expect([isService(text), finds('phone', text)]).toEqual([true, []]));

  it.each(['appelle le 0892 12 34 56 pour voter', 'just call 09098790012 to claim', 'dial 0306 999 0012'])(
    '%s',
    (text) => expect(finds('phone', text)).toEqual([]),
  );
});

describe('a number that is somebody’s', () => {
  it.each([
    '0331 123 4567',
    '0911 123 4567',
    '06 39 98 12 34',
    '03 53 01 22 14',
    '087 123 4567',
    '089 12345678',
    '0891234567',
    '0821 123456',
    '0815551234',
    '0871 1234567',
    '030 12345678',
    '080 123 4567',
    '070 123 4567',
    '078 123 45 67',
    '902 123 456',
    '07700 900123',
    '202-555-0123',
  ])('%s', (text) => expect([isService(text), finds('phone', text).length]).toEqual([false, 1]));

  it.each(['mon num c 0805 12 34 56', 'my number is 0306 999 0012', 'appelle moi au 0892 12 34 56'])(
    'said to be one’s own: %s',
    (text) => expect(finds('phone', text)).toHaveLength(1),
  );
});

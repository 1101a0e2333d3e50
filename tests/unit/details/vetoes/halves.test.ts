import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('a first name, and who is asked for theirs', () => {
  it.each(['emma u', 'emma wbu', 'emma toi'])('tells no full name: %s', (text) =>
    expect(finds('full-name', text, [{ other: 'whats ur name' }])).toEqual([]),
  );
  it('but both names do', () =>
    expect(finds('full-name', 'emma lewis u', [{ other: 'whats ur name' }])).toHaveLength(1));
});

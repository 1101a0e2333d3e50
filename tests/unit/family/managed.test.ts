import { describe, expect, it } from 'vitest';
import { managedFields, readManaged, withManaged } from '#lib/family/managed.ts';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';

describe('what a policy sets', () => {
  it('is read field by field', () => {
    const all = { ageBand: 'under-11', preset: 'close', language: 'fr', country: 'BE' };
    expect(readManaged(all)).toEqual(all);
    expect(readManaged({ preset: 'close' })).toEqual({ preset: 'close' });
    expect(readManaged({})).toEqual({});
  });

  it.each([
    ['a word of another table', 'guard'],
    ['a number', 14],
    ['nothing at all', null],
    ['a list', ['under-11']],
    ['an object', { value: 'under-11' }],
    ['a name that every object has', 'constructor'],
  ])('counts for nothing where it is %s, and the other fields hold', (_, ageBand) => {
    expect(readManaged({ ageBand, preset: 'close' })).toEqual({ preset: 'close' });
  });

  it('is nothing else of the settings, and nothing unknown', () => {
    expect(readManaged({ version: 1, pin: '1234', preset: 'guard' })).toEqual({ preset: 'guard' });
  });

  it('wins over what the family chose, and is named', () => {
    const managed = readManaged({ country: 'BE', preset: 'close' });
    expect(withManaged(DEFAULT_SETTINGS, managed)).toEqual({
      ...DEFAULT_SETTINGS,
      preset: 'close',
      country: 'BE',
    });
    expect(managedFields(managed)).toEqual(['preset', 'country']);
  });
});

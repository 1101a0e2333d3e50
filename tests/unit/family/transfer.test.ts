import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, VERSION } from '#lib/family/settings.ts';
import { changedFields, fileOf, MOST_CHARACTERS, readFile } from '#lib/family/transfer.ts';

const CHOSEN: Settings = { ...DEFAULT_SETTINGS, ageBand: 'under-11', preset: 'close', country: 'BE' };
const file = (fields: object) => JSON.stringify({ kind: 'veilleuse-settings', ...fields }, null, 2);

describe('a file of settings', () => {
  it('holds all of them, and is read back', () => {
    expect(readFile(fileOf(CHOSEN))).toEqual({ settings: CHOSEN, problems: [] });
  });

  it('holds no mark of the family on a site, and can bring none', () => {
    const trusting = { ...CHOSEN, marks: [{ site: 'salon.example', kind: 'trust', at: 1 }] };
    const { settings, problems } = readFile(file(trusting));
    expect(settings).toBeNull();
    expect(problems).toMatchObject([{ kind: 'unknown' }]);
  });

  it('of an earlier version is understood', () => {
    const { settings } = readFile(file({ ageBand: 'under-11', language: 'fr', country: null }));
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ageBand: 'under-11', language: 'fr' });
  });

  it.each([
    ['', 'not-json', 1],
    ['{\n  "kind": "veilleuse-settings",\n  "preset": guard\n}', 'not-json', 3],
    ['{\n  "kind": "veilleuse-settings",\n}', 'not-json', 3],
    ['{ "kind": "veilleuse-settings" } // me', 'not-json', 1],
    ['['.repeat(19_000), 'not-json', 1],
    [`${'{"a":'.repeat(3_800)}1`, 'not-json', 1],
    ['[1, 2]', 'not-ours', 1],
    ['{ "bookmarks": [] }', 'not-ours', 1],
    ['null', 'not-ours', 1],
    [' '.repeat(MOST_CHARACTERS + 1), 'too-long', 1],
    [file({ ...CHOSEN, version: VERSION + 1 }), 'newer', 3],
    [file({ ...CHOSEN, version: {} }), 'value', 3],
    [file({ ...CHOSEN, version: [[{}]] }), 'value', 3],
  ])('that is none is refused in one line: %j', (text, kind, line) => {
    const { settings, problems } = readFile(text);
    expect(settings).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ kind, line })]);
  });

  it('is explained line by line, and nothing of it is taken', () => {
    const { ageBand: _, ...rest } = CHOSEN;
    const read = readFile(file({ ...rest, preset: 'open', language: 7, secret: 'salut' }));
    expect(read).toEqual({
      settings: null,
      problems: [
        { kind: 'missing', line: 1, field: 'ageBand' },
        { kind: 'value', line: 4, field: 'preset' },
        { kind: 'value', line: 5, field: 'language' },
        { kind: 'unknown', line: 9, field: '' },
      ],
    });
  });

  it('with a thousand wrong fields is explained in a few lines', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`f${at}`, at]));
    expect(readFile(file({ ...CHOSEN, ...many })).problems).toHaveLength(8);
  });

  it.each(['__proto__', 'constructor', 'toString'])('with a field called %s does no harm', (field) => {
    const text = fileOf(CHOSEN).replace('{', `{ "${field}": { "preset": "accompany" },`);
    expect(readFile(text)).toEqual({ settings: null, problems: [{ kind: 'unknown', line: 1, field: '' }] });
  });
});

it('what would change is told by its fields', () => {
  expect(changedFields(DEFAULT_SETTINGS, CHOSEN)).toEqual(['ageBand', 'preset', 'country']);
  expect(changedFields(CHOSEN, CHOSEN)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { SpokenKind } from '#lib/details/speak.ts';
import type { AgeBand } from '#lib/family/settings.ts';
import { noteOn, type SendView } from '#lib/warning/send-view.ts';

const said = (ageBand: AgeBand, kind: SpokenKind) =>
  noteOn(
    { ageBand, note: 'note', why: { door: 'door', key: 'key', piece: 'piece' } } as unknown as SendView,
    kind,
  );

describe('what the note beside a box says', () => {
  it.each<[AgeBand, SpokenKind, string]>([
    ['11-14', 'town', 'note'],
    ['11-14', 'phone', 'door'],
    ['15-17', 'password', 'key'],
    ['under-11', 'town', 'note'],
    ['under-11', 'phone', 'note'],
    ['under-11', 'password', 'key'],
  ])('%s, %s: %s', (ageBand, kind, words) => expect(said(ageBand, kind)).toBe(words));
});

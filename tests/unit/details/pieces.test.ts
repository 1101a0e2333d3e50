/** Messages that go on with those before them, and tell a place together. */
import { describe, expect, it } from 'vitest';
import { joined } from '#lib/details/pieces.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { finds } from './finds.ts';

const mine = (...texts: string[]) => texts.map((text) => ({ from: 'me' as const, text }));

describe('what is sent in pieces', () => {
  it.each<[DetailKind, string[], string]>([
    ['street-address', ['8', 'impasse'], 'des acacias'],
    ['street-address', ['24', 'church'], 'lane'],
    ['street-address', ['molenstraat'], '12'],
    ['street-address', ['ich wohn in der', 'gartenstr'], '14'],
    ['street-address', ['abito in via', 'garibaldi'], '7'],
    ['town', ['jhabite', 'a'], 'dunkerque'],
    ['town', ['i live in', 'sun'], 'derland'],
    ['town', ['vivo a'], 'bergamo'],
    ['school', ['jsuis au college', 'jean'], 'moulin'],
    ['live-location', ['jsuis devant le'], 'carrouf'],
  ])('%s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toEqual([text]));

  it.each<[DetailKind, string[], string]>([
    ['town', ['my cousin lives in'], 'leeds'],
    ['town', ['i hate'], 'london'],
    ['town', ['jsuis parti a'], 'marseille en vacances'],
    ['town', ['mon pote est de'], 'lyon'],
    ['town', ['forza'], 'napoli'],
    ['street-address', ['i have'], '2 cats'],
    ['street-address', ['level'], '24'],
    ['street-address', ['my dad works on'], 'mill lane'],
    ['live-location', ['im in the'], 'bath'],
    ['live-location', ['look at'], 'oxford street lol'],
    ['live-location', ['jsuis dans le'], 'salon'],
  ])('but not %s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toEqual([]));

  it('go on with what one is', () =>
    expect(finds('live-location', 'a la caisse d’action', ['attends jsuis'])).toHaveLength(1));

  it('are no pieces behind a stop, an answer or a long message', () => {
    expect(joined('leeds', mine('i live in.'))).toBeUndefined();
    expect(joined('leeds', [...mine('i live in'), { from: 'other', text: 'what' }])).toBeUndefined();
    expect(joined('leeds', mine(`${'a'.repeat(30)} in`))).toBeUndefined();
    expect(joined('leeds', mine('i live in'))).toEqual({ text: 'i live in leeds', at: 10, pieces: 1 });
  });
});

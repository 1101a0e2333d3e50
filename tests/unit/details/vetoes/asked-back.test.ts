/** What the other side has told is asked back, or spoken of, and nothing of oneself is said. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isEchoed } from '#lib/details/vetoes/whose/repeated.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

const isEcho = (text: string, heard: string) => {
  const { form, from, to } = marked(text);
  return isEchoed(form, from, to, [heard]);
};

describe('what was heard', () => {
  it.each<[DetailKind, string, string]>([
    ['age', '14? nice', 'ik ben 14'],
    ['birth-date', '5. mai? cool', 'ich hab am 5. mai geburtstag'],
    ['school', 'het vossius? sjiek', 'ik zit op het vossius'],
    ['town', 'leeds? wow', 'i live in leeds'],
    ['town', 'lens ? loin', 'jhabite a lens'],
    ['birth-date', '5 mei dan heb je altijd vrij', 'ik ben 5 mei jarig'],
    ['town', 'dresden find ich mega schon', 'ich wohn in dresden'],
    ['town', 'dresden is mir zu weit', 'ich wohn in dresden'],
    ['town', 'utrecht ken ik alleen van het station', 'ik woon in utrecht'],
    ['age', 'als je 14 bent mag je nog niks', 'ik ben 14'],
  ])('%s: %s, after %s', (kind, text, other) => expect(finds(kind, text, [{ other }])).toEqual([]));

  it.each<[DetailKind, string, string, string[]]>([
    ['age', '14', 'ik ben 14', ['14']],
    ['age', '14? ik ook', 'ik ben 14', ['14']],
    ['age', '14? ich auch', 'bin 14', ['14']],
    ['town', 'dresden kenn ich, wohn auch da', 'ich wohn in dresden', ['dresden']],
    ['town', 'utrecht ken ik, ik woon er', 'ik woon in utrecht', ['utrecht ken ik, ik woon er']],
    ['birth-date', '5. mai? ich auch', 'ich hab am 5. mai geburtstag', ['5. mai']],
    ['age', '14, you?', 'im 14', ['14']],
  ])('but not %s: %s, after %s', (kind, text, other, told) =>
    expect(finds(kind, text, [{ other }])).toEqual(told),
  );
  it.each([
    ['[leeds]? me too', 'i live in leeds'],
    ['13? nein [14]', 'bin 13'],
  ])('but not %s, after %s', (text, heard) => expect(isEcho(text, heard)).toBe(false));
});

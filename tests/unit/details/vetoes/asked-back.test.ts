/** What the other side has told is asked back, or spoken of, and nothing of oneself is said. */
import { describe, expect, it } from 'vitest';
import { isEchoed } from '#lib/details/vetoes/whose/repeated.ts';
import { marked } from '../marked.ts';

const isEcho = (text: string, heard: string) => {
  const { form, from, to } = marked(text);
  return isEchoed(form, from, to, [heard]);
};

describe('what was heard', () => {
  it.each([
    ['[14]? nice', 'ik ben 14'],
    ['[5. mai]? cool', 'ich hab am 5. mai geburtstag'],
    ['het [vossius]? sjiek', 'ik zit op het vossius'],
    ['[leeds]? wow', 'i live in leeds'],
    ['[lens] ? loin', 'jhabite a lens'],
    ['[5 mei] dan heb je altijd vrij', 'ik ben 5 mei jarig'],
    ['[dresden] find ich mega schon', 'ich wohn in dresden'],
    ['[dresden] is mir zu weit', 'ich wohn in dresden'],
    ['[utrecht] ken ik alleen van het station', 'ik woon in utrecht'],
    ['als je [14] bent mag je nog niks', 'ik ben 14'],
  ])('%s, after %s', (text, heard) => expect(isEcho(text, heard)).toBe(true));

  it.each([
    ['[14]', 'ik ben 14'],
    ['[14]? ik ook', 'ik ben 14'],
    ['[14]? ich auch', 'bin 14'],
    ['[leeds]? me too', 'i live in leeds'],
    ['13? nein [14]', 'bin 13'],
    ['[dresden] kenn ich, wohn auch da', 'ich wohn in dresden'],
    ['[utrecht] ken ik, ik woon er', 'ik woon in utrecht'],
    ['[5. mai]? ich auch', 'ich hab am 5. mai geburtstag'],
    ['[14], you?', 'im 14'],
  ])('but not %s, after %s', (text, heard) => expect(isEcho(text, heard)).toBe(false));
});

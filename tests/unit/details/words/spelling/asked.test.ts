/** A question is understood with its typing mistakes put right. */
import { describe, expect, it } from 'vitest';
import { askedBy } from '#lib/details/context/asked.ts';

const asked = (text: string) => [...askedBy([{ from: 'other', text }])];

describe('a mistyped question', () => {
  it.each([
    ['tu habties ou', 'town'],
    ['where do you lvie', 'town'],
    ['whats your numebr', 'phone'],
    ['wie heißt deine shcule', 'school'],
    ['what is your birhtday', 'birth-date'],
  ] as const)('%s asks for %s', (text, kind) => expect(asked(text)).toContain(kind));

  it.each([
    'tu habties où dans minecraft on construit quoi',
    'nice numebrs on that score',
    'apa kabar',
    'wesh ca dit quoi',
  ])('%s asks for none', (text) => expect(asked(text)).not.toContain('phone'));
});

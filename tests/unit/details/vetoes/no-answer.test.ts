/** Yeses, "me too" and the like, which tell nothing by themselves, and what computers, cards and children who are spoken of are called. */
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { messageOf } from '#lib/details/message.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { isOfComputers } from '#lib/details/vetoes/accounts/computers.ts';
import { isAgeOfOthers } from '#lib/details/vetoes/ages/ages-of-others.ts';
import { isFamous } from '#lib/details/vetoes/names/famous.ts';
import { isNoAnswer } from '#lib/details/vetoes/no-answer.ts';

const isNone = (kind: DetailKind, text: string, other: string, detail?: string) => {
  const message = messageOf(text, [{ from: 'other', text: other }]);
  return isNoAnswer(kind, message.form.text, detail ?? message.form.text, message);
};

describe('an answer that holds nothing of its own', () => {
  it.each<[kind: DetailKind, text: string, other: string, detail?: string]>([
    ['age', 'add me', 'are u 15?'],
    ['age', "we're not the same age lol", 'im 13', 'the same'],
    ['age', 'is it the same age as u', 'im 13', 'the same'],
    ['age', 'same as my sis lol', 'im 14', 'same'],
    ['age', 'yes', 'how old are you'],
    ['age', 'sì', 'Quanti anni hai ?'],
    ['birth-date', 'me too', "my birthday party is on 4 june, can't wait"],
    ['handle', 'yeah', 'i like kev_tv, you?'],
    ['handle', 'heheheheh', 'i enjoy drawing'],
    ['meeting', 'yes but my mum says no', 'on se voit samedi a 14h au parc?', 'yes'],
    ['meeting', 'ja aber mama sagt nein', 'treffen wir uns am see?', 'ja'],
  ])('%s: %s, after %s', (kind, text, other, detail) => {
    expect(isNone(kind, text, other, detail)).toBe(true);
    expect(detectDetails(text, [{ from: 'other', text: other }]).map((one) => one.kind)).not.toContain(kind);
  });

  it.each<[kind: DetailKind, text: string, other: string, detail?: string]>([
    ['age', 'same', 'im 13'],
    ['age', "we're the same age lol", 'im 13', 'the same'],
    ['age', 'yes', 'how old are you, 13?'],
    ['age', 'same age as u, 14', 'im 14', 'same age as u, 14'],
    ['birth-date', 'me too', "i'm born on 4 june"],
    ['handle', 'yeah', 'is your snap kev_tv?'],
    ['meeting', 'yes my mum says its ok', 'on se voit samedi a 14h au parc?', 'yes'],
  ])('but not %s: %s, after %s', (kind, text, other, detail) =>
    expect(isNone(kind, text, other, detail)).toBe(false),
  );
});

describe('what computers are made of', () => {
  const isOf = (kind: DetailKind, before: string, detail: string, question = '') =>
    isOfComputers(kind, `${before}${detail}`, {
      from: before.length,
      to: before.length + detail.length,
      around: detail,
      question,
    });
  it.each([
    ['password', 'my laptop is ', 't9300', ''],
    ['password', 'i have a new card: ', 'rtx4070', ''],
    ['password', '', '1337', 'what port should i change it to?'],
    ['full-name', 'user75: ', 'intel 82801g', ''],
  ] as const)('%s: %s%s', (kind, before, detail, question) =>
    expect(isOf(kind, before, detail, question)).toBe(true),
  );
  it.each([
    ['password', 'my laptop is ', 'tiger9300', ''],
    ['password', 'password of my laptop is ', 't9300', ''],
    ['password', '', '1337', 'what is your pin?'],
    ['full-name', 'im ', 'lea martin', ''],
  ] as const)('but not %s: %s%s', (kind, before, detail, question) =>
    expect(isOf(kind, before, detail, question)).toBe(false),
  );
});

describe('ages and names that were found in part', () => {
  const isOthers = (form: string, detail: string) => {
    const from = form.indexOf(detail);
    return isAgeOfOthers(form, from, from + detail.length, []);
  };
  it.each([
    ["they're 10 and 15", '10 and 15'],
    ['taking care of my three year old', 'year'],
  ])('%s', (form, age) => expect(isOthers(form, age)).toBe(true));
  it('but one of them may be one’s own', () => expect(isOthers("we're 10 and 15", '10 and 15')).toBe(false));
  it('a name that everybody knows, by its first half', () => {
    expect(isFamous('ich heisse bruce wayne haha', 11, 16)).toBe(true);
    expect(isFamous('ich heisse bruce, nicht wie bruce wayne', 11, 16)).toBe(false);
  });
});

/**
 * Cases said once more in other company: ordinary talk, or another case's questions, before what tells nothing and before
 * what tells something. Written cases nearly all have a question before an answer; without these the tagger learns that
 * whatever follows a question about school is a school. And details with a form among words that mean nothing: a bare
 * number is the child's own (CONTRIBUTING.md says what counts).
 */
import type { DetailKind, Turn } from '#lib/details/types.ts';
import type { Said } from '../details/conversations.ts';

/** Share of the cases that are said again, by what they are and what is put before them. */
const SHARES = {
  alone: 0.15,
  strange: 0.25,
  afterItsTalk: 0.3,
  afterQuestions: 0.3,
  innocentAfterTalk: 0.3,
  innocentAfterQuestions: 0.2,
  told: 0.3,
  bare: 0.15,
};
/** Words from which on a text is no bare answer, which takes its meaning from the question. */
const STANDS_ALONE = 4;
/** Most messages that are put before one. */
const MOST = 4;
/** What is theirs by its form alone. */
const BARE: ReadonlySet<DetailKind> = new Set(['phone', 'email', 'payment']);

const wordsIn = (text: string): number => text.split(/\s+/).length;

/**
 * @param cases all cases to learn from
 * @param talk ordinary messages in the order in which they were written, which is mostly that of a conversation
 */
export function inOtherCompany(cases: readonly Said[], talk: readonly Said[], random: () => number): Said[] {
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
  const byLanguage = new Map<string, { talk: string[]; questions: Turn[][] }>();
  const of = (language: string) => {
    const known = byLanguage.get(language) ?? { talk: [], questions: [] };
    byLanguage.set(language, known);
    return known;
  };
  for (const { language, text } of talk) of(language).talk.push(text);
  for (const { language, turns } of cases) if (turns.length > 0) of(language).questions.push(turns);

  /** Messages that stood together, said by either side. */
  const talkBefore = (texts: readonly string[], end: number): Turn[] => {
    const count = 1 + Math.floor(random() * MOST);
    const mixed = random() < 0.2;
    return texts.slice(Math.max(0, end - count), end).map((text, at, all) => ({
      from: (mixed ? random() < 0.5 : (all.length - at) % 2 === 1) ? 'other' : 'me',
      text,
    }));
  };
  const anyTalk = (language: string): Turn[] => {
    const { talk: texts } = of(language);
    return texts.length === 0 ? [] : talkBefore(texts, 1 + Math.floor(random() * texts.length));
  };
  /** What was asked or told elsewhere, with ordinary talk before it at times. */
  const questions = (language: string): Turn[] => {
    const { questions: all } = of(language);
    if (all.length === 0) return anyTalk(language);
    return random() < 0.5 ? pick(all) : [...anyTalk(language), ...pick(all)];
  };
  const said = (one: Said, turns: Turn[]): Said[] => (turns.length > 0 ? [{ ...one, turns }] : []);

  const ordinary = talk.flatMap((one, at) => {
    if (one.turns.length > 0) {
      const chance = random();
      if (chance < SHARES.alone) return [{ ...one, turns: [] }];
      const strange = wordsIn(one.text) >= STANDS_ALONE && chance < SHARES.alone + SHARES.strange;
      return strange ? said(one, questions(one.language)) : [];
    }
    const before = talk.slice(Math.max(0, at - MOST), at).filter(({ language }) => language === one.language);
    const texts = before.map(({ text }) => text);
    return [
      ...(random() < SHARES.afterItsTalk ? said(one, talkBefore(texts, texts.length)) : []),
      ...(wordsIn(one.text) >= STANDS_ALONE && random() < SHARES.afterQuestions
        ? said(one, questions(one.language))
        : []),
    ];
  });
  const known = new Set(talk);
  const others = cases.flatMap((one): Said[] => {
    if (known.has(one)) return [];
    const { text, turns, expect, language } = one;
    if (expect.length > 0) return random() < SHARES.told ? said(one, [...anyTalk(language), ...turns]) : [];
    if (turns.length > 0 || wordsIn(text) < STANDS_ALONE) return [];
    const chance = random();
    if (chance < SHARES.innocentAfterTalk) return said(one, anyTalk(language));
    return chance < SHARES.innocentAfterTalk + SHARES.innocentAfterQuestions
      ? said(one, questions(language))
      : [];
  });
  const bare = cases.flatMap(({ expect, language }): Said[] =>
    expect.flatMap(({ kind, part }) => {
      if (!BARE.has(kind) || part.length < 9 || random() >= SHARES.bare) return [];
      const text = [noise(random), part, noise(random)].filter((one) => one !== '').join(' ');
      return [{ language, text, turns: [], expect: [{ kind, part }], isTalk: false }];
    }),
  );
  return [...ordinary, ...others, ...bare];
}

/** Up to three words that mean nothing. */
function noise(random: () => number): string {
  const letters = ['bcdfghjklmnprstvwz', 'aeiou'];
  const syllable = () => letters.map((some) => some[Math.floor(random() * some.length)]).join('');
  return Array.from({ length: Math.floor(random() * 3.5) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, syllable).join(''),
  ).join(' ');
}

import { describe, expect, it } from 'vitest';
import { isAgeOfOthers } from '#lib/details/vetoes/ages/ages-of-others.ts';
import { marked } from '../marked.ts';

const isOthers = (text: string, question = '') => {
  const { form, from, to } = marked(text);
  return isAgeOfOthers(form, from, to, [question]);
};

describe('an age of others, or of a thing', () => {
  it.each([
    ["they're 9 and [14]", ''],
    ['he is twelve and [13] is her', ''],
    ['mon [12] ans veut un velo', ''],
    ['my [9] year old wants a bike', ''],
    ['im [4 11] so i need a chair', 'im five foot two, u?'],
    ['je veux mon [troisieme] gateau', ''],
    ['la [quinta] elementare e stata dura', ''],
    ['the [5th grade] was the best', ''],
    ['like [6] years', 'how old is your laptop'],
    ['maybe [8]', "how old's ur bike"],
    ['mein [13] jahriger bruder nervt', ''],
    ['meine [14-jahrige] schwester', ''],
    ['mn [12] jarige neefje', ''],
  ])('%s (%s)', (text, question) => expect(isOthers(text, question)).toBe(true));

  it.each([
    ['im 9 and [14] is my brother', ''],
    ["they're nice and im [14]", ''],
    ['je suis en [troisieme] et toi', ''],
    ['je redouble ma [quatrieme] annee', ''],
    ['je redouble ma [quatrieme]', ''],
    ['im a [sixth] former', ''],
    ['im [14] and so tall', ''],
    ['im [12] my feet are huge', ''],
    ['[12] was my last birthday', ''],
    ['im a [14] year old girl', ''],
    ['my [14] year old self says hi', ''],
    ['[14]', 'how old are you? my pc is old'],
    ['sono in [quinta] elementare', ''],
    ['als [13] jahriger darf ich das nicht', ''],
    ['bin eine [14] jahrige die gern malt', ''],
    ['ik als [13] jarige mag dat niet', ''],
  ])('but %s (%s)', (text, question) => expect(isOthers(text, question)).toBe(false));
});

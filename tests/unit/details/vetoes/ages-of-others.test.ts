import { describe, expect, it } from 'vitest';
import { isAgeOfOthers } from '#lib/details/vetoes/ages/ages-of-others.ts';
import { type Before, finds } from '../finds.ts';
import { marked } from '../marked.ts';

const asked = (question: string): Before => (question ? [{ other: question }] : []);

describe('an age of others, or of a thing', () => {
  it.each([
    ["they're 9 and 14", ''],
    ['he is twelve and 13 is her', ''],
    ['mon 12 ans veut un velo', ''],
    ['my 9 year old wants a bike', ''],
    ['im 4 11 so i need a chair', 'im five foot two, u?'],
    ['je veux mon troisieme gateau', ''],
    ['la quinta elementare e stata dura', ''],
    ['the 5th grade was the best', ''],
    ['like 6 years', 'how old is your laptop'],
    ['maybe 8', "how old's ur bike"],
    ['mein 13 jahriger bruder nervt', ''],
    ['meine 14-jahrige schwester', ''],
    ['mn 12 jarige neefje', ''],
  ])('%s (%s)', (text, question) => expect(finds('age', text, asked(question))).toEqual([]));

  it.each([
    ["they're nice and im 14", '', '14'],
    ['je suis en troisieme et toi', '', 'troisieme'],
    ['je redouble ma quatrieme annee', '', 'quatrieme annee'],
    ['je redouble ma quatrieme', '', 'quatrieme'],
    ['im a sixth former', '', 'sixth'],
    ['im 14 and so tall', '', '14'],
    ['im a 14 year old girl', '', '14 year'],
    ['my 14 year old self says hi', '', '14 year'],
    ['14', 'how old are you? my pc is old', '14'],
    ['sono in quinta elementare', '', 'quinta elementare'],
    ['als 13 jahriger darf ich das nicht', '', '13 jahriger'],
    ['bin eine 14 jahrige die gern malt', '', '14 jahrige'],
    ['ik als 13 jarige mag dat niet', '', '13'],
  ])('but %s (%s)', (text, question, age) => expect(finds('age', text, asked(question))).toEqual([age]));

  it.each([['im 9 and [14] is my brother'], ['im [12] my feet are huge'], ['[12] was my last birthday']])(
    'but not, as a rule reads it: %s',
    (text) => {
      const { form, from, to } = marked(text);
      expect(isAgeOfOthers(form, from, to, [''])).toBe(false);
    },
  );
});

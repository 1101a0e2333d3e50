/** The town in which one lives, put right after a slip of the keys. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a town that is put right', () => {
  it.each<[string, Before]>([
    ['helmond bedoel ik, stomme autocorrect', ['woon in hellmans', { other: 'hahaha wat' }]],
    ['hab mich vertippt, meinte tübingen', [{ other: 'tübinen?' }]],
    ['i meant preston lol', ['i live in prestn']],
    ['agen je voulais dire', ["j'habite à agne"]],
    ['*murcia', ['vivo en mucria']],
    ['reims*', ["j'habite a remis"]],
    ['volevo dire parma', ['abito a prama']],
    ['queria dizer braga', ['moro em braag']],
    ['leeds sorry autocorrect', ['im from leads', { other: 'leads?' }]],
  ])('%s, after %j', (text, before) => expect(finds('town', text, before)).not.toEqual([]));
  it.each<[string, Before]>([
    ['breda bedoel ik', ['we gaan naar brda']],
    ['meinte bochum', ['wir spielen gegen bochm']],
    ['i meant preston lol', ['my nan lives in prestn']],
    ['*preston', ['the train goes to pretson']],
    ['*murcia', ['mi prima vive en mucria']],
    ['*dijon', ['la moutarde de dijno']],
    ['leeds sorry autocorrect', ['i support leads', { other: 'leads?' }]],
    ['*better', ['i live in a beter house now']],
  ])('but not: %s, after %j', (text, before) => expect(finds('town', text, before)).toEqual([]));
});

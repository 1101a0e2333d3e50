/** What looks like a password and is only spoken of: how poor one it would be, or how much somebody asks for. */
import { KEY, KEY_OR_CODE } from '../../formats/keys.ts';

/** « … c'est nul comme mdp » */
const JUDGED = new RegExp(
  String.raw`^ ?,? ?(?:(?:c ?['’]? ?est|c|is|ist|es|e|would be|serait) ){0,2}(?:an? |so |trop |too )?(?:nul(?:le)?|bad|weak|awful|terrible|schlecht|slecht|mal[oa]|brutt[oa]|ruim) (?:as an? |as |comme |als |come |como )${KEY}`,
);
/** “they want …” */
const ASKED_FOR =
  /\b(?:wants?|asks? for|demands?|veu(?:t|lent)|verlang(?:t|en)|quieren?|vuole|vogliono|willen|quere?m?) $/;
/** “pin 4821 is wrong” */
const THE_KEY = new RegExp(
  String.raw`^(?:the |le |la |l ?['’] ?|der |die |das |el |il |o |de |het )?${KEY_OR_CODE} $`,
);
const WRONG =
  /^ (?:is|was|c ?['’]? ?est|est|ist|war|es|era|e) (?:the )?(?:wrong|incorrect|invalid|faux|fausse|invalide|falsch|ungultig|incorrect[oa]|sbagliat[oa]|errad[oa]|fout|onjuist)\b/;
const FIGURES = /^\d+$/;
const IS_KEY = new RegExp(String.raw`\b${KEY}`);

/** Whether a password that nobody has asked for is only spoken of. */
export function isKeySpokenOf(form: string, from: number, to: number): boolean {
  const before = form.slice(0, from);
  return (
    (JUDGED.test(form.slice(to)) && !IS_KEY.test(before)) ||
    (FIGURES.test(form.slice(from, to).trim()) && ASKED_FOR.test(before)) ||
    (THE_KEY.test(before) && WRONG.test(form.slice(to)))
  );
}

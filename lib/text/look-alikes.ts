/** Cyrillic and Greek letters that look like Latin ones, and characters that are Latin letters in another dress. */

const pairs = (list: string) =>
  new Map(list.split(' ').map((pair) => [String.fromCodePoint(pair.codePointAt(0) ?? 0), pair.slice(-1)]));

/** The letter itself looks so. */
const LOOK_ALIKES = pairs(
  'аa б6 еe оo рp сc уy хx іi ѕs јj кk тt мm нh вb гr пn иu ьb ӏl ԁd ԛq ԝw һh зz шw яr ɡg οo αa νv ρp ιi τt υu κk εe βb ηn γy χx ωw σo μm ζz',
);
/** Small capitals and crossed letters, which no decomposition makes plain. */
export const DRESSED: ReadonlyMap<string, string> = pairs(
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ƒf ɑa ɩi đd ħh ŧt ƀb ⱥa ɋe ∂d',
);
/** Letters that look like figures, in words that have figures. */
const FIGURES = pairs('\u043e0 \u04316 \u04373 \u04474 \u04328 \u04561 o0');
const OTHER_SCRIPTS = /[\u0370-\u051f\u0261]/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Writes words that mix Latin letters or figures with their Cyrillic or Greek look-alikes in Latin letters, and words
 * that are nothing but look-alikes where no other letter of those scripts stands in the text. Expects lower case.
 */
export function latinise(text: string): string {
  if (!OTHER_SCRIPTS.test(text)) return text;
  const foreign = [...text].some((letter) => OTHER_SCRIPTS.test(letter) && !LOOK_ALIKES.has(letter));
  const latin = !foreign && /[a-z]{2}/.test(text);
  return text.replace(WORD, (word) => {
    if (!OTHER_SCRIPTS.test(word) || !(latin || /[a-z0-9]/.test(word))) return word;
    if (/\d/.test(word) && [...word].every((letter) => FIGURES.has(letter) || /\d/.test(letter)))
      return [...word].map((letter) => FIGURES.get(letter) ?? letter).join('');
    return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  });
}

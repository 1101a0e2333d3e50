/** What passwords are called, and how they are written. */

/** In all languages, as they are typed. */
export const KEY =
  "(?:pass(?:word|wort|code|phrase|wd|wrd|e)?|pw|pwd|pswd?|psswd?|mdps?|mot ?de ?passe|contrasen(?:y|i)?a|contra|clave|senha|palavra-? ?passe|parola (?:d ?['’] ?ordine|chiave)|wachtwoord|wachtw|ww|kennwort)";

/** The same, and a code, which may be one. */
export const KEY_OR_CODE = `(?:${KEY}|codes?|codigo|codice|pin)`;

/** Where a password or a network is spoken of. */
export const NAMES_KEY = new RegExp(String.raw`\b(?:${KEY}|wi-? ?fi|wlan)\b`);

/** Letters and figures together, and nothing that is ranked or only numbered. */
export const isMixed = (word: string): boolean =>
  /[a-z]/.test(word) &&
  /\d/.test(word) &&
  word.length >= 6 &&
  !/^(?:level|lvl|livello|nivel|niveau|stufe|rank|rang|klasse|season|saison|user|guest|gast)_?\d+$/.test(
    word,
  );

/** Names that are said or spelled rather than written: « lea point xx », "l e a 5 9". */
export interface Span {
  from: number;
  to: number;
}

const JOINT =
  '(?:dot|point|punkt|punto|ponto|punt|underscore|tiret(?: du)? bas|tiret|dash|hyphen|unterstrich|barra baja|guion(?: bajo)?|trattino(?: basso)?|sublinhado|laag streepje|streepje|slash)';
/** Words with a spoken joint between them, up to six. */
const SAID = new RegExp(
  `(?:${JOINT}[ -]{1,2}){0,2}[a-z0-9]{2,20}(?:[ -]{1,2}${JOINT}){1,2}(?:[ -]{1,2}[a-z0-9]{1,20}(?:[ -]{1,2}${JOINT}){1,2}){0,4}(?:[ -]{1,2}[a-z0-9]{1,20})?`,
  'g',
);
/** Single letters with one space between them. */
const SPELLED = /(?<![a-z0-9])(?=(?:[a-z0-9] ){3})(?:[a-z0-9._@] ){3,24}[a-z0-9_](?![a-z0-9])/g;

/** Where a text in normal form says or spells something that is one word. */
export function spokenNames(form: string): Span[] {
  return [SAID, SPELLED].flatMap((pattern) =>
    [...form.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}

/** The apps that are spelled letter by letter, `s n a p`, with what they spell. */
export function spelledWords(form: string): (Span & { text: string })[] {
  return [...form.matchAll(SPELLED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0].replaceAll(' ', ''),
  }));
}

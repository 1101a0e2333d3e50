/** Ages that are said of others or of things, by what stands right beside them: « mon 11 ans », "they're 10 and 15". */

/** Before an age that belongs to who is spoken of. */
const THEY_ARE =
  /\b(?:they|he|she) ?['’]?(?:re|s)? (?:(?:are|is|r|just|now|only|turned|turning) ){0,2}(?:\d{1,2}|[a-z]{3,9}) (?:and|&|n) $/;
/** A child is called by its age: « mon 11 ans veut une selle ». */
const MY = /\b(?:mon|ma|notre|my|our|meine?[rnm]?|unsere?|mijn|mn|onze?) $/;
const YEARS =
  /^ ?(?:ans (?!d ?['’ ]|de |et )[a-z]|(?:years?|yrs?)[ -]olds? (?!self|me\b|ass\b|butt\b)[a-z]|[ -]?ja(?:h?rige)[rsn]? (?!ich\b|ik\b)[a-z])/;
/** The same in words, of which the last one was found: "my three year old". */
const MY_CHILD = /\bm(?:y|on) [a-z]{3,7} $/;
/** Feet and inches: "im five foot" – "im 4 9". */
const TALL = /\b(?:foot|feet|ft|inch(?:es)?|tall|height)\b/;
const INCHES = /^[3-6] (?:\d|1[01])$/;
/** One that is counted in a row: « mon cinquième ensemble ». */
const ORDINAL =
  /^(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ieme$|^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const OWN_OR_THE = /\b(?:mon|ma|ton|ta|son|sa|ce|cette|une?|leur|my|your|his|her|a|this|that) $/;
/** What is counted so at school. */
const NO_THING =
  /^ ?(?:$|[^a-z ]|(?:annee|primaire|secondaire|generale|techno\w*|harmos|cette|grade|year|form(?:er)?|class)\b|[a-z]{1,3}\b)/;

/**
 * Whether what stands beside an age makes it somebody else's or a thing's.
 * @param heard what the other side has said, newest first
 */
export function isAgeOfOthers(form: string, from: number, to: number, heard: readonly string[]): boolean {
  const before = form.slice(0, from);
  const after = form.slice(to);
  const age = form.slice(from, to).trim();
  return (
    THEY_ARE.test(before) ||
    (age === 'year' && MY_CHILD.test(before)) ||
    (MY.test(before) && YEARS.test(age.replace(/^\d+/, '') + after)) ||
    (INCHES.test(age) && [form, heard[0] ?? ''].some((text) => TALL.test(text))) ||
    (ORDINAL.test(age) && OWN_OR_THE.test(before) && !NO_THING.test(after))
  );
}

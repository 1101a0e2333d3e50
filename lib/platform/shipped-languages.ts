/**
 * The extension ships the number words and question words of the languages that it speaks; those of the others would
 * take ten kilobytes more. The tagger of details knows all of them, and the command line reads all number words.
 */
const SHIPPED = ['fr', 'en'];

/**
 * The source of a file that lists languages, without those that are not shipped: each stands in an array as
 * `de`, `deWords` or `{ ...deWords, … }`, on a line of its own or beside the others.
 */
export function onlyShipped(source: string): string {
  return source.replace(/\[\s*(?:\{ ?\.\.\.)?fr(?![a-z])[^\]]*\]/g, (array) => {
    const parts = array.slice(1, -1).match(/\{[^}]*\}|[^,{}\s]+/g) ?? [];
    return `[${parts.filter((part) => SHIPPED.some((code) => languageOf(part) === code)).join(', ')}]`;
  });
}

const languageOf = (part: string) => /^(?:\{ ?\.\.\.)?([a-z]{2})(?![a-z])/.exec(part)?.[1];

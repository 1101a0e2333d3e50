import { type Part, rewrite } from './rewrite.ts';

interface Template extends Part {
  expressions: readonly unknown[];
  quasis: readonly { value: { cooked: string } }[];
}

/**
 * Code whose templates without a gap are strings, which a browser reads over faster, and whose strings hold nothing beyond
 * ASCII: one such sign makes the browser keep and read a whole script in twice as many bytes.
 */
export function plainStrings(code: string): string {
  const plain = rewrite(code, (part) => {
    // What stands before a template is given more than its text.
    if (part.type === 'TaggedTemplateExpression') return code.slice(part.start, part.end);
    if (part.type !== 'TemplateLiteral') return undefined;
    const { expressions, quasis } = part as Template;
    return expressions.length === 0 && quasis[0] ? quoted(quasis[0].value.cooked) : undefined;
  });
  return plain.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In the quotes that it does not hold itself, if there are any such. */
function quoted(text: string): string {
  const double = JSON.stringify(text);
  return text.includes("'") ? double : `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}

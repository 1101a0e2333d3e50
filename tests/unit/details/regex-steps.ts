/**
 * Counts the steps that a backtracking matcher takes, so that a test can say "twice the text, twice the work"
 * without a clock. A small matcher over the syntax tree; what it can't read it refuses.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Next = (at: number) => boolean;

/** Steps of one `exec` of a regular expression from its `lastIndex`, and where the match ends (-1: none). */
export function stepsOf(regex: RegExp, text: string): { steps: number; end: number } {
  const { pattern } = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(String(regex));
  let steps = 0;
  const captured = new Map<AST.CapturingGroup, string>();
  const fold = (char: string) => (regex.ignoreCase ? char.toLowerCase() : char);

  const alternatives = (list: readonly AST.Alternative[], at: number, next: Next): boolean =>
    list.some(({ elements }) => sequence(elements, 0, at, next));

  const sequence = (elements: readonly AST.Element[], index: number, at: number, next: Next): boolean => {
    const element = elements[index];
    return element ? match(element, at, (then) => sequence(elements, index + 1, then, next)) : next(at);
  };

  const match = (node: AST.Element, at: number, next: Next): boolean => {
    steps += 1;
    switch (node.type) {
      case 'Group':
        return alternatives(node.alternatives, at, next);
      case 'CapturingGroup':
        return alternatives(node.alternatives, at, (end) => {
          const before = captured.get(node);
          captured.set(node, text.slice(at, end));
          if (next(end)) return true;
          captured.set(node, before ?? '');
          return false;
        });
      case 'Backreference': {
        const said = captured.get(node.resolved as AST.CapturingGroup) ?? '';
        return text.startsWith(said, at) && next(at + said.length);
      }
      case 'Quantifier':
        return repeat(node, at, 0, next);
      case 'Assertion':
        return asserted(node, at) && next(at);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return at < text.length && accepts(node, text[at] ?? '') && next(at + 1);
      default:
        throw new Error(`can't count ${node.type}`);
    }
  };

  const repeat = (node: AST.Quantifier, at: number, done: number, next: Next): boolean => {
    const more = () =>
      done < node.max &&
      match(node.element as AST.Element, at, (then) => then > at && repeat(node, then, done + 1, next));
    const enough = () => done >= node.min && next(at);
    return node.greedy ? more() || enough() : enough() || more();
  };

  const asserted = (node: AST.Assertion, at: number): boolean => {
    if (node.kind === 'start') return at === 0 || (regex.multiline && text[at - 1] === '\n');
    if (node.kind === 'end') return at === text.length || (regex.multiline && text[at] === '\n');
    if (node.kind === 'word') return (word(at - 1) !== word(at)) !== node.negate;
    if (node.kind === 'lookahead') return alternatives(node.alternatives, at, () => true) !== node.negate;
    if (node.kind !== 'lookbehind') throw new Error(`can't count ${node.kind}`);
    // A look-behind of bounded length is tried from each place that it may begin.
    for (let from = at; from >= Math.max(0, at - 80); from--)
      if (alternatives(node.alternatives, from, (end) => end === at)) return !node.negate;
    return node.negate;
  };

  const word = (at: number) => /\w/.test(text[at] ?? '');

  const accepts = (
    node: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassElement,
    char: string,
  ): boolean => {
    switch (node.type) {
      case 'Character':
        return fold(String.fromCodePoint(node.value)) === fold(char);
      case 'CharacterClassRange': {
        const code = char.charCodeAt(0);
        return node.min.value <= code && code <= node.max.value;
      }
      case 'CharacterSet':
      case 'CharacterClass':
        if (node.type === 'CharacterClass')
          return node.elements.some((one) => accepts(one as AST.CharacterClassElement, char)) !== node.negate;
        return new RegExp(`^${node.raw}$`, regex.flags.replace(/[gyd]/g, '')).test(char);
      default:
        throw new Error(`can't count ${node.type}`);
    }
  };

  const first = regex.global || regex.sticky ? regex.lastIndex : 0;
  for (let from = first; from <= text.length; from++) {
    captured.clear();
    let end = -1;
    if (
      alternatives(pattern.alternatives, from, (at) => {
        end = at;
        return true;
      })
    )
      return { steps, end };
    if (regex.sticky) break;
  }
  return { steps, end: -1 };
}

/**
 * Counts the steps that a backtracking matcher takes, so that a test can say "twice the text, twice the work"
 * without a clock. A small matcher made of the syntax tree, once for each pattern; what it can't read it refuses.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Next = (at: number) => boolean;
/** Whether a part of a pattern matches from a place on, and what comes after it matches there, too. */
type Matcher = (at: number, next: Next) => boolean;
type Accepts = (char: string) => boolean;
type Run = (text: string, first: number) => { steps: number; end: number };

const parser = new RegExpParser({ ecmaVersion: 2025 });
const made = new Map<string, Run>();

/** Steps of one `exec` of a regular expression from its `lastIndex`, and where the match ends (-1: none). */
export function stepsOf(regex: RegExp, text: string): { steps: number; end: number } {
  const literal = String(regex);
  let run = made.get(literal);
  if (!run) {
    run = matcherOf(parser.parseLiteral(literal).pattern, regex);
    made.set(literal, run);
  }
  return run(text, regex.global || regex.sticky ? regex.lastIndex : 0);
}

function matcherOf(pattern: AST.Pattern, { ignoreCase, multiline, sticky, flags }: RegExp): Run {
  let text = '';
  let steps = 0;
  const captured = new Map<AST.CapturingGroup, string>();
  const fold = (char: string) => (ignoreCase ? char.toLowerCase() : char);

  const alternatives = (list: readonly AST.Alternative[]): Matcher => {
    const all = list.map(({ elements }) => sequence(elements));
    if (all.length === 1) return all[0] as Matcher;
    return (at, next) => {
      for (const one of all) if (one(at, next)) return true;
      return false;
    };
  };

  const sequence = (elements: readonly AST.Element[]): Matcher =>
    elements.length === 0
      ? (at, next) => next(at)
      : elements.map(match).reduceRight((rest, one) => (at, next) => one(at, (then) => rest(then, next)));

  const match = (node: AST.Element): Matcher => {
    switch (node.type) {
      case 'Group': {
        const inside = alternatives(node.alternatives);
        return (at, next) => {
          steps += 1;
          return inside(at, next);
        };
      }
      case 'CapturingGroup': {
        const inside = alternatives(node.alternatives);
        return (at, next) => {
          steps += 1;
          return inside(at, (end) => {
            const before = captured.get(node);
            captured.set(node, text.slice(at, end));
            if (next(end)) return true;
            captured.set(node, before ?? '');
            return false;
          });
        };
      }
      case 'Backreference': {
        const group = node.resolved as AST.CapturingGroup;
        return (at, next) => {
          steps += 1;
          const said = captured.get(group) ?? '';
          return text.startsWith(said, at) && next(at + said.length);
        };
      }
      case 'Quantifier':
        return repeated(node);
      case 'Assertion': {
        const holds = asserted(node);
        return (at, next) => {
          steps += 1;
          return holds(at) && next(at);
        };
      }
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const accepts = remembered(accepting(node));
        return (at, next) => {
          steps += 1;
          return at < text.length && accepts(text.charCodeAt(at)) && next(at + 1);
        };
      }
      default:
        throw new Error(`can't count ${node.type}`);
    }
  };

  const repeated = ({ element, min, max, greedy }: AST.Quantifier): Matcher => {
    const once = match(element as AST.Element);
    const repeat = (at: number, done: number, next: Next): boolean => {
      const again = (then: number) => then > at && repeat(then, done + 1, next);
      if (!greedy && done >= min && next(at)) return true;
      if (done < max && once(at, again)) return true;
      return greedy && done >= min && next(at);
    };
    return (at, next) => {
      steps += 1;
      return repeat(at, 0, next);
    };
  };

  const asserted = (node: AST.Assertion): Next => {
    if (node.kind === 'start') return (at) => at === 0 || (multiline && text[at - 1] === '\n');
    if (node.kind === 'end') return (at) => at === text.length || (multiline && text[at] === '\n');
    if (node.kind === 'word') return (at) => (isWord(at - 1) !== isWord(at)) !== node.negate;
    if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') throw new Error(`can't count ${node.kind}`);
    const inside = alternatives(node.alternatives);
    if (node.kind === 'lookahead') return (at) => inside(at, () => true) !== node.negate;
    // A look-behind is tried from each place that it may begin.
    const [least, most] = lengthsOf(node.alternatives);
    return (at) => {
      for (let from = at - least; from >= Math.max(0, at - Math.min(most, LONGEST_BEHIND)); from--)
        if (inside(from, (end) => end === at)) return !node.negate;
      return node.negate;
    };
  };

  const isWordSign = remembered((char) => /\w/.test(char));
  const isWord = (at: number) => at >= 0 && at < text.length && isWordSign(text.charCodeAt(at));

  const accepting = (
    node: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassElement,
  ): Accepts => {
    switch (node.type) {
      case 'Character': {
        const wanted = fold(String.fromCodePoint(node.value));
        return (char) => wanted === fold(char);
      }
      case 'CharacterClassRange':
        return (char) => node.min.value <= char.charCodeAt(0) && char.charCodeAt(0) <= node.max.value;
      case 'CharacterSet': {
        const set = new RegExp(`^${node.raw}$`, flags.replace(/[gyd]/g, ''));
        return (char) => set.test(char);
      }
      case 'CharacterClass': {
        const any = node.elements.map((one) => accepting(one as AST.CharacterClassElement));
        return (char) => any.some((accepts) => accepts(char)) !== node.negate;
      }
      default:
        throw new Error(`can't count ${node.type}`);
    }
  };

  const from = alternatives(pattern.alternatives);
  return (whole, first) => {
    text = whole;
    steps = 0;
    for (let start = first; start <= text.length; start++) {
      captured.clear();
      let end = -1;
      const ends = (at: number) => {
        end = at;
        return true;
      };
      if (from(start, ends)) return { steps, end };
      if (sticky) break;
    }
    return { steps, end: -1 };
  };
}

/** A look-behind without an end is followed so far. */
const LONGEST_BEHIND = 80;

type Lengths = [least: number, most: number];

/** How few and how many characters a part of a pattern may match. */
function lengthsOf(list: readonly AST.Alternative[]): Lengths {
  const all = list.map(({ elements }) => elements.map(lengths));
  const sums = all.map((parts) =>
    [0, 1].map((which) => parts.reduce((sum, part) => sum + (part[which] ?? 0), 0)),
  );
  return [Math.min(...sums.map(([least = 0]) => least)), Math.max(...sums.map(([, most = 0]) => most))];
}

function lengths(node: AST.Element): Lengths {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return lengthsOf(node.alternatives);
    case 'Quantifier': {
      const [least, most] = lengths(node.element as AST.Element);
      return [least * node.min, most === 0 ? 0 : most * node.max];
    }
    case 'Assertion':
      return [0, 0];
    case 'Backreference':
      return [0, Number.POSITIVE_INFINITY];
    default:
      return [1, 1];
  }
}

/** A text has few different signs: each is asked about once. By the code unit, which is what is quickest to look up. */
function remembered(accepts: Accepts): (code: number) => boolean {
  const known = new Map<number, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const answer = accepts(String.fromCharCode(code));
    known.set(code, answer);
    return answer;
  };
}

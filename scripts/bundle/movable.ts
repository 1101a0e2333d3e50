/** The constants of a script that may stand anywhere before they are used: strings, patterns and lists of them. */
import { parseAst } from 'rolldown/parseAst';
import type { Part } from './rewrite.ts';

interface Node extends Part {
  [field: string]: unknown;
}

/** A statement that may be moved. */
export interface Movable extends Part {
  /** Those that have to stand before it. */
  needs: ReadonlySet<Movable>;
}

export interface Statements {
  /** Where the first statement of the script begins. */
  start: number;
  /** In their order. */
  movable: readonly Movable[];
}

/** What makes a string of others, and a list of another. */
const MAKES_STRING = new Set(['join', 'replace', 'replaceAll', 'trim']);
const MAKES_LIST = new Set(['map', 'flatMap']);
const LISTS = new Set(['Set', 'Map', 'WeakSet', 'WeakMap']);

/** @throws where the code can't be read */
export function movableIn(code: string): Statements {
  const whole = parseAst(code) as unknown as Node;
  const body = longestBody(whole);
  const declared = new Set<string>();
  const constants = new Map<string, { statement: Node; value: Node }>();
  const changed = changedIn(whole);
  for (const statement of body) {
    const declarations = (statement.declarations ?? [statement]) as Node[];
    for (const name of identifiersIn(declarations.map(({ id }) => id))) declared.add(name);
    const [{ id, init } = statement] = declarations;
    const { type, name } = (id ?? statement) as Node;
    if (type === 'Identifier' && declarations.length === 1 && init && !changed.has(name as string))
      constants.set(name as string, { statement, value: init as Node });
  }
  // What needs something else can't be moved; whatever needs that can't be either.
  const worthOf = (name: string) => constants.get(name)?.value;
  for (let before = -1; before !== constants.size; ) {
    before = constants.size;
    for (const [name, { value }] of constants)
      if (!isMade(value, { worthOf, declared })) constants.delete(name);
  }
  const movable = new Map<string, Movable & { needs: Set<Movable> }>();
  for (const [name, { statement, value }] of constants) {
    const needs = new Set([...identifiersIn(value)].flatMap((part) => movable.get(part) ?? []));
    const { type, start, end } = statement;
    movable.set(name, { type, start, end, needs });
  }
  return { start: (body[0] as Node).start, movable: [...movable.values()] };
}

/** The statements of the script: of the function in which all of it stands, where there is one. */
function longestBody(part: Node): Node[] {
  let longest: Node[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, body } = value as Node;
    const statements = body as Node[];
    if ((type === 'Program' || type === 'BlockStatement') && statements.length > longest.length)
      longest = statements;
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(part);
  return longest;
}

/** Names that are given another value somewhere. */
function changedIn(value: unknown, changed = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return changed;
  const { type, left, argument } = value as Node;
  const target = type === 'AssignmentExpression' ? left : type === 'UpdateExpression' ? argument : undefined;
  for (const name of identifiersIn(target)) changed.add(name);
  for (const inner of Object.values(value)) changedIn(inner, changed);
  return changed;
}

function identifiersIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ((value as Node).type === 'Identifier') found.add((value as Node).name as string);
  for (const inner of Object.values(value)) identifiersIn(inner, found);
  return found;
}

interface Known {
  /** The value of a constant that may be moved. */
  worthOf: (name: string) => Node | undefined;
  /** All names of the script. */
  declared: ReadonlySet<string>;
}

/** Whether a value comes to be of strings and patterns alone, and changes nothing by it. */
function isMade(value: Node, known: Known): boolean {
  const all = (parts: unknown) => (parts as (Node | null)[]).every((part) => part && isMade(part, known));
  switch (value.type) {
    case 'ArrayExpression':
      return all(value.elements);
    case 'ObjectExpression':
      return all(value.properties);
    case 'Property':
      return value.computed !== true && isMade(value.value as Node, known);
    case 'NewExpression':
      return (isPattern(value) || LISTS.has((value.callee as Node).name as string)) && all(value.arguments);
    case 'CallExpression': {
      const { object, property } = value.callee as Record<string, Node | undefined>;
      const given = value.arguments as Node[];
      return MAKES_LIST.has(property?.name as string)
        ? isMade(object as Node, known) && given.every((one) => isRun(one, known))
        : isString(value, known);
    }
    default:
      return isString(value, known);
  }
}

const isPattern = ({ callee }: Node): boolean => (callee as Node).name === 'RegExp';

/** Whether it is a string, a number or a pattern: nothing that stands between can change it. */
function isString(value: Node, known: Known): boolean {
  switch (value.type) {
    case 'Literal':
      return true;
    case 'Identifier': {
      const meant = known.worthOf(value.name as string);
      return (
        meant !== undefined && (meant.type === 'NewExpression' ? isPattern(meant) : isString(meant, known))
      );
    }
    case 'TemplateLiteral':
      return (value.expressions as Node[]).every((part) => isString(part, known));
    case 'TaggedTemplateExpression': {
      const { object, property } = value.tag as Record<string, Node | undefined>;
      return object?.name === 'String' && property?.name === 'raw' && isString(value.quasi as Node, known);
    }
    case 'MemberExpression':
      return (value.property as Node).name === 'source' && isString(value.object as Node, known);
    case 'CallExpression': {
      const { object, property } = value.callee as Record<string, Node | undefined>;
      return (
        MAKES_STRING.has(property?.name as string) &&
        isMade(object as Node, known) &&
        (value.arguments as Node[]).every((one) => isString(one, known))
      );
    }
    default:
      return false;
  }
}

/** Whether a function may be run on a list: it knows nothing of the script but strings and patterns. */
const isRun = (value: Node, known: Known): boolean =>
  value.type === 'ArrowFunctionExpression' &&
  [...identifiersIn(value)].every((name) => {
    const meant = known.worthOf(name);
    return !known.declared.has(name) || (meant !== undefined && isString(meant, known));
  });

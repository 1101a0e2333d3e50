/** Which keys the code says, as the compiler knows them: a key that is made of values counts for all that they can be. */
import { resolve } from 'node:path';
import {
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
  type Node,
  type TemplateExpression,
} from 'typescript/unstable/ast';
import { API, type Checker, type Type } from 'typescript/unstable/sync';

/** All that can stand at one place of a key; null where nothing limits it. */
type Piece = readonly string[] | null;

/**
 * Tells whether a key is said in the sources below `folder`, which belong to the project of a tsconfig.json. A text
 * counts where its key stands as a whole, or is one of those that a template can make.
 */
export function spokenIn(tsconfig: string, folder: string): (key: string) => boolean {
  const api = new API();
  try {
    const project = api.updateSnapshot({ openProjects: [tsconfig] }).getProject(tsconfig);
    if (!project) throw new Error(`${tsconfig} is no project.`);
    const { program, checker } = project;
    const inside = `${resolve(folder)}/`;
    const whole = new Set<string>();
    const made: Piece[][] = [];
    const visit = (node: Node): void => {
      if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) whole.add(node.text);
      else if (isTemplateExpression(node)) made.push(piecesOf(node, checker));
      node.forEachChild(visit);
    };
    for (const name of program.getSourceFileNames())
      if (name.startsWith(inside)) program.getSourceFile(name)?.forEachChild(visit);
    const keys = made.filter(beginsAsKey);
    return (key) => whole.has(key) || keys.some((pieces) => fits(key, pieces));
  } finally {
    api.close();
  }
}

function piecesOf({ head, templateSpans }: TemplateExpression, checker: Checker): Piece[] {
  const spans = templateSpans.flatMap(({ expression, literal }) => [
    textsOf(checker.getTypeAtLocation(expression), checker),
    [literal.text],
  ]);
  return [[head.text], ...spans].filter((piece) => piece === null || piece.some((text) => text !== ''));
}

/** All texts that a value of this type can be; null where there is no end of them. */
function textsOf(type: Type | undefined, checker: Checker): Piece {
  if (!type) return null;
  if (type.isTypeParameter()) return textsOf(checker.getBaseConstraintOfType(type), checker);
  if (type.isStringLiteralType() || type.isNumberLiteralType()) return [String(type.value)];
  if (!type.isUnionType()) return null;
  const each = type.getTypes().map((one) => textsOf(one, checker));
  return each.every((one) => one !== null) ? each.flat() : null;
}

/** A template that begins with just any text would count for every key, and is none. */
const beginsAsKey = ([first]: readonly Piece[]): boolean => first !== null && first !== undefined;

/** Whether a text is one that the pieces can make. What nothing limits holds no full stop: it is one step of a key. */
function fits(text: string, [piece, ...others]: readonly Piece[]): boolean {
  if (piece === undefined) return text === '';
  const starts = piece ?? text.split('.', 1);
  return starts.some((start) => text.startsWith(start) && fits(text.slice(start.length), others));
}

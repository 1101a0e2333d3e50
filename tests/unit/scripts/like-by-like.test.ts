import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { likeByLike } from '#scripts/bundle/like-by-like.ts';
import { movableIn } from '#scripts/bundle/movable.ts';

/** The statements of a script that may be moved. */
const moved = (code: string): string[] =>
  movableIn(code).movable.map(({ start, end }) => code.slice(start, end));

describe('what may be moved', () => {
  it.each([
    "const a = 'one';",
    'const a = /one/g;',
    'const a = [1, 2, null];',
    "const a = { one: 'two', three: [/four/] };",
    "const a = new Set(['one']);",
    `const a = String.raw\`\\b\${"one"}\`;`,
    "const a = ['one', 'two'].map((way) => new RegExp(way, 'g'));",
    "const a = ['one', 'two'].join('|').replace('o', 'a');",
    "var a = 'one';",
  ])('%s', (code) => expect(moved(`f(); ${code}`)).toEqual([code]));

  it.each([
    ['runs something', 'const a = f();'],
    ['is given another value', "let a = 'one'; a = 'two';"],
    ['is counted', 'let a = 1; a++;'],
    [
      'reads a list that may have grown',
      "const list = ['one']; list.push('two'); const a = list.map((one) => one);",
    ],
    ['spreads one', "const list = new Set(['one']); list.add('two'); const a = [...list];"],
    [
      'runs a function of the script on a list',
      "function f(x) { return x; } const a = ['one'].map((x) => f(x));",
    ],
    ['needs what is none', `const b = f(); const a = \`\${b}\`;`],
    ['has a name that is worked out', "const a = { [f()]: 'one' };"],
    ['is taken apart', "const { a } = { a: 'one' };"],
  ])('not what %s', (_, code) => expect(moved(`g(); ${code}`).join()).not.toMatch(/\ba\b/));

  it('knows what has to stand before it', () => {
    const { movable } = movableIn(
      `const a = 'x'; const b = /y/; const c = new RegExp(\`\${a}\${b.source}\`);`,
    );
    expect(movable.map(({ needs }) => needs.size)).toEqual([0, 0, 2]);
  });
});

describe('a script in which like stands by like', () => {
  const words = randomly(60 * 300).match(/.{300}/g) ?? [];
  const code = [
    'var out = (function () {',
    'const seen = [];',
    ...words.map((word, at) => `const one${at} = '${word}';`),
    'seen.push(one3);',
    ...words.map((word, at) => `const two${at} = new RegExp(\`\${one${at}}|${word}\`);`),
    'const late = seen.length;',
    `return [late, seen, ${words.map((_, at) => `two${at}.source`).join()}];`,
    '})();',
  ].join('\n');
  const run = (script: string): unknown => new Function(`${script}\nreturn out;`)();

  it('does the same', () => {
    const sorted = likeByLike(code);
    expect(sorted).not.toBe(code);
    expect(run(sorted)).toEqual(run(code));
    expect(likeByLike(code)).toBe(sorted);
  });

  it('fits more closely into a zip', () => {
    const far = code.replace(
      'seen.push(one3);',
      `seen.push('${'0123456789'.repeat(1)}');\n/*${randomly(60_000)}*/`,
    );
    const size = (script: string) => deflateRawSync(script, { level: 9 }).length;
    expect(size(likeByLike(far))).toBeLessThan(0.9 * size(far));
  });

  it('is left as it was where little may be moved', () => {
    const small = "const a = 'one';\nf(a);";
    expect(likeByLike(small)).toBe(small);
  });

  it('says that it cannot be read', () => {
    expect(() => likeByLike('const = ;')).toThrow();
  });
});

/** Letters that no zip makes smaller, the same each time. */
function randomly(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

import { rolldown } from 'rolldown';
import { lateExpressions } from './late-expressions.ts';

/**
 * A module and what it imports as the source of one function. What a page may never need costs it less that way: a browser
 * keeps a record of each function that it reads over, but one of none that stands inside of another.
 * @param path of the module
 * @param name of its one export, a function
 * @param shared paths that stay imports, since the rest of the script has them as well
 * @throws where the module exports something else
 */
export async function inOneFunction(path: string, name: string, shared: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: path,
    external: [...shared],
    // What several of its functions share stands in it once.
    optimization: { inlineConst: false },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const imports: string[] = [];
  const body = output[0].code
    .replace(/^import .*$/gm, (line) => {
      imports.push(line);
      return '';
    })
    .replace(new RegExp(`^export \\{ ${name} \\};$`, 'm'), '');
  if (/^export\b/m.test(body)) throw new Error(`${path} exports more than ${name}`);
  const whole = `${lateExpressions(body)}\nreturn ${name}(...given);`;
  return `${imports.join('\n')}\nexport function ${name}(...given) {\n${whole}\n}\n`;
}

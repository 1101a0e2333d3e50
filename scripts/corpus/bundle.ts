import { build } from 'rolldown';

/** The reader as one script that can be evaluated in a page; it defines `readForHarness()`. */
export async function bundleReader(): Promise<string> {
  const { output } = await build({
    input: 'scripts/corpus/read-entry.ts',
    write: false,
    output: { format: 'iife', minify: false },
  });
  return output[0].code;
}

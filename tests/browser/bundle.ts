import { build } from 'rolldown';

/** The script that a file of the tests makes with all that it imports, to be run in a page. */
export async function bundleOf(input: string): Promise<string> {
  const { output } = await build({
    input,
    write: false,
    output: { format: 'iife', codeSplitting: false },
    platform: 'browser',
  });
  return output[0].code;
}

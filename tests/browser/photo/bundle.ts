import { build } from 'rolldown';

/** The script of `entry.ts`, to be run in a page. */
export async function photoScript(): Promise<string> {
  const { output } = await build({
    input: 'tests/browser/photo/entry.ts',
    write: false,
    output: { format: 'iife', codeSplitting: false },
    platform: 'browser',
  });
  return output[0].code;
}

import { join } from 'node:path';
import { SOFTWARE } from '#scripts/chat-servers/software.ts';

/** The script of an editor with all it needs. Rejects where the packages of tests/chat-servers are missing. */
export async function bundleEditor(name: string): Promise<string> {
  // Loaded here, as most who start the practice sites never open an editor.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(SOFTWARE, 'editors', `${name}.js`),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm' });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One family that comes with the packages, for every name that a page asks for. */
const FONTS = dirname(
  fileURLToPath(import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/package.json')),
);

/**
 * Settings of fontconfig that know one family and draw it without hinting, so that letters look the same on every
 * machine whatever is installed there. A browser takes them where FONTCONFIG_FILE names the file; the page is not changed.
 */
export async function oneFont(): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'veilleuse-fonts-'));
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FONTS}</dir>
  <cachedir>${folder}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

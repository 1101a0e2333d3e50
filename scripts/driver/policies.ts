/** Policies of this machine's browsers, laid for a while: they hold for every browser that is started meanwhile. */
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is laid names an address with this in it, by which it is known again where a run could not clear up. */
export const MARK = 'veilleuse-policy-';

/** Why no policies can be laid, in one line; null where they can. */
export const whyNoPolicies = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0
    ? null
    : 'it needs root on Linux, as policies stand below /etc.';

/**
 * Writes policy files.
 * @param files absolute path → text, with `MARK` in it
 * @returns puts back what was there before; it also happens when the process exits
 */
export function layPolicies(files: Readonly<Record<string, string>>): () => void {
  const undo: (() => void)[] = [];
  const restore = (): void => {
    process.off('exit', restore);
    for (const step of undo.splice(0).reverse()) step();
  };
  process.once('exit', restore);
  for (const [path, text] of Object.entries(files)) {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const isOurs = before === null || before.includes(MARK);
    const created = mkdirSync(dirname(path), { recursive: true });
    if (created) undo.push(() => removeFolders(dirname(path), created));
    undo.push(() => (isOurs ? rmSync(path, { force: true }) : writeFileSync(path, before)));
    writeFileSync(path, text);
  }
  return restore;
}

/** Removes empty folders, from one up to another that holds it. */
function removeFolders(from: string, upTo: string): void {
  for (let folder = from; folder.startsWith(upTo); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return; // somebody else has put something there meanwhile
    }
  }
}

/** What is released as source: the files of the last commit, without what only measuring and training use. */
import { spawnSync } from 'node:child_process';
import type { Files } from './archive.ts';

/** Folders that no build reads: what the net has learned from, what it is measured with, pictures of the README. */
const LEFT_OUT = ['corpus/', 'tests/unit/details/cases/', 'docs/pictures/'];

const NOTE = `# How to build the extension from this

It takes Node 20 or newer with npm, on Linux, macOS or Windows, and nothing else. In this folder:

    npm ci
    npm run build

Firefox’s extension then is in \`.output/firefox-mv3\`, Chromium’s in \`.output/chrome-mv3\`: file by file what the
packages hold. \`npm ci\` installs the versions of package-lock.json, Node 24 among them, with which it is built.

These files are those of the repository but for ${LEFT_OUT.map((folder) => `\`${folder}\``).join(', ')}, which no build reads.
\`lib/details/learned/model.json\` holds numbers only: the weights of a small net, which \`npm run fit-details\` learns
from cases of ours. CONTRIBUTING.md says how.
`;

function git(root: string, words: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: root,
    input,
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`git ${words[0]} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** The files of the last commit, and a note how to build them. */
export function sourceFiles(root: string): Files {
  const listed = git(root, ['ls-tree', '-r', '-z', 'HEAD']).toString().split('\0').filter(Boolean);
  const wanted = listed
    .map((line) => /^\d+ blob (\w+)\t(.+)$/s.exec(line))
    .map((match) => ({ id: match?.[1] ?? '', name: match?.[2] ?? '' }))
    .filter(({ id, name }) => id !== '' && !LEFT_OUT.some((folder) => name.startsWith(folder)));
  const blobs = git(root, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
  const files = new Map<string, Uint8Array>([['BUILD.md', new TextEncoder().encode(NOTE)]]);
  let at = 0;
  for (const { name } of wanted) {
    const headEnd = blobs.indexOf('\n', at);
    const size = Number(blobs.toString('utf8', at, headEnd).split(' ')[2]);
    files.set(name, new Uint8Array(blobs.subarray(headEnd + 1, headEnd + 1 + size)));
    at = headEnd + 1 + size + 1;
  }
  return files;
}

/** Files of ours that differ from the last commit. */
export const uncommitted = (root: string): string[] =>
  git(root, ['diff', '--name-only', 'HEAD']).toString().split('\n').filter(Boolean);

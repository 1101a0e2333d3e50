import { json, type PolicyFile } from './file.ts';
import { type Policy, valuesOf } from './table.ts';

/** Chromium and Chrome read the same file, each in a folder of its own; the paths are those below `/`. */
export function linux({ source, managed, chromium }: Policy): PolicyFile[] {
  const text = json({
    ...valuesOf(chromium),
    '3rdparty': { extensions: { [source.chromiumId]: managed } },
  });
  return ['etc/chromium', 'etc/opt/chrome'].map((folder) => ({
    path: `linux/${folder}/policies/managed/veilleuse.json`,
    text,
  }));
}

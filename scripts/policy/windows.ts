import type { PolicyFile } from './file.ts';
import { type Policy, valuesOf } from './table.ts';

const CHROME = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';

/** A registry file for Chrome: numbers and switches as `dword`, whatever has parts as JSON in a string. */
export function windows({ source, managed, chromium }: Policy): PolicyFile[] {
  const keys: [string, Record<string, unknown>][] = [
    [CHROME, valuesOf(chromium)],
    [`${CHROME}\\3rdparty\\extensions\\${source.chromiumId}\\policy`, managed],
  ];
  const lines = keys.flatMap(([key, values]) => [
    '',
    `[${key}]`,
    ...Object.entries(values).map(([name, value]) => `"${name}"=${data(value)}`),
  ]);
  // Windows ends lines in its own way, and asks for an empty one at the end.
  const text = ['Windows Registry Editor Version 5.00', ...lines, '', ''].join('\r\n');
  return [{ path: 'windows/veilleuse.reg', text }];
}

function data(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number')
    return `dword:${Number(value).toString(16).padStart(8, '0')}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

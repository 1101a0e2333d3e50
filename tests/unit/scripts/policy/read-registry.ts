/** Reads a Windows registry file: key → name → string or number. Throws at a line that is neither. */
export function readRegistry(text: string): Record<string, Record<string, string | number>> {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no registry file: ${head}`);
  const keys: Record<string, Record<string, string | number>> = {};
  let values: Record<string, string | number> | undefined;
  for (const line of lines.filter((line) => line !== '')) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    const [, name, number, string] =
      /^"([^"\\]+)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line) ?? [];
    if (key) values = keys[key] = {};
    else if (!name || !values) throw new Error(`not understood: ${line}`);
    else if (number) values[name] = Number.parseInt(number, 16);
    else values[name] = (string ?? '').replaceAll(/\\(["\\])/g, '$1');
  }
  return keys;
}

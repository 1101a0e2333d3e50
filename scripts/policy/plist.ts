/** Apple's property lists, as far as policies need them. */
export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue };

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;

export const plist = (value: PlistValue): string => `${HEAD}${element(value, '')}\n</plist>\n`;

function element(value: PlistValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  const deeper = `${indent}  `;
  const [name, lines] = isList(value)
    ? ['array', value.map((part) => element(part, deeper))]
    : [
        'dict',
        Object.entries(value).flatMap(([key, part]) => [
          `${deeper}<key>${escaped(key)}</key>`,
          element(part, deeper),
        ]),
      ];
  return [`${indent}<${name}>`, ...lines, `${indent}</${name}>`].join('\n');
}

const isList = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

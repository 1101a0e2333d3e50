import type { PolicyFile } from './file.ts';
import type { Policy } from './table.ts';

/** What Chromium asks for first: which version there is, and where. It is served beside the extension. */
export function server({ source }: Policy, version: string): PolicyFile[] {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${source.chromiumId}">
    <updatecheck codebase="${escaped(source.crxUrl)}" version="${version}"/>
  </app>
</gupdate>
`;
  return [{ path: 'server/updates.xml', text }];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);

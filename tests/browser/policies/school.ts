/** A school on loopback: serves the extension as `docs/deploy.md` says, and the policy files that name it. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { needBrowser } from '#scripts/driver/find-browser.ts';
import { builtExtension } from '#scripts/driver/launch.ts';
import { MARK } from '#scripts/driver/policies.ts';
import { firefox } from '#scripts/policy/firefox.ts';
import { linux } from '#scripts/policy/linux.ts';
import { server } from '#scripts/policy/server.ts';
import { chromiumIdOf, sourceAt } from '#scripts/policy/source.ts';
import { type Policy, PRESETS, policyOf } from '#scripts/policy/table.ts';

const PEM = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** The id that Chromium gives to what this school signs. */
export const CHROMIUM_ID = chromiumIdOf(PEM);

export interface School {
  /** Policy files by absolute path, complete or as `change` makes them. */
  files(change?: (policy: Policy) => Policy): Record<string, string>;
  close(): Promise<void>;
}

export async function openSchool(): Promise<School> {
  const folder = mkdtempSync(join(tmpdir(), MARK));
  const crx = packForChromium(folder);
  packForFirefox(folder);
  let updates = '';
  const http = createServer(({ url }, response) => {
    if (url?.includes('/updates.xml?')) response.setHeader('content-type', 'text/xml').end(updates);
    else if (url?.endsWith('.crx'))
      response.setHeader('content-type', 'application/x-chrome-extension').end(crx);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/${MARK}test`;

  const whole = (from: string) => policyOf(PRESETS.school ?? {}, sourceAt(from, CHROMIUM_ID));
  const { version } = JSON.parse(readFileSync(join(builtExtension('chromium'), 'manifest.json'), 'utf8'));
  for (const { text } of server(whole(address), version)) updates = text;
  return {
    files: (change = (policy) => policy) =>
      Object.fromEntries([
        ...linux(change(whole(address))).map(({ path, text }) => [path.replace(/^linux/, ''), text]),
        // Firefox is given the folder itself.
        ...firefox(change(whole(pathToFileURL(folder).href))).map(({ text }) => [
          '/etc/firefox/policies/policies.json',
          text,
        ]),
      ]),
    async close() {
      await new Promise((done) => http.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}

/** As an administrator does it: the browser itself packs and signs. */
function packForChromium(folder: string): Buffer {
  const [extension, key] = [join(folder, 'veilleuse'), join(folder, 'key.pem')];
  cpSync(builtExtension('chromium'), extension, { recursive: true });
  writeFileSync(key, PEM);
  execFileSync(
    needBrowser('chromium', () => {}),
    [
      '--headless',
      '--no-sandbox',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${extension}`,
      `--pack-extension-key=${key}`,
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(`${extension}.crx`);
}

function packForFirefox(folder: string): void {
  const built = builtExtension('firefox');
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(built, name)).isFile())
    .map((name) => [name, new Uint8Array(readFileSync(join(built, name)))] as const);
  writeFileSync(join(folder, 'veilleuse.xpi'), zipSync(Object.fromEntries(files)));
}

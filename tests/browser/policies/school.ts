/** A school on loopback: serves the extension as `docs/deploy.md` says, and the policy files that name it. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
  const packed: Record<string, Buffer | Uint8Array> = {
    'veilleuse.crx': packForChromium(),
    'veilleuse.xpi': packForFirefox(),
  };
  const http = createServer(({ url = '' }, response) => {
    const file = packed[basename(url.replace(/\?.*/, ''))];
    if (file) response.setHeader('content-type', 'application/octet-stream').end(file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/${MARK}test`;
  const whole = policyOf(PRESETS.school ?? {}, sourceAt(address, CHROMIUM_ID));
  const { version } = JSON.parse(readFileSync(join(builtExtension('chromium'), 'manifest.json'), 'utf8'));
  for (const { path, text } of server(whole, version)) packed[basename(path)] = Buffer.from(text);
  return {
    files(change = (policy) => policy) {
      const policy = change(whole);
      return Object.fromEntries([
        ...linux(policy).map(({ path, text }) => [path.replace(/^linux/, ''), text]),
        ...firefox(policy).map(({ text }) => ['/etc/firefox/policies/policies.json', text]),
      ]);
    },
    close: () => new Promise((done) => http.close(() => done())),
  };
}

/** As an administrator does it: the browser itself packs and signs. */
function packForChromium(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'veilleuse-pack-'));
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
  const crx = readFileSync(`${extension}.crx`);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return crx;
}

function packForFirefox(): Uint8Array {
  const built = builtExtension('firefox');
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(built, name)).isFile())
    .map((name) => [name, new Uint8Array(readFileSync(join(built, name)))] as const);
  return zipSync(Object.fromEntries(files));
}

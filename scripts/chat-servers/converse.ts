/** Converse.js, a messenger for the web, on a page of ours and a real XMPP server. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConversePages, servePages } from './converse-pages.ts';
import { freePort, type Running, startProgram } from './program.ts';
import { pathOf } from './software.ts';

export interface Converse {
  /** The messenger of one of the accounts, already in the room. Throws on a name without an account. */
  urlOf(name: string): string;
  /** Names that have an account. */
  accounts: readonly string[];
  close(): Promise<void>;
}

const ACCOUNTS = ['noisette', 'marin_d'];
const PASSWORD = 'seulement-pour-les-essais';

/** Starts both on loopback, with all they write in a temporary folder. The caller must `close()`. */
export async function startConverse(): Promise<Converse> {
  const folder = await mkdtemp(join(tmpdir(), 'veilleuse-converse-'));
  let prosody: Running | undefined;
  let pages: ConversePages | undefined;
  const close = async () => {
    pages?.close();
    await prosody?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await freePort();
    const settings = join(folder, 'prosody.cfg.lua');
    await writeFile(settings, prosodySettings(port, folder));
    for (const name of ACCOUNTS) register(settings, name);
    prosody = await startProgram(pathOf('prosody'), ['--config', settings, '-F'], { port });
    const served = await servePages(port, PASSWORD);
    pages = served;
    return {
      accounts: ACCOUNTS,
      urlOf(name) {
        if (!ACCOUNTS.includes(name)) throw new Error(`No account is called "${name}".`);
        return `http://converse.localhost:${served.port}/?account=${name}`;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function register(settings: string, name: string): void {
  const { status, stdout, stderr } = spawnSync(
    pathOf('prosodyctl'),
    ['--config', settings, 'register', name, 'localhost', PASSWORD],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`No account could be made:\n${stdout}${stderr}`);
}

/** No server-to-server, no client port: the websocket on loopback is the only way in. */
const prosodySettings = (port: number, folder: string) => `
run_as_root = true
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}"
log = { warn = "*stderr" }
interfaces = { "127.0.0.1" }
c2s_ports = {}
c2s_direct_tls_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${port} }
https_ports = {}
modules_enabled = { "roster", "saslauth", "disco", "websocket", "ping", "private", "bookmarks", "pep", "carbons" }
modules_disabled = { "s2s", "tls" }
http_default_host = "localhost"
consider_websocket_secure = true
c2s_require_encryption = false
authentication = "internal_hashed"
storage = "internal"
VirtualHost "localhost"
Component "salons.localhost" "muc"
  muc_room_default_public = true
  muc_room_locking = false
`;

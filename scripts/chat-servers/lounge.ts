/** The Lounge, a web chat that needs no account, in front of a real IRC server. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Running, startProgram } from './program.ts';
import { pathOf, SOFTWARE } from './software.ts';

export interface Lounge {
  /** Where a visitor enters with a nickname. */
  url: string;
  /** The channel that everybody joins. */
  channel: string;
  close(): Promise<void>;
}

const CHANNEL = '#salon';
const STAY_HOME = new URL('stay-home.ts', import.meta.url).href;

/** Starts both on loopback, with all they write in a temporary folder. The caller must `close()`. */
export async function startLounge(): Promise<Lounge> {
  const folder = await mkdtemp(join(tmpdir(), 'veilleuse-lounge-'));
  const running: Running[] = [];
  const close = async () => {
    for (const one of running.reverse()) await one.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const ircPort = await freePort();
    const ircFile = join(folder, 'ngircd.conf');
    await writeFile(ircFile, ircSettings(ircPort));
    running.push(await startProgram(pathOf('ngircd'), ['-n', '-f', ircFile], { port: ircPort }));

    const port = await freePort();
    await writeFile(join(folder, 'config.js'), loungeSettings(port, ircPort));
    const program = join(SOFTWARE, 'node_modules/thelounge/index.js');
    running.push(
      await startProgram(process.execPath, ['--import', STAY_HOME, program, 'start'], {
        port,
        // Under a test runner it would take itself for its own tests.
        environment: { THELOUNGE_HOME: folder, NODE_ENV: 'production' },
      }),
    );
    return { url: `http://lounge.localhost:${port}/`, channel: CHANNEL, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const ircSettings = (port: number) => `
[Global]
Name = irc.localhost
Info = Practice server
AdminInfo1 = Practice
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Bienvenue
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 20
[Options]
Ident = no
DNS = no
PAM = no
[Channel]
Name = ${CHANNEL}
Topic = Le salon de tout le monde
`;

const loungeSettings = (port: number, ircPort: number) => `module.exports = ${JSON.stringify({
  public: true,
  host: '127.0.0.1',
  port,
  prefetch: false,
  messageStorage: [],
  lockNetwork: true,
  defaults: {
    name: 'Salon',
    host: '127.0.0.1',
    port: ircPort,
    tls: false,
    rejectUnauthorized: false,
    nick: 'visiteur%%',
    username: 'visiteur',
    join: CHANNEL,
  },
})};
`;

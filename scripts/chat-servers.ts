/** `npm run chat-servers`: real chat software on loopback, until Ctrl-C. */
import { startConverse } from './chat-servers/converse.ts';
import { startLounge } from './chat-servers/lounge.ts';
import { ensurePackages, ensureServers } from './chat-servers/software.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Closes what was opened, last first, also when a later one fails to open. */
async function run(): Promise<void> {
  const end = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  ensureServers(say);
  ensurePackages(say);
  const lounge = await startLounge();
  try {
    const converse = await startConverse();
    try {
      say(`\nThe Lounge on IRC:       ${lounge.url}  (channel ${lounge.channel})`);
      for (const name of converse.accounts) say(`Converse.js on XMPP:     ${converse.urlOf(name)}`);
      say('\nCtrl-C ends them.');
      await end;
    } finally {
      await converse.close();
    }
  } finally {
    await lounge.close();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** `npm run bench -- [pages] [chat] [details] [journal]`: speed, as ratios within one run. */
import { benchChat } from './bench/chat.ts';
import { benchDetails } from './bench/details.ts';
import { benchJournal } from './bench/journal.ts';
import { benchPages } from './bench/pages.ts';

const BENCHES: Record<string, (say: (line: string) => void) => Promise<void>> = {
  pages: benchPages,
  chat: benchChat,
  details: benchDetails,
  journal: benchJournal,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(
    `No such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench((line) => process.stdout.write(`${line}\n`));
}

/**
 * `npm run -s details`: JSONL {"id","lang"?,"text","before"?} on stdin, JSONL {"id","findings"} on stdout, in order.
 * What is found is what would speak on a risky site at 11–14. No text is echoed; a bad line gets {"id"?,"error"}
 * and exit 1 at the end.
 */
import { createInterface } from 'node:readline';
import { detectDetails } from '#lib/details/detect.ts';
import { readLine } from './details/line.ts';

/** Characters gathered before they are written: one write a message would cost more than the finding. */
const CHUNK = 1 << 16;

if (process.argv.length > 2) {
  process.stderr.write('Messages are read from standard input: npm run -s details < FILE\n');
  process.exit(2);
}

let failed = false;
let out = '';
const flush = async () => {
  const chunk = out;
  out = '';
  if (chunk && !process.stdout.write(chunk)) await new Promise((done) => process.stdout.once('drain', done));
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const read = readLine(line);
  if ('error' in read) {
    failed = true;
    out += `${JSON.stringify(read)}\n`;
  } else {
    const { id, text, before, lang } = read;
    out += `${JSON.stringify({ id, findings: detectDetails(text, before, lang) })}\n`;
  }
  if (out.length > CHUNK) await flush();
}
await flush();
process.exitCode = failed ? 1 : 0;

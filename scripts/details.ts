/**
 * `npm run -s details`: JSONL {"id","lang"?,"text","before"?} on stdin, JSONL {"id","findings"} on stdout, in order,
 * what was read at once answered at once. What is found is what would speak on a risky site at 11–14. No text is echoed;
 * a bad line gets {"id"?,"error"} and exit 1 at the end.
 */
import { detectDetails } from '#lib/details/detect.ts';
import { readLine } from './details/line.ts';
import { linesOf } from './details/lines.ts';

if (process.argv.length > 2) {
  process.stderr.write('Messages are read from standard input: npm run -s details < FILE\n');
  process.exit(2);
}

// Who reads the answers may have enough of them, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

let failed = false;
const answerTo = (line: string): string => {
  const read = readLine(line);
  if ('error' in read) {
    failed = true;
    return `${JSON.stringify(read)}\n`;
  }
  const { id, text, before, lang } = read;
  return `${JSON.stringify({ id, findings: detectDetails(text, before, lang) })}\n`;
};

for await (const lines of linesOf(process.stdin)) {
  // Written together: one write a message would cost more than the finding.
  const answers = lines
    .filter((line) => line.trim() !== '')
    .map(answerTo)
    .join('');
  if (answers && !process.stdout.write(answers))
    await new Promise((done) => process.stdout.once('drain', done));
}
process.exitCode = failed ? 1 : 0;

/** `npm run fit-lexicon`: gathers the words that are common in the cases into lib/details/words/lexicon.json. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hashOfWord } from '#lib/details/words/lexicon/hash.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { packGaps } from '#lib/text/gaps.ts';
import { casesToLearn } from './fit-details/cases.ts';

const OUT = resolve(import.meta.dirname, '../lib/details/words/lexicon.json');
/** In how many cases a word must stand: what stands in fewer is a name, or a slip. */
const LEAST = 150;

/** Towns that are talked about so often that they would pass for words. */
const ONLY_TOWNS = new Set('london berlin paris marseille lyon leeds toulouse lille roma'.split(' '));

const counts = new Map<string, number>();
for (const { text, turns } of casesToLearn())
  for (const written of [text, ...turns.map((turn) => turn.text)])
    for (const word of new Set(wordsOf(formOf(written).text).map((one) => one.text)))
      if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
const words = [...counts]
  .filter(([word, count]) => count >= LEAST && !ONLY_TOWNS.has(word))
  .map(([word]) => word);
const hashes = [...new Set(words.map(hashOfWord))].sort((a, b) => a - b);
writeFileSync(OUT, `${JSON.stringify({ words: packGaps(Uint32Array.from(hashes)) })}\n`);
process.stderr.write(`${words.length} words\n`);

/**
 * Why pages got their level: node scripts/dev/explain.ts FILTER…
 */
import { compileWords } from '#lib/languages/words.ts';
import { observe } from '#lib/signals/observe.ts';
import { sceneOf } from '#lib/signals/scene/scene.ts';
import { judge } from '#lib/verdict/judge.ts';
import { readPages } from '../corpus/labelled.ts';
import { show } from './show.ts';

const words = compileWords();
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const { file, page, label, strength } of readPages()) {
  if (!filters.some((filter) => file.includes(filter))) continue;
  const evidence = observe(page, words);
  const { level, score, reasons } = judge(evidence, { kind: 'none', host: '', site: '' });
  console.log(
    `\n${file} (${label} ${strength}): ${level} ${score.toFixed(2)} talk ${evidence.talk} opaque ${evidence.opaque}`,
  );
  for (const { signal, strength: seen, weight } of reasons)
    console.log(`  ${weight.toFixed(2).padStart(6)} ${signal} ${seen}`);
  if (process.argv.includes('--page')) console.log(show(page));
  if (!process.argv.includes('--scene')) continue;
  const { texts, entry, conversation, people, rooms, partner, talk } = sceneOf(page, words);
  const { chatty, startsChat, prose } = texts;
  console.log(
    JSON.stringify({
      talk,
      chatty,
      startsChat,
      prose,
      entry,
      conversation,
      people,
      rooms,
      partner,
      media: page.media,
    }).slice(0, 2500),
  );
}

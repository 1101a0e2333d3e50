import { compileWords } from '#lib/languages/words.ts';
import { sceneOf } from '#lib/signals/scene/scene.ts';
import { readPages } from './labelled.ts';

const words = compileWords();
for (const p of readPages()) {
  if (p.label === 'ordinary') continue;
  const s = sceneOf(p.page, words);
  const seen = `${s.texts.seen}\n${s.texts.labels}\n${s.texts.actions}`;
  const out = (
    [
      'shop',
      'appointment',
      'family',
      'club',
      'office',
      'support',
      'meetingTool',
      'teamTool',
      'school',
    ] as const
  )
    .map((k) => [k, words[k].kinds(seen, 5)] as const)
    .filter((x) => x[1] >= 2);
  console.log(p.label[0], p.file, out.map((x) => x.join(':')).join(' '));
}

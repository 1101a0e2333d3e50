/** What the popup says first: the state of the lamp, one sentence, one line under it. */
import type { TabView } from '#lib/messaging/tab-view.ts';
import { softBecause } from '#lib/warning/plan.ts';
import { type LampState, lampStateOf } from '../lamp-shapes.ts';
import type { TextKey, Translator } from '../translate.ts';
import type { JudgedView } from './reasons.ts';

export interface Hero {
  lamp: LampState;
  site: string;
  sentence: string;
  comfort: string;
}

export function heroOf(view: TabView, t: Translator): Hero {
  if (view.state === 'judged') return judgedHero(view, t);
  const site = 'site' in view ? view.site : '';
  const sentence = t(`popup.${view.state}.sentence`);
  const comfort =
    view.state === 'protected'
      ? t('popup.protected.comfort', { name: view.name })
      : t(`popup.${view.state}.comfort`);
  return { lamp: 'dark', site, sentence, comfort };
}

function judgedHero(view: JudgedView, t: Translator): Hero {
  const { level, site } = view;
  return { lamp: lampStateOf(level), site, sentence: t(sentenceKey(view)), comfort: t(comfortKey(view)) };
}

function comfortKey({ level, ageBand }: JudgedView): TextKey {
  return level === 'calm' || level === 'unknown'
    ? `popup.${level}.comfort.${ageBand}`
    : `warning.${level}.comfort.${ageBand}`;
}

/** The sentence of the warning in the page, so that both say the same. */
function sentenceKey({ level, ageBand, site, entry, reasons, watched }: JudgedView): TextKey {
  if (level === 'calm' || level === 'unknown') return `popup.${level}.sentence.${ageBand}`;
  if (level === 'danger') return `warning.danger.sentence.${ageBand}`;
  const answer = entry
    ? ({ kind: 'listed', host: site, site, entry } as const)
    : ({ kind: 'none', host: site, site } as const);
  const soft = softBecause({ answer, reasons, watched, ageBand });
  if (!soft) return `warning.caution.sentence.${ageBand}`;
  return `warning.${soft === 'watch' ? 'soft' : soft}.sentence.${ageBand}`;
}

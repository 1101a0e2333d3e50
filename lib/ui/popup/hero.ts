/** What the popup says first: the state of the lamp, one sentence, one line under it. */
import type { TabView } from '#lib/messaging/tab-view.ts';
import { softBecause } from '#lib/warning/plan.ts';
import { type LampState, lampStateOf } from '../lamp-shapes.ts';
import type { TextKey, Translator } from '../translate.ts';
import type { JudgedView } from './reasons.ts';
import type { Side } from './Tabs.tsx';

export interface Hero {
  lamp: LampState;
  site: string;
  sentence: string;
  comfort: string;
}

export function heroOf(view: TabView, t: Translator, side: Side): Hero {
  if (view.state === 'judged') return judgedHero(view, t, side);
  const site = 'site' in view ? view.site : '';
  if (view.state === 'protected') {
    const { name, why } = view;
    const sentence = t(`popup.protected.${why}.sentence`);
    return { lamp: 'dark', site, sentence, comfort: t(`popup.protected.${why}.comfort`, { name }) };
  }
  return {
    lamp: 'unsure',
    site,
    sentence: t(`popup.${view.state}.sentence`),
    comfort: t(`popup.${view.state}.comfort`),
  };
}

function judgedHero(view: JudgedView, t: Translator, side: Side): Hero {
  const { level, site, ageBand, trust } = view;
  if (trust === 'calm') {
    const comfort = side === 'parent' ? t('parent.calm.comfort') : t(`popup.trusted.comfort.${ageBand}`);
    return { lamp: 'dark', site, sentence: t(`popup.trusted.sentence.${ageBand}`), comfort };
  }
  const comfort = side === 'parent' ? t(`parent.${level}.comfort`) : t(comfortKey(view));
  return { lamp: lampStateOf(level), site, sentence: t(sentenceKey(view)), comfort };
}

function comfortKey({ level, ageBand }: JudgedView): TextKey {
  return level === 'calm' || level === 'unknown'
    ? `popup.${level}.comfort.${ageBand}`
    : `warning.${level}.comfort.${ageBand}`;
}

/** The sentence of the warning in the page, so that both say the same. */
function sentenceKey({ level, ageBand, site, entry, reasons, mark, trust }: JudgedView): TextKey {
  if (level === 'calm' || level === 'unknown') return `popup.${level}.sentence.${ageBand}`;
  if (level === 'danger') return `warning.danger.sentence.${ageBand}`;
  const answer = entry
    ? ({ kind: 'listed', host: site, site, entry } as const)
    : ({ kind: 'none', host: site, site } as const);
  const soft = softBecause({
    answer,
    reasons,
    watched: mark?.kind === 'watch',
    trusted: trust === 'small',
    ageBand,
  });
  if (!soft) return `warning.caution.sentence.${ageBand}`;
  return `warning.${soft === 'watch' ? 'soft' : soft}.sentence.${ageBand}`;
}

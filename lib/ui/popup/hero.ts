/** What the popup says first: the state of the lamp, one sentence, one line under it. */
import type { TabView } from '#lib/messaging/tab-view.ts';
import { type LampState, lampStateOf } from '../lamp-shapes.ts';
import type { Translator } from '../translate.ts';

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

function judgedHero(view: TabView & { state: 'judged' }, t: Translator): Hero {
  const { level, ageBand, site } = view;
  const from = level === 'caution' || level === 'danger' ? 'warning' : 'popup';
  const sentence = t(`${from}.${level}.sentence.${ageBand}` as Parameters<Translator>[0]);
  const comfort = t(`${from}.${level}.comfort.${ageBand}` as Parameters<Translator>[0]);
  return { lamp: lampStateOf(level), site, sentence, comfort };
}

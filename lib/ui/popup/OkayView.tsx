import type { TabView } from '#lib/messaging/tab-view.ts';
import { isTextKey, type TextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { type Audience, wordsFor } from '../words.ts';
import { type JudgedView, protectiveIds } from './reasons.ts';
import { SubView } from './SubView.tsx';

interface OkayViewProps {
  view: TabView;
  audience: Audience;
  openHelp(): void;
  back(): void;
}

const BLIND = ['popup.blind.1', 'popup.blind.2', 'popup.blind.3'] as const;
const PARENT_BLIND = ['parent.blind.1', 'parent.blind.2', 'parent.blind.3', 'parent.blind.4'] as const;

/** "Is this site okay?", also where nobody judged it: what is known, how, and what is not known. */
export function OkayView({ view, audience, openHelp, back }: OkayViewProps) {
  const { t } = useVoice();
  const isParent = audience === 'parent';
  const state = stateOf(view);
  return (
    <SubView title={t('popup.okay')} back={back}>
      <p class="lead">{t(isParent ? `parent.okay.${state}` : `popup.okay.${state}`)}</p>
      {view.state === 'judged' && <Known view={view} audience={audience} />}
      <h2>{t(isParent ? 'parent.blind' : 'popup.blind')}</h2>
      <Lines texts={(isParent ? PARENT_BLIND : BLIND).map((key) => t(key))} />
      <button type="button" class="button" onClick={openHelp}>
        {t('popup.help')}
      </button>
    </SubView>
  );
}

function stateOf(view: TabView) {
  if (view.state !== 'judged') return view.state;
  return view.trust === 'calm' ? 'trusted' : view.level;
}

/** What was looked at, what protects, what was looked for in vain, and that a list knows no new names. */
function Known({ view, audience }: { view: JudgedView; audience: Audience }) {
  const { t, ageBand } = useVoice();
  const { looked, warning, entry, known } = view;
  const isParent = audience === 'parent';
  const protective = protectiveIds(view).flatMap((id) => wordsFor(t, id, audience)?.title ?? []);
  const missing = view.notFound.map((id) => `notFound.${id}`).filter(isTextKey);
  const lookedKey: TextKey = isParent ? `parent.looked.${looked}` : `popup.looked.${looked}.${ageBand}`;
  return (
    <>
      {warning !== 'blocked' && (looked === 'closely' || view.level === 'calm') && (
        <p class="hint">{t(lookedKey)}</p>
      )}
      {protective.length > 0 && (
        <>
          <h2>{t(isParent ? 'parent.protective' : 'popup.protective')}</h2>
          <Lines texts={protective} />
        </>
      )}
      {missing.length > 0 && (
        <>
          <h2>{t(isParent ? 'parent.notFound' : 'popup.notFound')}</h2>
          <Lines texts={missing.map((key) => t(key))} />
        </>
      )}
      {entry === null && known === null && (
        <p class="hint">{t(isParent ? 'parent.okay.unlisted' : 'popup.okay.unlisted')}</p>
      )}
    </>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="card plain">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

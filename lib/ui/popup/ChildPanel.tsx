import { useEffect, useRef, useState } from 'preact/hooks';
import { ReasonCard } from '../reason-card.tsx';
import { useVoice } from '../voice.ts';
import { againstIds, FIRST_REASONS, type JudgedView, protectiveIds, TONE } from './reasons.ts';

/** The child's side: at most three reasons first. On a calm page only what protects is told, and how much was looked at. */
export function ChildPanel({ view }: { view: JudgedView }) {
  const { t, ageBand } = useVoice();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes with its press: the focus goes on with what it has shown.
  useEffect(() => {
    if (all) list.current?.querySelectorAll('summary')[FIRST_REASONS]?.focus();
  }, [all]);
  const against = view.level === 'calm' ? [] : againstIds(view);
  const shown = all ? against : against.slice(0, FIRST_REASONS);
  const protective = protectiveIds(view).slice(0, all ? undefined : FIRST_REASONS);
  const more = against.length - shown.length;
  return (
    <>
      {view.warning === 'blocked' && <p class="note">{t('popup.blocked')}</p>}
      {view.camera && view.level !== 'calm' && (
        <p class="note" data-tone="ember">
          {t('popup.camera')}
        </p>
      )}
      {view.known !== null && <p class="note">{t('popup.known', { name: view.known })}</p>}
      {shown.length > 0 && (
        <section>
          <h2 class="unseen">{t('popup.reasons')}</h2>
          <ul class="cards" ref={list}>
            {shown.map((id) => (
              <ReasonCard key={id} id={id} audience={ageBand} tone={TONE[view.level]} />
            ))}
          </ul>
          {more > 0 && (
            <button type="button" class="quiet" onClick={() => setAll(true)}>
              {t('popup.moreReasons', { count: more })}
            </button>
          )}
        </section>
      )}
      {protective.length > 0 && (
        <section>
          <h2>{t('popup.protective')}</h2>
          <ul class="cards">
            {protective.map((id) => (
              <ReasonCard key={id} id={id} audience={ageBand} tone="moss" />
            ))}
          </ul>
        </section>
      )}
      {view.level === 'calm' && <p class="hint looked">{t(`popup.looked.${view.looked}.${ageBand}`)}</p>}
    </>
  );
}

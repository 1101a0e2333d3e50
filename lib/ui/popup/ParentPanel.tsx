import type { SignalId } from '#lib/signals/ids.ts';
import type { Reason } from '#lib/verdict/types.ts';
import { ReasonCard } from '../reason-card.tsx';
import type { Translator } from '../translate.ts';
import { isTextKey } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { EntryView } from './EntryView.tsx';
import { type JudgedView, TONE } from './reasons.ts';

const BLIND = ['parent.blind.1', 'parent.blind.2', 'parent.blind.3', 'parent.blind.4'] as const;

/** The parents' side: everything seen and how plainly, the list's sources, what was not found, what can't be seen. */
export function ParentPanel({ view }: { view: JudgedView }) {
  const { t } = useVoice();
  const against = view.reasons.filter(({ weight }) => weight > 0);
  const glanced = view.looked === 'glance' && view.warning !== 'blocked';
  const protective = view.reasons.filter(({ weight }) => weight < 0);
  return (
    <>
      <p class="lead-parent">{t(view.trust === 'calm' ? 'parent.trusted' : `parent.${view.level}`)}</p>
      {(view.level === 'calm' || glanced) && <p class="hint">{t(`parent.looked.${view.looked}`)}</p>}
      {view.camera && <p class="note">{t('parent.camera')}</p>}
      {view.known !== null && <p class="note">{t('parent.known', { name: view.known })}</p>}
      <Reasons title={t('parent.reasons')} reasons={against} tone={TONE[view.level]} />
      {view.entry && <EntryView entry={view.entry} told={against.map(({ signal }) => signal)} />}
      <Reasons title={t('parent.protective')} reasons={protective} tone="moss" />
      <NotFound signals={view.notFound} />
      <section>
        <h2>{t('parent.blind')}</h2>
        <ul class="plain">
          {BLIND.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Reasons({
  title,
  reasons,
  tone,
}: {
  title: string;
  reasons: Reason[];
  tone: 'moss' | 'glow' | 'ember' | 'plain';
}) {
  const { t } = useVoice();
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cards">
        {reasons.map((reason) => (
          <ReasonCard
            key={reason.signal}
            id={reason.signal}
            audience="parent"
            tone={tone}
            detail={detailOf(reason, t)}
          />
        ))}
      </ul>
    </section>
  );
}

/** How plainly a sign was seen; a resemblance is a number, a list entry has its own section. */
function detailOf({ signal, strength }: Reason, t: Translator): string | null {
  if (signal === 'listed') return null;
  if (signal === 'kin') return t('parent.kinship', { percent: Math.round(strength * 100) });
  return t('parent.strength', {
    strength: strength >= 0.75 ? 'clear' : strength >= 0.4 ? 'likely' : 'faint',
  });
}

function NotFound({ signals }: { signals: readonly SignalId[] }) {
  const { t } = useVoice();
  const keys = signals.map((signal) => `notFound.${signal}`).filter(isTextKey);
  if (keys.length === 0) return null;
  return (
    <section>
      <h2>{t('parent.notFound')}</h2>
      <p class="hint">{t('parent.notFound.intro')}</p>
      <ul class="plain">
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

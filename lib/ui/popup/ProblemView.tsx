import { useState } from 'preact/hooks';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { useVoice } from '../voice.ts';
import { diagnosticOf, type Running } from './diagnostic.ts';
import { SubView } from './SubView.tsx';

interface ProblemViewProps {
  view: TabView;
  running: Running;
  back(): void;
}

/** Something was wrong here: what may be copied for those who can mend it, all of it in sight. Nothing is sent. */
export function ProblemView({ view, running, back }: ProblemViewProps) {
  const { t } = useVoice();
  const [isCopied, setCopied] = useState(false);
  const text = diagnosticOf(view, running);
  return (
    <SubView title={t('parent.problem')} back={back}>
      <p class="lead">{t('parent.problem.intro')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="card diagnostic" tabIndex={0}>
        {text}
      </pre>
      <button
        type="button"
        class="button"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {t('parent.problem.copy')}
      </button>
      <p class="hint" role="status">
        {isCopied && t('parent.problem.copied')}
      </p>
    </SubView>
  );
}

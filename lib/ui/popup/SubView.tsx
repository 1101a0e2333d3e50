import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useVoice } from '../voice.ts';

/** One thing behind a tap, with the way back. The heading takes the focus, so that a screen reader says where one is. */
export function SubView({
  title,
  back,
  children,
}: {
  title: string;
  back(): void;
  children: ComponentChildren;
}) {
  const { t } = useVoice();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="sub">
      <header class="sub-head">
        <button type="button" class="back" onClick={back}>
          <span class="chevron" aria-hidden="true" />
          {t('popup.back')}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useVoice } from '../voice.ts';

export type Side = 'child' | 'parent';

const SIDES: readonly Side[] = ['child', 'parent'];

interface TabsProps {
  side: Side;
  choose(side: Side): void;
  children: ComponentChildren;
}

/** Two sides of the same page. Any arrow key goes to the other one, in every writing direction. */
export function Tabs({ side, choose, children }: TabsProps) {
  const { t } = useVoice();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const other = side === 'child' ? 'parent' : 'child';
    choose(other);
    list.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t('popup.tabs')} ref={list} onKeyDown={onKeyDown}>
        {SIDES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={side === name}
            aria-controls="panel"
            tabIndex={side === name ? 0 : -1}
            onClick={() => choose(name)}
          >
            {t(name === 'child' ? 'popup.tab.child' : 'popup.tab.parent')}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${side}`}>
        {children}
      </div>
    </>
  );
}

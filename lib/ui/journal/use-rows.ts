import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** CSS pixels that a row takes until it was measured. */
const ROW = 132;
/** Rows that are drawn beyond what is in sight: Tab goes from one to the next, also faster than the page scrolls. */
const BEYOND = 24;

/** Which rows of a long list are to be drawn, in a page that scrolls as a whole. */
export function useRows(count: number): {
  list: { current: HTMLOListElement | null };
  rows: VirtualItem[];
  height: number;
  /** Distance of the list from the top of the page, which the rows' `start` includes. */
  top: number;
  measure(row: HTMLElement | null): void;
} {
  const list = useRef<HTMLOListElement>(null);
  const [, redraw] = useState(0);
  const virtualizer = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const top = list.current?.offsetTop ?? 0;
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getScrollElement: (): Window => window,
    estimateSize: () => ROW,
    overscan: BEYOND,
    gap: 8,
    scrollMargin: top,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    onChange: () => redraw((times) => times + 1),
  };
  virtualizer.current ??= new Virtualizer(options);
  const { current } = virtualizer;
  current.setOptions(options);
  useLayoutEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => {
    current._willUpdate();
    // Only what is drawn knows where the list begins.
    if ((list.current?.offsetTop ?? 0) !== top) redraw((times) => times + 1);
  });
  return {
    list,
    rows: current.getVirtualItems(),
    height: current.getTotalSize(),
    top,
    measure: (row) => current.measureElement(row),
  };
}

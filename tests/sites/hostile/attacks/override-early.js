// Nothing of what scripts are made of works any more.
(() => {
  const nothing = () => undefined;
  const lie = (owner, names) => {
    for (const name of names) {
      try {
        Object.defineProperty(owner, name, { value: nothing, writable: true, configurable: true });
      } catch {
        // Some properties can't be redefined; the others are enough.
      }
    }
  };
  const { done } = attack;
  attack.start = done;
  lie(Element.prototype, [
    'attachShadow',
    'matches',
    'closest',
    'querySelectorAll',
    'getBoundingClientRect',
    'checkVisibility',
    'append',
    'setAttributeNS',
  ]);
  lie(Document.prototype, ['elementFromPoint', 'querySelectorAll', 'createTreeWalker', 'importNode']);
  lie(HTMLDialogElement.prototype, ['showModal', 'show']);
  lie(HTMLElement.prototype, ['showPopover', 'focus']);
  lie(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
  lie(Array.prototype, [
    'map',
    'filter',
    'forEach',
    'push',
    'includes',
    'some',
    'find',
    'reduce',
    'sort',
    'join',
  ]);
  lie(Promise.prototype, ['catch', 'finally']);
  lie(JSON, ['parse', 'stringify']);
  lie(globalThis, [
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'requestAnimationFrame',
    'requestIdleCallback',
    'CSSStyleSheet',
    'getComputedStyle',
    'queueMicrotask',
    'setTimeout',
    'setInterval',
  ]);
})();

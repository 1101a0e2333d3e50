// The old picture of the page lies over everything, the top layer included, for as long as its animation runs.
attack.start = () => {
  const sheet = document.createElement('style');
  sheet.textContent = `
    ::view-transition { pointer-events: auto }
    ::view-transition-group(root), ::view-transition-image-pair(root) { animation-duration: 100000s }
    ::view-transition-old(root) { animation: none; opacity: 1; z-index: 1; animation-duration: 100000s }
    ::view-transition-new(root) { animation: stay 100000s; opacity: 0 }
    @keyframes stay { to { opacity: 0 } }`;
  document.head.append(sheet);
  const freeze = () => {
    const transition = document.startViewTransition?.(() => {});
    transition?.ready.then(attack.done, () => {});
    transition?.finished.then(freeze, freeze);
  };
  addEventListener('DOMContentLoaded', freeze);
};

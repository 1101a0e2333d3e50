// What every attack shares: it finds elements that the page didn't make, and says that it struck.
globalThis.attack = (() => {
  const Observer = globalThis.MutationObserver;
  const repeat = globalThis.setInterval.bind(globalThis);
  const later = globalThis.setTimeout.bind(globalThis);
  const OWN = 'html, head, body, script, style, link, [data-own], [data-own] *';
  const count = { struck: 0 };

  /** Elements at root or body level, or in the middle of the window, that the page didn't make. */
  function foreign() {
    const found = [];
    const add = (element) => {
      if (!element || element.matches(OWN)) return;
      for (let n = 0; n < found.length; n += 1) if (found[n] === element) return;
      found[found.length] = element;
    };
    for (const parent of [document.documentElement, document.body]) {
      for (let child = parent?.firstElementChild; child; child = child.nextElementSibling) add(child);
    }
    add(document.elementFromPoint(innerWidth / 2, innerHeight / 2));
    return found;
  }

  return {
    foreign,
    repeat,
    later,
    /** Called at the start of the body; an attack may replace it. */
    start() {},
    /** Runs `act` on every foreign element, for as long as the page lives. */
    each(act) {
      const look = () => {
        const found = foreign();
        for (let n = 0; n < found.length; n += 1) act(found[n]);
      };
      new Observer(look).observe(document, { childList: true, subtree: true });
      repeat(look, 50);
    },
    /** Runs `act` on the first foreign element, once the warning has had time to stand. */
    once(act) {
      const state = { over: false };
      this.each((element) => {
        if (state.over) return;
        state.over = true;
        later(() => act(element), 300);
      });
    },
    /** Fights the warning until the tab is to be moved away, then holds it here, and draws the page again. */
    hold(act) {
      const state = { html: '', held: false };
      this.each((element) => element.remove());
      repeat(() => {
        const root = document.documentElement;
        if (root?.querySelector('#chat')) state.html ||= root.innerHTML;
        else if (state.html) {
          // What moves the tab away has emptied the document.
          state.held = true;
          (root ?? document.appendChild(document.createElement('html'))).innerHTML = state.html;
          this.done();
        }
        if (state.held) act();
      }, 1);
    },
    done() {
      count.struck += 1;
      globalThis.attackDone = count.struck;
      document.documentElement?.setAttribute('data-attack-done', String(count.struck));
    },
  };
})();

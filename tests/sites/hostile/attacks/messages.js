// Ids to try: those that the test hands over, and one that could be anybody's.
const ids = [...new URLSearchParams(location.search).getAll('id'), 'abcdefghijklmnopabcdefghijklmnop'];
const NAMES = [
  'evidence',
  'verdict',
  'choice',
  'choose',
  'dismiss',
  'close',
  'enter-anyway',
  'trust',
  'settings',
  'inject',
  'stop',
  'warning-lost',
];

attack.once(() => {
  for (const id of ids) {
    for (const name of NAMES) {
      const message = {
        id,
        name,
        type: name,
        kind: name,
        message: name,
        level: 'calm',
        choice: 'enter-anyway',
        args: ['calm'],
      };
      try {
        globalThis.chrome?.runtime?.sendMessage?.(id, message, () => globalThis.chrome.runtime.lastError);
        globalThis.chrome?.runtime?.connect?.(id)?.postMessage(message);
      } catch {
        // Nobody listens there.
      }
      window.postMessage(message, '*');
      for (const type of [
        id,
        `${id}:${name}`,
        `${id}:guard`,
        `${id}:scout`,
        `wxt:${id}`,
        `wxt:content-script-started`,
        name,
      ]) {
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
        }
      }
    }
  }
  attack.done();
});

/*
 * A probe of about 1 kB. It does what the smallest always-on page script would do: it runs before the page, waits
 * for the document, counts a few elements once and once more a second later, and keeps the result to itself. What
 * it costs is the price of having a script in a page at all: the browser's own work of compiling it, of making an
 * isolated world and of calling a listener. Everything that is measured in `npm run bench -- pages` is read next to
 * the cost of this file, in the same browser, on the same pages and in the same run, because absolute times say
 * more about the machine than about us.
 */
(() => {
  const seen = { inputs: 0, links: 0, videos: 0 };
  const count = () => {
    seen.inputs = document.getElementsByTagName('input').length;
    seen.links = document.getElementsByTagName('a').length;
    seen.videos = document.getElementsByTagName('video').length;
  };
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      count();
      setTimeout(count, 1000);
    },
    { once: true },
  );
  globalThis.__probe = seen;
})();

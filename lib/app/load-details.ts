import type { detectDetails } from '#lib/details/detect.ts';
import { loadedParts } from './parts.ts';

/** What finds details, in a page of ours: loaded when it is first asked for. Rejects where the file does not run. */
export function loadDetails(document: Document): Promise<typeof detectDetails> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const { details } = loadedParts();
      if (details) {
        details.prepare();
        resolve(details.detect);
      } else reject(new Error('details.js did not run.'));
    };
    if (loadedParts().details) return settle();
    const script = document.createElement('script');
    script.src = '/details.js';
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    document.head.append(script);
  });
}

import { parseHTML } from 'linkedom';
import type { Page } from '#lib/reading/page.ts';
import { readPage } from '#lib/reading/read-page.ts';

/** Reads a piece of a page as the extension would; a piece without `<html>` becomes the body of one. */
export function readHtml(html: string): Page {
  const title = html.match(/<title>.*?<\/title>/s)?.[0] ?? '';
  const body = html.replace(title, '');
  const { document } = parseHTML(`<!doctype html><html><head>${title}</head><body>${body}</body></html>`);
  return readPage(document as unknown as Document, (element) => element.shadowRoot ?? null);
}

import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The media type of a site's file by its ending; undefined for what sites never serve (such as `.ts`). */
export function contentType(path: string): string | undefined {
  return TYPES[extname(path)];
}

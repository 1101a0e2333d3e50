import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { normalize } from 'node:path';
import { BOX_SITES } from '#tests/sites/boxes/registry.ts';
import { contentType } from '#tests/sites/content-type.ts';
import { EDITOR_SITES } from '#tests/sites/editors/registry.ts';
import { FRAMED_SITES } from '#tests/sites/framed/registry.ts';
import { FRAME_SITES } from '#tests/sites/frames/registry.ts';
import { HOSTILE } from '#tests/sites/hostile/registry.ts';
import { LIST_SITE } from '#tests/sites/lists/registry.ts';
import { PHOTO_SITES } from '#tests/sites/photos/registry.ts';
import { SITES } from '#tests/sites/registry.ts';
import type { Site } from '#tests/sites/types.ts';

const ROOT = new URL('./', import.meta.url);
const ALL: readonly Site[] = [
  ...SITES,
  ...HOSTILE,
  ...FRAME_SITES,
  ...FRAMED_SITES,
  ...BOX_SITES,
  ...EDITOR_SITES,
  ...PHOTO_SITES,
  LIST_SITE,
];

export interface PracticeSites {
  port: number;
  /** Address of a site by its name (`coco-type`, `hostile/remove`); throws on a name that is not registered. */
  url(siteName: string, path?: string): string;
  close(): Promise<void>;
  /** Every request so far, in order of arrival. */
  requests: { host: string; path: string }[];
  /** What was posted to the sites, in order of arrival: what a chat sends. */
  said: { host: string; text: string }[];
  /** Files that were posted to the sites in forms, in order of arrival. */
  uploads: Upload[];
}

export interface Upload {
  host: string;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where a host name leads: the site, and the folder (below tests/sites) its files are in. */
function placeOf(host: string): { site: Site; folder: string } | undefined {
  for (const site of ALL) {
    if (site.host === host) return { site, folder: site.folder };
    const sub = site.otherHosts?.[host];
    if (sub !== undefined) return { site, folder: `${site.folder}/${sub}` };
  }
  return undefined;
}

/** The file of a request path, relative to the site's folder; it can't leave the folder. */
function fileOf(site: Site, pathname: string): string {
  const clean = normalize(`/${decodeURIComponent(pathname)}`);
  if (clean.endsWith('/')) return `${clean}index.html`;
  const hasEnding = /\.[a-z]+$/.test(clean);
  return !hasEnding && site.singlePage ? '/index.html' : clean;
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (all, word: string) => words[word] ?? all);
}

/** Serves every practice site on loopback, each under its own `*.localhost` host, all on one port. */
export async function startSites({ port = 0 }: { port?: number } = {}): Promise<PracticeSites> {
  const requests: PracticeSites['requests'] = [];
  const said: PracticeSites['said'] = [];
  const uploads: Upload[] = [];
  const makings = new Map<string, Promise<string> | undefined>();
  const makeOnce = (site: Site, path: string) => {
    const key = site.host + path;
    if (!makings.has(key)) makings.set(key, site.made?.[path]?.());
    return makings.get(key);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const path = request.url ?? '/';
    requests.push({ host, path });
    if (path === '/never') return; // the line stays open
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      const type = request.headers['content-type'] ?? '';
      if (type.startsWith('multipart/')) uploads.push(...(await filesIn(body, type, host)));
      else said.push({ host, text: body.toString('utf8') });
      response.writeHead(204).end();
      return;
    }
    const place = placeOf(host);
    const pathname = path.replace(/[?#].*$/, '');
    const file = place && fileOf(place.site, pathname);
    const type = file && contentType(file);
    if (!place || !type) return notFound(response);
    const made = await makeOnce(place.site, pathname);
    const body = made ?? (await readFile(new URL(place.folder + file, ROOT), 'utf8').catch(() => undefined));
    if (body === undefined) return notFound(response);
    const words = { ...place.site.words, port: String(bound) };
    const cache = place.site.cacheable ? 'max-age=600' : 'no-store';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': cache });
    response.end(made ?? fill(body, words));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => notFound(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;

  return {
    port: bound,
    url(siteName, path = '/') {
      const site = ALL.find(({ name }) => name === siteName);
      if (!site) throw new Error(`No practice site is called "${siteName}".`);
      return `http://${site.host}:${bound}${path}`;
    },
    close() {
      const closed = new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
      });
      server.closeAllConnections();
      return closed;
    },
    requests,
    said,
    uploads,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The files of a form, as a server reads them. */
async function filesIn(body: Buffer<ArrayBuffer>, type: string, host: string): Promise<Upload[]> {
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
  const files = [...form.values()].filter(
    (value) => typeof value !== 'string' && value.name !== '',
  ) as File[];
  return Promise.all(
    files.map(async (file) => ({ host, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

function notFound(response: ServerResponse): void {
  if (response.headersSent) return void response.end();
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end('Not found\n');
}

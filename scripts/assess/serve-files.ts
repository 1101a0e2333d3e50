/** Serves each file under a host of its own, with what lies beside it, from loopback. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface FileServer {
  /** Port of plain HTTP; and of TLS, for a page that stands in for another host. */
  port: number;
  tlsPort: number;
  /** Address of a file under a host of its own. */
  add(file: string, host: string): string;
  close(): Promise<void>;
}

export async function serveFiles(): Promise<FileServer> {
  const folders = new Map<string, string>();
  const handle: RequestListener = (request, response) => void answer(request, response, folders);
  const plain = createServer(handle);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const tls = createTlsServer({ key, cert }, handle);
  const listen = (server: typeof plain | typeof tls) =>
    new Promise<number>((done) =>
      server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
    );
  const [port, tlsPort] = [await listen(plain), await listen(tls)];
  return {
    port,
    tlsPort,
    add(file, host) {
      folders.set(host, dirname(file));
      const own = host.endsWith('.localhost');
      return `${own ? `http://${host}:${port}` : `https://${host}`}/${encodeURIComponent(basename(file))}`;
    },
    async close() {
      for (const server of [plain, tls]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: Map<string, string>) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const folder = folders.get(host);
  try {
    // A saved page asks for whatever stands in it, also for what is no address.
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (!folder) throw new Error('unknown host');
    const body = await readFile(join(folder, normalize(path)));
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

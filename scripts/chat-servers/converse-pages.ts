/** The page of Converse.js, and what its package ships for browsers. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { SOFTWARE } from './software.ts';

export interface ConversePages {
  port: number;
  close(): void;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves it on loopback; `/?account=NAME` is the messenger of an account. The caller must `close()`. */
export async function servePages(xmppPort: number, password: string): Promise<ConversePages> {
  const shipped = join(SOFTWARE, 'node_modules/converse.js/dist');
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://converse.localhost');
    if (pathname === '/') {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        // It would load its sponsors' logos; nothing here leaves the machine.
        'Content-Security-Policy': `default-src 'self' data: blob: 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self' data: ws://localhost:${xmppPort}`,
      });
      return response.end(pageFor({ account: searchParams.get('account') ?? '', password, xmppPort }));
    }
    const file = join(shipped, normalize(`/${pathname.replace(/^\/dist\//, '')}`));
    if (!(await stat(file).catch(() => null))?.isFile()) return notFound(response);
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end();
}

function pageFor({
  account,
  password,
  xmppPort,
}: {
  account: string;
  password: string;
  xmppPort: number;
}): string {
  const settings = {
    assets_path: '/dist/',
    authentication: 'login',
    auto_login: true,
    auto_reconnect: true,
    jid: `${account}@localhost`,
    password,
    websocket_url: `ws://localhost:${xmppPort}/xmpp-websocket`,
    discover_connection_methods: false,
    // Each tab is a user of its own.
    persistent_store: 'sessionStorage',
    auto_join_rooms: [{ jid: 'salon@salons.localhost', nick: account }],
    view_mode: 'fullscreen',
    i18n: 'fr',
    loglevel: 'error',
    play_sounds: false,
    show_desktop_notifications: false,
  };
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Le tchat du soir</title>
<link rel="stylesheet" href="/dist/converse.min.css">
</head>
<body class="converse-fullscreen">
<script type="module">
import converse from '/dist/converse.min.js';
converse.initialize(${json});
</script>
</body>
</html>`;
}

/**
 * The only way out of a driven browser: a proxy on loopback that writes down every host that is asked for,
 * lets `*.localhost` through to its port, sends named hosts to a server of ours, and refuses all others at once.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Every host and port that was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** @param hosts host name → loopback port of the TLS server that stands in for it. */
export async function startProxy(hosts: ReadonlyMap<string, number> = new Map()): Promise<RecordingProxy> {
  const asked: string[] = [];
  const portOf = (host: string, port: number): number | null => {
    asked.push(`${host}:${port}`);
    if (host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1') return port;
    return hosts.get(host) ?? null;
  };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => forward(request, response, portOf));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    const target = portOf(host.toLowerCase(), Number(port));
    if (target === null) return client.end('HTTP/1.1 502 Refused\r\n\r\n');
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function forward(
  request: IncomingMessage,
  response: ServerResponse,
  portOf: (host: string, port: number) => number | null,
): void {
  const url = URL.parse(request.url ?? '');
  const port = url && portOf(url.hostname, Number(url.port || 80));
  if (!url || port === null) {
    response.writeHead(502).end();
    return;
  }
  const { method, headers } = request;
  const upstream = httpRequest(
    { host: '127.0.0.1', port, method, headers, path: url.pathname + url.search },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  upstream.on('error', () => response.destroy());
  request.pipe(upstream);
}

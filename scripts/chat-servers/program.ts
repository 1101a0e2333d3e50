/** A server as a child process: started until it listens, stopped until it is gone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

export interface Running {
  /** Resolves once the process is gone. */
  stop(): Promise<void>;
}

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a program and waits until it listens on the port of loopback.
 * Throws with what it printed when it ends before that.
 */
export async function startProgram(
  path: string,
  words: readonly string[],
  { port, environment = {} }: { port: number; environment?: Record<string, string> },
): Promise<Running> {
  const child = spawn(path, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C in the terminal reaches us alone; we stop it, in our order.
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      printed = (printed + part).slice(-2000);
    });
  let ended = false;
  const end = new Promise<void>((done) => {
    child.once('exit', () => done()).once('error', () => done());
  }).then(() => {
    ended = true;
  });
  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await end;
    clearTimeout(late);
  };
  // What is started never outlives who started it.
  process.once('exit', () => child.kill('SIGKILL'));
  while (!(await listens(port))) {
    if (ended) throw new Error(`${path} ended before it listened:\n${printed}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

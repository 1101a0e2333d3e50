import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, startProgram } from '#scripts/chat-servers/program.ts';

const reachable = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });

describe('a server of the chat software', () => {
  it('listens once it is started, and is gone once it is stopped', async () => {
    const port = await freePort();
    const program = `require('node:net').createServer((socket) => socket.end()).listen(${port}, '127.0.0.1')`;
    const running = await startProgram(process.execPath, ['-e', program], { port });
    expect(await reachable(port)).toBe(true);
    await running.stop();
    expect(await reachable(port)).toBe(false);
    await running.stop();
  });

  it('says what it printed when it ends instead of listening', async () => {
    const port = await freePort();
    const start = startProgram(
      process.execPath,
      ['-e', 'console.error("no such setting"); process.exit(3)'],
      {
        port,
      },
    );
    await expect(start).rejects.toThrow('no such setting');
  });

  it('says so when there is no such program', async () => {
    await expect(startProgram('/nowhere/ngircd', [], { port: await freePort() })).rejects.toThrow(
      '/nowhere/ngircd',
    );
  });
});

describe('a program that stays at home', () => {
  it('finds this machine and no other name', () => {
    const home = new URL('../../../scripts/chat-servers/stay-home.ts', import.meta.url).href;
    const ask = (name: string) =>
      `require('node:dns').lookup('${name}', {}, (error, address) => console.log(error?.code ?? 'found'))`;
    const found = (name: string) =>
      spawnSync(process.execPath, ['--import', home, '-e', ask(name)], { encoding: 'utf8' }).stdout.trim();
    expect(found('localhost')).toBe('found');
    expect(found('chat.example.org')).toBe('STAYS_HOME');
  });
});

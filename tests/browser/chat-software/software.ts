/** Real chat software beside both browsers, one server per file and browser. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { hasPackages, whyNoServers } from '#scripts/chat-servers/software.ts';
import { inBothBrowsers, type Session } from '../harness.ts';

/** Throws where the packages are missing. They are not installed from a test: several files run at once. */
export function needPackages(): void {
  if (!hasPackages()) throw new Error('npm run chat-servers installs what this test needs.');
}

/**
 * Runs the same tests in both browsers with a server of their own. Where no server can be had, they are skipped,
 * and the name of what was skipped says what is missing.
 */
export function withServer<Server extends { close(): Promise<void> }>(
  title: string,
  start: () => Promise<Server>,
  tests: (session: () => Session, server: () => Server) => void,
): void {
  const reason = whyNoServers();
  if (reason) {
    describe.skip(title, () => it.todo(reason));
    return;
  }
  inBothBrowsers(title, {}, (session) => {
    let server: Server | undefined;
    beforeAll(async () => {
      needPackages();
      server = await start();
    });
    afterAll(() => server?.close());
    tests(session, () => {
      if (!server) throw new Error(`${title} did not start`);
      return server;
    });
  });
}

/**
 * Loaded before The Lounge: no name leads off this machine. It asks its makers for news at its start, and where the
 * answer is a failure that its HTTP client tries again, Node 24 ends the whole process; this failure it takes as it is.
 */
import dns from 'node:dns';

const lookup = dns.lookup;

dns.lookup = ((host: string, ...rest: unknown[]) => {
  if (host === 'localhost' || host === '127.0.0.1') return Reflect.apply(lookup, dns, [host, ...rest]);
  const done = rest.at(-1) as (error: Error) => void;
  process.nextTick(done, Object.assign(new Error(`${host} is not asked for`), { code: 'STAYS_HOME' }));
}) as typeof lookup;

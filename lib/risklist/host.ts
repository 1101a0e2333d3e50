import { parse } from 'tldts-experimental';

/** `host` in lower case and ASCII, without port or trailing dot; `site` its registrable domain (or the host). */
export type HostOf =
  | { kind: 'host'; host: string; site: string }
  | { kind: 'unanswerable'; why: 'no-host' | 'ip-address' | 'not-a-web-page' };

/**
 * The host that a URL stands for. The platform's URL parser does case, ports, user names, percent signs and
 * international names; `tldts` knows the public suffixes, private ones (github.io) included. A `blob:` page
 * belongs to the site that made it, `view-source:` to the page it shows.
 */
export function hostOf(url: string): HostOf {
  const inner = url.trim().replace(/^view-source:/i, '');
  const parsed = parseUrl(inner);
  if (parsed === null) return { kind: 'unanswerable', why: 'no-host' };
  if (parsed.protocol === 'blob:') {
    const maker = parseUrl(parsed.origin);
    return maker === null ? { kind: 'unanswerable', why: 'not-a-web-page' } : ofWebUrl(maker);
  }
  return ofWebUrl(parsed);
}

/** Host, then each wider domain, down to the registrable one: where an entry for this host can stand. */
export function stepsOf({ host, site }: { host: string; site: string }): string[] {
  const steps = [host];
  for (let at = host; at.length > site.length && at.endsWith(`.${site}`); ) {
    at = at.slice(at.indexOf('.') + 1);
    steps.push(at);
  }
  return steps;
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function ofWebUrl(url: URL): HostOf {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { kind: 'unanswerable', why: 'not-a-web-page' };
  const host = url.hostname.replace(/\.+$/, '');
  if (host === '') return { kind: 'unanswerable', why: 'no-host' };
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  if (isIp === true) return { kind: 'unanswerable', why: 'ip-address' };
  return { kind: 'host', host, site: domain ?? host };
}

import { z } from 'zod';
import { hostOf, stepsOf } from '#lib/risklist/host.ts';
import { protectedHosts } from '#lib/risklist/protected.ts';
import {
  FILES,
  type Helpline,
  type KnownEntry,
  type ProtectedPlace,
  type ReasonCode,
  type RiskEntry,
} from '#lib/risklist/schema.ts';

export type FileName = keyof typeof FILES;
/** The parsed JSON of each file. */
export type RawFiles = Record<FileName, unknown>;

/** Every fault of the list, each as "file, entry, field: what is wrong"; empty when it may ship. */
export function checkList(raw: RawFiles): string[] {
  const faults = (Object.keys(FILES) as FileName[]).flatMap((file) => shapeFaults(file, raw[file]));
  return faults.length > 0 ? faults : crossFaults(raw as ParsedFiles);
}

interface ParsedFiles {
  'risk-domains': RiskEntry[];
  helplines: Helpline[];
  protected: ProtectedPlace[];
  'known-messengers': KnownEntry[];
  'reason-codes': ReasonCode[];
}

function shapeFaults(file: FileName, content: unknown): string[] {
  if (!Array.isArray(content)) return [`${file}: not a list`];
  return content.flatMap((entry, index) => {
    const issues: z.core.$ZodIssue[] = FILES[file].safeParse(entry).error?.issues ?? [];
    return issues.map(
      ({ path, message }) => `${file}, ${nameOf(entry, index)}, ${path.join('.') || 'entry'}: ${message}`,
    );
  });
}

function nameOf(entry: unknown, index: number): string {
  const named = z.looseObject({ domain: z.string().optional(), id: z.string().optional() }).safeParse(entry);
  return named.data?.domain ?? named.data?.id ?? `entry ${index + 1}`;
}

/** What one entry can't see alone. */
function crossFaults(files: ParsedFiles): string[] {
  const entries = files['risk-domains'];
  const listed = new Set(entries.map(({ domain }) => domain));
  const shelter = protectedHosts({ helplines: files.helplines, protectedPlaces: files.protected });
  const reasons = new Set(files['reason-codes'].map(({ id }) => id));
  const known = files['known-messengers'];
  const faults: string[] = [];
  const say = (file: FileName, entry: string, field: string, wrong: string) =>
    faults.push(`${file}, ${entry}, ${field}: ${wrong}`);

  for (const file of Object.keys(files) as FileName[])
    for (const twice of repeated(files[file].map((entry) => ('domain' in entry ? entry.domain : entry.id))))
      say(file, twice, 'entry', 'stands here twice');
  for (const file of ['risk-domains', 'protected', 'known-messengers'] as const)
    for (const { domain } of files[file])
      if (isPublicSuffix(domain))
        say(file, domain, 'domain', 'is a public suffix, under which anyone can have a site');

  for (const { domain, reason_codes, successor_of, sources } of entries) {
    for (const code of reason_codes)
      if (!reasons.has(code)) say('risk-domains', domain, 'reason_codes', `no reason "${code}"`);
    if (successor_of !== undefined && !listed.has(successor_of))
      say('risk-domains', domain, 'successor_of', `"${successor_of}" is not listed`);
    for (const { url } of sources)
      if (url !== undefined && under(url, listed))
        say('risk-domains', domain, 'sources', `${url} leads to a listed site`);
    if (under(`https://${domain}`, shelter)) say('risk-domains', domain, 'domain', 'is a protected place');
    for (const host of shelter.keys())
      if (under(`https://${host}`, new Set([domain])))
        say('risk-domains', domain, 'domain', `would mark ${host}`);
  }
  for (const { domain } of known)
    if (listed.has(domain) || shelter.has(domain))
      say('known-messengers', domain, 'domain', 'also stands on another list');
  for (const { id, url, protect } of files.helplines)
    if (protect === 'site' && under(url, new Set(known.map(({ domain }) => domain))))
      say(
        'helplines',
        id,
        'protect',
        'this platform is wider than the helpline: protect the host or nothing',
      );
  return faults;
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function isPublicSuffix(domain: string): boolean {
  const found = hostOf(`https://a.${domain}`);
  return found.kind === 'host' && found.site === found.host;
}

function under(url: string, domains: { has(domain: string): boolean }): boolean {
  const found = hostOf(url);
  return found.kind === 'host' && stepsOf(found).some((step) => domains.has(step));
}

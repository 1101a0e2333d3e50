import { z } from 'zod';

/**
 * What `assets/risk-list/` may hold. Read when the extension is built and tested, never in the browser: what
 * is bundled has passed here. Types of the files are inferred from it, so list and code can't drift apart.
 */
const text = z.string().trim().min(1);
const domain = z
  .string()
  .regex(
    /^(?!-)([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/,
    'a host name in lower case and ASCII (xn-- for other letters)',
  );
const url = z.url({ protocol: /^https?$/ });
/** `YYYY` or `YYYY-MM`, or null where the source shows no date. */
const month = z
  .string()
  .regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/, 'YYYY or YYYY-MM')
  .nullable();
const language = z.string().regex(/^[a-z]{2}$/);

const source = z
  .strictObject({
    title: text,
    url: url.optional(),
    year: z.int().min(2000).max(2100).nullable(),
    /** A page of the listed site itself: for maintainers, so it carries no address. */
    own_text: z.literal(true).optional(),
  })
  .refine(
    (s) => (s.url === undefined) === (s.own_text === true),
    'a source has a url, except the own text of the site',
  );

export const riskEntry = z
  .strictObject({
    domain,
    names: z.array(text).min(1),
    /** Names that are ordinary words or other people's brands: alone they make no look-alike. */
    common_names: z.array(z.string().regex(/^[a-z0-9]+$/)).optional(),
    status: z.enum(['open', 'closed', 'unknown']),
    last_checked: month,
    languages: z.array(language),
    category: z.enum([
      'anonymous-chat',
      'clone',
      'dating-no-check',
      'qa-anonymous',
      'random-video',
      'stranger-app',
    ]),
    successor_of: domain.optional(),
    confidence: z.enum(['A', 'B', 'C']),
    suggested_level: z.enum(['strong', 'medium', 'watch', 'adult']),
    reason_codes: z.array(text).min(1),
    sources: z.array(source).min(1),
    note: text,
  })
  .refine((e) => e.confidence !== 'C' || ['watch', 'adult'].includes(e.suggested_level), {
    path: ['suggested_level'],
    message: 'confidence C gives only a soft message',
  });

export const helpline = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}-[a-z0-9-]+$/),
  country: z.string().regex(/^([A-Z]{2}|INT)$/),
  languages: z.array(language).min(1),
  name: text,
  for: z.enum(['child', 'parent', 'anyone']),
  what: z.strictObject({ en: text, fr: text }),
  phone: text.optional(),
  sms: text.optional(),
  url,
  kind: z.enum(['helpline', 'emergency', 'report-content', 'report-police', 'removal']),
  source: url,
  last_checked: month,
  needs_check: z.boolean(),
  /**
   * How much of the address no list and no signal may touch. `site`: the whole registrable domain, where it
   * belongs to the service or to the body that runs it. `host`: this host only, where the domain is a wider
   * public portal. `none`: where anyone can publish (a social network), so that a helpline's page there
   * opens no hole.
   */
  protect: z.enum(['site', 'host', 'none']),
  note: text.optional(),
});

export const protectedPlace = z.strictObject({
  domain,
  name: text,
  why: z.enum(['helpline', 'report', 'school']),
  /** Why it stands here, for maintainers. */
  basis: text,
});

export const knownPlace = z.strictObject({
  domain,
  name: text,
  kind: z.enum([
    'assistant',
    'forum',
    'game',
    'health',
    'learning',
    'mail',
    'marketplace',
    'messenger',
    'school',
    'social',
    'work-school',
  ]),
  people: z.enum(['known', 'mixed', 'none']),
  speak: z.enum(['serious', 'never']),
});

/** Its words stand in `assets/locales/`, as `signal.ID.…` where a page can show it too, else as `reason.ID.…`. */
export const reasonCode = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
});

/** File name under `assets/risk-list/` → what one of its entries is. */
export const FILES = {
  'risk-domains': riskEntry,
  helplines: helpline,
  protected: protectedPlace,
  'known-messengers': knownPlace,
  'reason-codes': reasonCode,
} as const;

export type RiskEntry = z.infer<typeof riskEntry>;
export type Helpline = z.infer<typeof helpline>;
export type ProtectedPlace = z.infer<typeof protectedPlace>;
export type KnownEntry = z.infer<typeof knownPlace>;
export type ReasonCode = z.infer<typeof reasonCode>;

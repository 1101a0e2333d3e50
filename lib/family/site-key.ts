import { fnvOf } from '#lib/text/fnv.ts';

/**
 * A number for a site, so that a message can say which one somebody saw: no message has a field for words. For asking
 * "is it still this one?" only; two sites may share a number.
 */
export const siteKeyOf = (site: string): number => fnvOf(site) >>> 0;

import type { Families } from '#lib/kinship/families.ts';
import { kinOf } from '#lib/kinship/kin.ts';
import type { Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import { observe } from '#lib/signals/observe.ts';
import type { Evidence } from '#lib/verdict/types.ts';

/**
 * All that a page shows: its signals, and whether it is kin to a known family. Where nothing of talk was found and
 * boxes to type in were left unread, there is not enough to judge, which is not calm.
 */
export function lookAt(page: Page, words: Words, families: Families): Evidence {
  const evidence = observe(page, words);
  const kin = kinOf(page.marks, families);
  if (kin) evidence.observations.push({ signal: 'kin', strength: Math.round(kin.similarity * 100) / 100 });
  return page.unread && !evidence.talk ? { ...evidence, talk: true, opaque: true } : evidence;
}

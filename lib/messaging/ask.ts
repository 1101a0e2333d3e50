import { browser } from '#lib/platform/browser.ts';
import type { MessageName, RequestOf, ResponseOf } from './contract.ts';

/** Asks the background something from a page of ours; rejects where it does not answer, or refuses. */
export async function ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  return (await browser.runtime.sendMessage({ name, request })) as ResponseOf<N>;
}

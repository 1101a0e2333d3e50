/** What is known by an address alone: its origin, its site, what the list says of it, and which addresses lie around a frame. */
import type { PageSender } from '#lib/messaging/listener.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { addressesAround } from './frame-tree.ts';

/** Protocol and host, also of what a page made itself (`blob:`); '' where there is none. */
export const originOf = (url: string): string => {
  const { origin = 'null' } = URL.parse(url) ?? {};
  return origin === 'null' ? '' : origin;
};

/** Where a script of ours stands: the address of its frame, then of those around it, up to the top page. */
export const addressesOf = async ({ tabId, frameId, url, topUrl }: PageSender): Promise<string[]> => [
  url,
  ...(await addressesAround(tabId, frameId)),
  topUrl,
];

export interface Addresses {
  answer(url: string): ListAnswer;
  siteOf(url: string): string;
  /** True where Veilleuse must do nothing at all: helplines, reporting services, schools. */
  isProtected(url: string): boolean;
  /** A listed site of which no page need be seen. */
  isKnownDanger(url: string): boolean;
}

export function addressesBy(answer: (url: string) => ListAnswer): Addresses {
  return {
    answer,
    siteOf(url) {
      const found = answer(url);
      // The list knows nothing of IP addresses; each is a site of its own all the same.
      return 'site' in found ? found.site : (URL.parse(url)?.hostname ?? '');
    },
    isProtected: (url) => answer(url).kind === 'protected',
    isKnownDanger(url) {
      const found = answer(url);
      return found.kind === 'listed' && found.entry.level === 'strong';
    },
  };
}

/** What the child has chosen to send all the same: these words as this kind, in one box, until the message is gone. */
import type { Box } from './box.ts';
import type { Spoken } from './findings.ts';

export function createAllowed() {
  const allowed = new WeakMap<HTMLElement, Set<string>>();
  const keyOf = (text: string, { kind, span }: Spoken) => `${kind}:${text.slice(...span)}`;
  return {
    has: ({ element }: Box, text: string, one: Spoken): boolean =>
      allowed.get(element)?.has(keyOf(text, one)) ?? false,
    add({ element }: Box, text: string, found: readonly Spoken[]): void {
      const keys = found.map((one) => keyOf(text, one));
      allowed.set(element, new Set([...(allowed.get(element) ?? []), ...keys]));
    },
    forget: ({ element }: Box): void => void allowed.delete(element),
  };
}

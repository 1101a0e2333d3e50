/** Where a street stands, and how few words a bare one has. */
import type { Found, Message } from '../types.ts';
import type { Street } from './streets.ts';

/** Words beside an address that leave it a bare one. */
export const FEW = 3;

export const spanOf = ({ words }: Message, { first, next }: Street, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: certainty > 0.9 ? 'mine' : 'unknown',
});

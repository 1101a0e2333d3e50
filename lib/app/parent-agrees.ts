/** Where a parent is asked before a young child sends something all the same. */
import type { AgeBand } from '#lib/family/settings.ts';

/**
 * Whether it may go; the card stays up until this has answered, and stays where the answer is no. From 11 on the child
 * decides, by holding the button. Under 11 the background asks for the family's PIN, where there is one: in a page of
 * ours, because no page of the web may be near when it is typed. Then the child presses once more.
 * @param ask asks the background; without an answer it does not go
 */
export async function parentAgrees(
  ageBand: AgeBand,
  ask: () => Promise<boolean | undefined>,
): Promise<boolean> {
  return ageBand !== 'under-11' || (await ask()) === true;
}

/** Where a parent is asked before a young child sends something all the same. */
import type { AgeBand } from '#lib/family/settings.ts';

/**
 * Whether it may go; the card stays up until this has answered, and stays where the answer is no. From 11 on the child
 * decides, by holding the button.
 */
export async function parentAgrees(ageBand: AgeBand): Promise<boolean> {
  return ageBand === 'under-11' ? askForPin() : true;
}

/** The question for the family's PIN belongs here. No family can have one yet, and where there is none nobody is asked. */
const askForPin = async (): Promise<boolean> => true;

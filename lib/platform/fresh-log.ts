import { deleteDB, openDB } from 'idb';
import { browser } from './browser.ts';

const NAME = 'fresh-log';

/**
 * Has Chromium begin a new file for what the database writes, once after each start of the browser.
 *
 * A browser that is ended while it writes leaves half a record at the end of that file. Chromium's next start reads up
 * to it and goes on writing behind it; the start after that meets half a record in the middle, calls the whole database
 * broken and deletes it ("checksum mismatch", seen once in some hundred kills in Chromium 156; LevelDB's `reuse_logs`).
 * Deleting a database, if only an empty one, has it write out what it holds and begin a new file, so that nothing is
 * ever written behind such an end for longer than a start takes. Firefox keeps its databases in another way.
 */
export async function beginFreshLog(): Promise<void> {
  if (browser.extension.inIncognitoContext || !browser.runtime.getURL('').startsWith('chrome-extension:'))
    return;
  const { session } = browser.storage;
  if ((await session.get(NAME))[NAME] === true) return;
  // Without a store in it there is nothing to delete, and no new file.
  const open = await openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore(NAME) });
  open.close();
  await deleteDB(NAME);
  await session.set({ [NAME]: true });
}

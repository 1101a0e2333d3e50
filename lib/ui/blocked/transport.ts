import type { TabView } from '#lib/messaging/tab-view.ts';
import type { HelpLink } from '#lib/risklist/helplines.ts';

/** All that the blocked page needs from the world. */
export interface BlockedTransport {
  /** What is known of the page that this tab left; a state other than `judged` where nothing is. */
  view(): Promise<TabView>;
  help(): Promise<HelpLink[]>;
  /** Goes to an empty new tab in place of this one, so that "back" does not lead to the site. */
  away(): Promise<void>;
}

/** The one listener: sender first, then schema, then the handler. What fails is refused and never reaches one. */
import { browser, type Runtime } from '#lib/platform/browser.ts';
import { checkMessage, senderKind } from './check.ts';
import type { CONTRACT, MessageName, RequestOf, ResponseOf } from './contract.ts';

/** A script of ours in a frame of a tab. */
export interface PageSender {
  tabId: number;
  frameId: number;
  /** Where the browser tells one document of a frame from the next. */
  documentId: string | undefined;
  /** Address of the frame, and of the tab's top page. */
  url: string;
  topUrl: string;
  private: boolean;
}

export type Handlers = {
  [N in MessageName]: (
    request: RequestOf<N>,
    sender: (typeof CONTRACT)[N]['from'] extends 'page' ? PageSender : null,
  ) => Promise<ResponseOf<N>>;
};

/** Registers the one message listener of the background; must run before its first await. */
export function listen(handlers: Handlers): void {
  const ownOrigin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const kind = senderKind(sender, browser.runtime.id, ownOrigin);
    const checked = checkMessage(message, kind);
    if ('refused' in checked) return Promise.reject(new Error(`message refused: ${checked.refused}`));
    const handler = handlers[checked.name] as (
      request: unknown,
      sender: PageSender | null,
    ) => Promise<unknown>;
    return handler(checked.request, kind === 'page' ? pageSender(sender) : null);
  });
}

function pageSender(sender: Runtime.MessageSender): PageSender {
  return {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? -1,
    documentId: (sender as { documentId?: string }).documentId,
    url: sender.url ?? '',
    topUrl: sender.tab?.url ?? '',
    private: sender.tab?.incognito ?? false,
  };
}

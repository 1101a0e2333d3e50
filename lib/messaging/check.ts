import { CONTRACT, type MessageName, type SenderKind } from './contract.ts';

/** What the browser says about a sender. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Who sent a message, by what the browser says, never by what the message says: another extension, an unknown
 * page or a frame without a tab is nobody.
 */
export function senderKind(sender: Sender, id: string, ownOrigin: string): SenderKind | 'nobody' {
  if (sender.id !== id) return 'nobody';
  if (sender.url?.startsWith(ownOrigin)) return 'own';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'page' : 'nobody';
}

/** Checks a raw message. Returns its name and request, or why it is refused. */
export function checkMessage(
  message: unknown,
  kind: SenderKind | 'nobody',
): { name: MessageName; request: unknown } | { refused: 'sender' | 'name' | 'request' } {
  const raw = (message ?? {}) as { name?: unknown; request?: unknown };
  if (typeof raw.name !== 'string' || !Object.hasOwn(CONTRACT, raw.name)) return { refused: 'name' };
  const name = raw.name as MessageName;
  if (CONTRACT[name].from !== kind) return { refused: 'sender' };
  const parsed = CONTRACT[name].request.safeParse(raw.request);
  return parsed.success ? { name, request: parsed.data } : { refused: 'request' };
}

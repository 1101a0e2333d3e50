/// <reference types="wxt/vite-builder-env" />
/**
 * The extension API as page scripts use it: the native promise API, without the polyfill, to stay small in
 * every frame. Both supported browsers have it.
 */
import type { MessageName, MessageToPage, RequestOf, ResponseOf } from '#lib/messaging/contract.ts';

interface NativeRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string; tab?: unknown }) => void): void;
  };
}
interface NativeApi {
  runtime?: NativeRuntime;
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The build knows which browser it is for. */
function nativeApi(): NativeApi | undefined {
  const scope = globalThis as { browser?: NativeApi; chrome?: NativeApi };
  return import.meta.env.FIREFOX ? scope.browser : scope.chrome;
}

/** True once the extension was updated, disabled or removed under this page: such a script stays silent. */
export function isOrphaned(): boolean {
  return !nativeApi()?.runtime?.id;
}

/** Sends one message of the contract to the background; `undefined` where nobody answered. */
export async function sendToBackground<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N> | undefined> {
  if (isOrphaned()) return undefined;
  try {
    return (await nativeApi()?.runtime?.sendMessage({ name, request })) as ResponseOf<N>;
  } catch {
    return undefined; // the extension is being updated: the new scout takes over
  }
}

/** Calls `handler` when our own background (never a page, never another extension) sends `name` to this frame. */
export function onBackgroundMessage(name: MessageToPage, handler: () => void): void {
  const runtime = nativeApi()?.runtime;
  runtime?.onMessage.addListener((message, sender) => {
    if (sender.id !== runtime.id || sender.tab) return;
    if ((message as { name?: unknown } | null)?.name === name) handler();
  });
}

/** The shadow root of an element, open or closed by the page; null where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  try {
    return nativeApi()?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return element.shadowRoot; // not an HTML element: Chromium's function refuses it
  }
}

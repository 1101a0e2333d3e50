/** What browsers have and the types do not know yet. */
interface NewerDocument {
  activeViewTransition?: { skipTransition(): void } | null;
}
interface NewerWindow {
  documentPictureInPicture?: { window: Window | null };
}

/**
 * Ends what could lie above a cover, take the pointer from it, or carry the page into a window of its own: a page
 * may begin any of it when a press on the cover counts as a gesture. Each may be refused; the heartbeat sees what
 * is left.
 */
export function clearStage(document: Document, window: Window): void {
  (document as NewerDocument).activeViewTransition?.skipTransition();
  (window as NewerWindow).documentPictureInPicture?.window?.close();
  document.documentElement?.removeAttribute('inert');
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  if (document.pictureInPictureElement) void document.exitPictureInPicture().catch(() => undefined);
  if (document.pointerLockElement) document.exitPointerLock();
}

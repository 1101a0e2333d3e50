/**
 * Takes pictures on their way into a page, chosen, dropped or pasted, before the page hears of them, and hands them
 * on later. Only what a person did counts.
 */
import { targetOf } from '#lib/chat/hold.ts';
import {
  type Carried,
  carriedBy,
  pageEvent,
  pageFile,
  pagePaste,
  pageTransfer,
} from '#lib/platform/page-realm.ts';
import type { Outgoing } from './desk.ts';
import { ANNOUNCED } from './page-side.ts';
import { isPicture } from './picture.ts';

/** Files that were taken. */
export interface Taken {
  files: File[];
  /** Where they were to go. */
  target: Element;
  /** Hands files on as if they had just come; false where the page did not take them. */
  handOn(files: readonly Outgoing[]): boolean;
  /** Nothing is handed on. */
  giveUp(): void;
}

export interface TakingDeps {
  window: Window;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** What is to be done with pictures here. */
  wanted(): 'take' | 'look' | 'nothing';
  onTaken(taken: Taken): void;
  /** They are only looked at: the page has them already. */
  onSeen(files: File[], target: Element): void;
}

const CHOSEN = ['input', 'change'] as const;
const COMMON = { bubbles: true, cancelable: true, composed: true };

export function createTaking(deps: TakingDeps): { listen(): void } {
  const { window, shadowRootOf } = deps;
  /** Inputs whose files were taken and are still being looked at. */
  const emptied = new WeakSet<HTMLInputElement>();
  /** What each input holds that was dealt with already: in a closed root it can't be told who has changed. */
  const dealtWith = new WeakMap<HTMLInputElement, string>();
  /** Events on their way through several places that are listened to. */
  const heard = new WeakSet<Event>();

  const outgoing = (files: readonly Outgoing[]): File[] =>
    files.map(({ file, bytes }) => (bytes ? pageFile(window, file, bytes) : file));

  /** True where they were taken. */
  const take = (
    event: Event,
    files: File[],
    target: Element,
    ways: Omit<Taken, 'files' | 'target'>,
  ): boolean => {
    const wanted = files.some(isPicture) ? deps.wanted() : 'nothing';
    if (wanted === 'look') deps.onSeen(files, target);
    if (wanted !== 'take') return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    deps.onTaken({ files, target, ...ways });
    return true;
  };

  const intoInput = (input: HTMLInputElement): Omit<Taken, 'files' | 'target'> => ({
    handOn: (files) => {
      emptied.delete(input);
      input.files = pageTransfer(window, { files: outgoing(files), texts: [] }).files;
      dealtWith.set(input, heldBy(input));
      for (const type of CHOSEN)
        input.dispatchEvent(
          pageEvent(window, 'Event', type, { ...COMMON, cancelable: false, composed: type === 'input' }),
        );
      return true;
    },
    giveUp: () => emptied.delete(input),
  });

  /** The file input that an event comes from; of those in a closed root the one that holds something new. */
  const fileInputOf = (event: Event): HTMLInputElement | null => {
    const target = targetOf(event, shadowRootOf);
    if (!target || isFileInput(target)) return target;
    const inside = shadowRootOf(target)?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [];
    return [...inside].find((one) => one.files?.length && dealtWith.get(one) !== heldBy(one)) ?? null;
  };

  const onChosen = (event: Event): void => {
    const input = event.isTrusted && !heard.has(event) ? fileInputOf(event) : null;
    if (!input) return;
    heard.add(event);
    if (emptied.has(input) && input.files?.length === 0) {
      event.stopImmediatePropagation(); // the change that belongs to an input that was taken
      return;
    }
    dealtWith.set(input, heldBy(input));
    if (!take(event, [...(input.files ?? [])], input, intoInput(input))) return;
    // As long as nobody has decided, nothing is there for a script or a form to send.
    input.value = '';
    emptied.add(input);
  };
  const follow = (place: EventTarget | null): void => {
    for (const type of CHOSEN) place?.addEventListener(type, onChosen, true);
  };
  /**
   * What is chosen in a shadow root may not be heard of outside of it: from when somebody goes to something in there,
   * it is listened to inside. An input is listened to itself as well: many pages take it out of the document as soon
   * as it is pressed.
   */
  const onEntered = (event: Event): void => {
    const hit = targetOf(event, () => null);
    const places: (EventTarget | null)[] = hit
      ? [shadowRootOf(hit), ...event.composedPath().filter(isShadowRoot)]
      : [];
    if (isFileInput(hit)) places.push(hit);
    places.forEach(follow);
  };
  /** An input that never stands in the document is told of by the page's own side. */
  const onAnnounced = (event: Event): void => {
    const { relatedTarget } = event as FocusEvent;
    if (isFileInput(relatedTarget)) follow(relatedTarget);
  };

  const onDrop = (event: DragEvent): void => {
    const target = event.isTrusted ? targetOf(event, shadowRootOf) : null;
    const { files, texts } = carriedBy(event.dataTransfer);
    if (!target || files.length === 0) return;
    if (isFileInput(target)) {
      if (take(event, files, target, intoInput(target))) emptied.add(target);
      return;
    }
    const { clientX, clientY, screenX, screenY } = event;
    const drop = (type: string, of: readonly File[]) =>
      pageEvent(window, 'DragEvent', type, {
        ...COMMON,
        clientX,
        clientY,
        screenX,
        screenY,
        dataTransfer: pageTransfer(window, { files: of, texts }),
      });
    take(event, files, target, {
      handOn: (handed) => !target.dispatchEvent(drop('drop', outgoing(handed))),
      // A page that shows where one may drop something stops doing so.
      giveUp: () => void target.dispatchEvent(drop('dragleave', [])),
    });
  };

  const onPaste = (event: ClipboardEvent): void => {
    const target = event.isTrusted ? targetOf(event, shadowRootOf) : null;
    const { files, texts } = carriedBy(event.clipboardData);
    if (!target || files.length === 0 || isPictureOfText(files, texts)) return;
    take(event, files, target, {
      handOn: (handed) => {
        const given = outgoing(handed);
        const paste = pagePaste(window, COMMON, { files: given, texts });
        return !target.dispatchEvent(paste) || pastedAsLeft(target, { files: given, texts });
      },
      giveUp: () => undefined,
    });
  };

  return {
    listen() {
      follow(window);
      window.addEventListener(ANNOUNCED, onAnnounced, true);
      for (const type of ['focusin', 'click']) window.addEventListener(type, onEntered, true);
      window.addEventListener('drop', onDrop, true);
      window.addEventListener('paste', onPaste, true);
    },
  };
}

const isShadowRoot = (node: EventTarget): node is ShadowRoot => 'host' in node && 'mode' in node;

const isFileInput = (element: unknown): element is HTMLInputElement =>
  (element as Element | null)?.localName === 'input' && (element as HTMLInputElement).type === 'file';

/** Pictures that were copied as such: the browser draws them anew, under this name. */
const isDrawn = (files: readonly File[]): boolean =>
  files.every(({ name, type }) => name === 'image.png' && type === 'image/png');

/**
 * Office programmes, and browsers that copy a picture, put formatted text into the clipboard and a picture of it: that
 * tells nothing, and what is pasted is the text.
 */
const isPictureOfText = (files: readonly File[], texts: Carried['texts']): boolean =>
  texts.some(([type]) => type === 'text/html') && isDrawn(files);

/** Does what the browser does where a page leaves a paste to it: text goes into the box, a picture into a rich one. */
function pastedAsLeft(target: Element, { files, texts }: Carried): boolean {
  const { ownerDocument: document } = target;
  const [, text] = texts.find(([type]) => type === 'text/plain') ?? [];
  if (text) return document.execCommand('insertText', false, text);
  if (!(target as HTMLElement).isContentEditable || !isDrawn(files)) return false;
  for (const file of files) {
    const reader = new FileReader();
    reader.onload = () => document.execCommand('insertImage', false, String(reader.result));
    reader.readAsDataURL(file);
  }
  return true;
}

/** What an input holds, as far as it can be told from something else. */
const heldBy = ({ files }: HTMLInputElement): string =>
  JSON.stringify([...(files ?? [])].map(({ name, size, lastModified }) => [name, size, lastModified]));

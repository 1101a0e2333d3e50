import type { Site } from '#tests/sites/types.ts';

/** One attempt of a risky page to get rid of the warning. `window.attackDone` counts how often it was made. */
export interface Attack {
  id: string;
  path: string;
  what: string;
  /** The script in `attacks/`; the id where it isn't named. */
  script?: string;
  /** For `style`: what is put into the page once the warning is there. */
  css?: string;
  /** The attack begins at the first real click or key in the page. */
  needsGesture?: boolean;
}

const style = (id: string, css: string): Attack => ({
  id,
  path: '/',
  what: `puts ${css} over the page`,
  script: 'style',
  css: css.replace(/;?\s*}/, ' !important }'),
});
const script = (id: string, what: string): Attack => ({ id, path: '/', what });

export const ATTACKS: readonly Attack[] = [
  script('remove', 'removes the warning whenever it appears'),
  script('remove-once', 'removes the warning the first time'),
  script('replace', 'puts an empty copy in the place of the warning'),
  script('hide', 'hides the warning by its own style and attributes'),
  script('document-open', 'rewrites the page with document.open and document.write'),
  script('replace-root', 'replaces the root element'),
  script('replace-body', 'replaces the body'),
  style('display-none', 'html { display: none }'),
  style('content-visibility', 'html { content-visibility: hidden }'),
  style('zoom', 'html { zoom: 0.01 }'),
  style('filter', 'html { filter: opacity(0) }'),
  style('opacity', 'html { opacity: 0 }'),
  style('clip', 'html { clip-path: inset(50%) }'),
  style('pointer-events', 'html { pointer-events: none }'),
  style('any-element', 'html > *:not(head, body), body > *:not([data-own]) { display: none }'),
  style('backdrop', '*::backdrop { display: none }'),
  script('move-before', 'moves the warning into a hidden box without removing it'),
  script('later-modal', 'opens a modal dialog over the warning'),
  script('modal-war', 'opens modal dialogs over the warning again and again'),
  script('later-popover', 'opens a popover over the warning'),
  { id: 'fullscreen', path: '/video.html', what: 'makes its video fullscreen', needsGesture: true },
  script('view-transition', 'freezes its picture with a view transition that never ends'),
  script('synthetic-input', 'sends made-up clicks, holds and keys everywhere'),
  script('stop-events', 'stops all input on window, in capture, before anybody else'),
  script('override-early', 'overrides what scripts are made of, before the page loads'),
  script('override-late', 'overrides what scripts are made of, after the warning appeared'),
  script('flood-before', 'puts 200,000 nodes before the chat'),
  script('flood-forever', 'keeps adding nodes'),
  script('messages', 'sends messages and events with the extension’s id (?id=…)'),
  script('inert', 'makes the root and the body inert'),
  script('z-index', 'keeps putting a sheet over everything'),
  script('stop-moving', 'removes the warning, and stops the tab from being moved away'),
  script('leave-elsewhere', 'removes the warning, and goes elsewhere for ever when the tab is moved away'),
  script('steal-focus', 'keeps taking the focus back'),
];

/** The attacks as sites: each has a host of its own, so that nothing that was learned on one helps on another. */
export const HOSTILE: readonly Site[] = ATTACKS.map((attack) => ({
  name: `hostile/${attack.id}`,
  folder: 'hostile',
  host: `hostile-${attack.id}.localhost`,
  title: `Tchat sans fin (${attack.id})`,
  lang: 'fr',
  expected: 'danger',
  why: `A risky page that ${attack.what}.`,
  steps: [{ name: 'attack', path: attack.path, expected: 'danger', actions: [], ready: '#chat' }],
  words: { attack: attack.script ?? attack.id, css: attack.css ?? '' },
}));

import type { Site } from '#tests/sites/types.ts';
import { bundleEditor } from './bundle.ts';

/** What people write with in a chat: five editors that much software is built on, and what browsers bring. */
export const EDITORS = {
  prosemirror: 'ProseMirror',
  lexical: 'Lexical',
  slate: 'Slate',
  quill: 'Quill',
  codemirror: 'CodeMirror 6',
  textarea: 'a text area',
  input: 'a line',
  contenteditable: 'an editable element',
  textbox: 'an editable element with role=textbox',
  frame: 'ProseMirror in a frame',
} as const;

export type EditorName = keyof typeof EDITORS;

/** Each as a site with a host of its own. The scripts need the packages of tests/chat-servers. */
export const EDITOR_SITES: readonly Site[] = (Object.keys(EDITORS) as EditorName[]).map((editor) => ({
  name: `editors/${editor}`,
  folder: 'editors',
  host: `editor-${editor}.localhost`,
  title: `Le Salon du phare (${EDITORS[editor]})`,
  lang: 'fr',
  expected: 'caution',
  why: `An open room where people write with ${EDITORS[editor]}.`,
  steps: [{ name: 'room', path: '/', expected: 'caution', actions: [], ready: '#fil' }],
  words: { start: editor === 'frame' ? 'inFrame' : 'inPage' },
  made: { '/editor.js': () => bundleEditor(editor === 'frame' ? 'prosemirror' : editor) },
}));

import type { Site } from '#tests/sites/types.ts';

/** One way to put a chat into a frame of a page that is calm by itself; `frames.js` has each under its id. */
export const FRAMES = {
  'same-origin': 'a frame of the same host',
  'cross-origin': 'a frame of another host',
  srcdoc: 'a frame with srcdoc',
  sandboxed: 'a sandboxed frame, of no origin',
  'sandboxed-srcdoc': 'a sandboxed frame with srcdoc',
  blob: 'a frame with a blob: address',
  data: 'a frame with a data: address',
  'about-blank': 'an empty frame that is filled through its DOM',
  written: 'an empty frame, written with document.open and write after load',
  'written-over': 'a frame that had loaded another page, written over later',
  readded: 'a frame that is removed and added again, later with a chat in it',
  nested: 'a frame of the same host in one of another host in one of the same',
  tiny: 'a frame too small for any warning',
  'closed-shadow-inside': 'a closed shadow root inside a frame',
  'inside-closed-shadow': 'a frame inside a closed shadow root',
  object: 'an object element',
  embed: 'an embed element',
} as const;

export type FrameWay = keyof typeof FRAMES;

/** The ways as sites, each with a host of its own; `none` is the calm page without any frame. */
export const FRAME_SITES: readonly Site[] = [...Object.entries(FRAMES), ['none', 'nothing'] as const].map(
  ([way, what]) => ({
    name: `frames/${way}`,
    folder: 'frames',
    host: `frame-${way}.localhost`,
    otherHosts: { 'chat-in-frame.localhost': '.' },
    title: `Le bulletin (${way})`,
    lang: 'fr',
    expected: way === 'none' ? 'calm' : 'danger',
    why: `The page is calm; the chat is in ${what}.`,
    steps: [
      { name: 'page', path: '/', expected: way === 'none' ? 'calm' : 'danger', actions: [], ready: 'h1' },
    ],
    words: { way },
  }),
);

import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Video</title><video autoplay playsinline muted></video><video autoplay playsinline></video>`,
    `<title>Chat</title><iframe allow="camera; microphone"></iframe><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
  noMatch: [
    `<title>Clip</title><video src="a.mp4" autoplay muted playsinline></video>`,
    `<title>Film</title><video controls><source src="b.mp4"></video>`,
  ],
};

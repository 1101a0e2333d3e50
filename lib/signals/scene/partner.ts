import type { Words } from '#lib/languages/words.ts';
import type { Field, Page } from '#lib/reading/page.ts';
import type { Conversation } from './conversation.ts';
import type { Texts } from './texts.ts';

/** Somebody is picked at random to talk to. */
export interface Partner {
  /** 0…1: how surely the page pairs strangers now: buttons to go on to the next, words of pairing. */
  strength: number;
  /** Words or a button say so; without them there are only buttons to go on and to stop. */
  said: boolean;
  /** A camera is part of it. */
  camera: boolean;
  /** Messages are typed. */
  typed: boolean;
}

/** Two strangers, or a small group; a page with more empty videos is a page of clips. */
const MOST_CAMERAS = 6;

/** Finds the marks of pairing: next and stop on buttons, "looking for a partner", strangers who speak. */
export function partnerOf(page: Page, words: Words, texts: Texts, conversation: Conversation): Partner {
  const short = page.actions
    .map((action) => action.says)
    .filter((says) => says.length > 0 && says.length < 40);
  const explicit = short.some((says) => words.nextPartner.in(says) && words.stranger.in(says));
  const next = explicit || short.some((says) => isOnly(says, words.nextPartner.in));
  const stop = short.some((says) => isOnly(says, words.stopPartner.in));
  const announced =
    words.pairing.in(texts.said) || conversation.messages.some((line) => words.pairing.in(line));
  // A log announces the stranger; without a button to go on or stop it may be somebody's tale.
  const pairing = words.pairing.in(texts.lines) || (announced && (next || stop));
  const camera =
    page.media.previews > 0 ||
    page.media.streams > 1 ||
    (page.media.videos > 1 && page.media.videos < MOST_CAMERAS) ||
    page.media.cameraFrames > 0;
  const typed = conversation.box > 0.4;
  const spoken =
    words.stranger.in(texts.front) ||
    words.stranger.in(texts.lines) ||
    (stop && words.stranger.in(texts.said));
  // The page says who is at the other end, and one can write to them or leave: that is a place of talk by itself.
  const answers =
    pairing && stop && page.fields.some(isText) && short.some((says) => isOnly(says, words.send.in));
  const place = typed || answers || camera || texts.chatty >= 0.5 || words.talkToStrangers.in(texts.claims);
  const started = stop || short.some((says) => isOnly(says, words.enter.in));
  const roulette =
    camera && started && (words.randomVideo.in(texts.front) || words.talkToStrangers.in(texts.front));
  const sum =
    (explicit ? 0.6 : next ? 0.35 : 0) +
    (stop ? 0.1 : 0) +
    (pairing || roulette ? 0.5 : 0) +
    (spoken ? 0.2 : 0);
  // "Next" alone is on every picture show: it needs a stop, a stranger or a camera beside it.
  const paired = explicit || pairing || roulette;
  const several = paired || (next && (spoken || page.media.videos > 1 || (stop && typed)));
  return { strength: place && several ? Math.min(1, sum) : 0, said: paired, camera, typed: typed || answers };
}

const isText = ({ kind }: Field): boolean => kind === 'text' || kind === 'long-text';

/** A button that says only this, apart from arrows and keys. */
function isOnly(says: string, found: (text: string) => boolean): boolean {
  return (
    found(says) &&
    says
      .replace(/[^a-z ]/g, '')
      .trim()
      .split(/\s+/).length <= 3
  );
}

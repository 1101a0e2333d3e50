/**
 * What is read of one frame's document: plain, capped data, in page memory only. Signals are pure functions
 * of it. It holds words of the page, so it never leaves the page script; only `Evidence` does.
 * Every text is in normal form (`#lib/text/normal.ts`): lower case, no accents, nothing invisible.
 */
export interface Page {
  /** Declared or guessed language, two letters, '' when not known. */
  language: string;
  title: string;
  description: string;
  fields: Field[];
  actions: Action[];
  links: Link[];
  blocks: Block[];
  lists: List[];
  logs: number;
  media: Media;
  /** The page could not be read to its end: head, tail and what is on screen were. */
  cut: boolean;
  /** Boxes to type in stand, or may stand, in what was not read. */
  unread: boolean;
  /** Fields in which a person tried a minor's number, then a higher one. */
  retries: Retry[];
  /** What kinship compares: names and sentences that survive a change of address. */
  marks: Mark[];
}

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'date'
  | 'choice'
  | 'check'
  | 'password'
  | 'email'
  | 'phone'
  | 'search'
  | 'file';

/** A field that is filled in or chosen from; radio buttons of one name are one choice. */
export interface Field {
  kind: FieldKind;
  /** Fields and actions of one form, or of one box on the page, share a number. */
  group: number;
  /** What a person reads on it: label, placeholder, aria texts, title, or the text just before it. */
  says: string;
  /** What the site calls it: name, id, autocomplete, as words. */
  names: string;
  options: string[];
  min: number | null;
  max: number | null;
  visible: boolean;
}

export interface Retry {
  field: Field;
  /** The lower number, a minor's age. */
  age: number;
  /** The page, or the field's own bounds, called it wrong. */
  refused: boolean;
  /** No higher number was tried yet. */
  standing?: boolean;
}

export interface Action {
  says: string;
  names: string;
  group: number;
  visible: boolean;
}

export interface Link {
  says: string;
  /** Path and query of the address, as words; '' for links that stay on the page. */
  path: string;
  visible: boolean;
}

/** One paragraph, cell or line, joined over its inline elements. */
export interface Block {
  text: string;
  heading: boolean;
  /** Stands in a message log, a post or a comment: words of those who talk here, not of the site. */
  said: boolean;
  visible: boolean;
  /** Not seen yet, and one press on something that is seen unfolds it. */
  folded: boolean;
}

/** Siblings of one shape: people, rooms, messages, products, menu entries. */
export interface List {
  /** Texts of each row, one string a text node or label. */
  rows: string[][];
  /** The same rows read on where nothing stands between two elements: a name may be cut into spans. */
  joined: string[][];
  /** All siblings, also those whose texts were not kept. */
  count: number;
  /** Heading or label that stands over it. */
  says: string;
  /** Row elements: `li`, `tr`, `div`… */
  tag: string;
  /** Stands in a region that announces new messages. */
  log: boolean;
  /** Rows that carry a button. */
  acting: number;
}

export interface Media {
  /** Videos without a file to play: they wait for a stream. */
  videos: number;
  /** Those that are muted and play inline: a camera preview, or a place for one. */
  previews: number;
  /** Videos fed by a stream rather than a file. */
  streams: number;
  /** Canvases of at least 300 × 200 pixels. */
  canvases: number;
  /** Frames that were given the camera. */
  cameraFrames: number;
}

export type MarkKind = 'field' | 'id' | 'class' | 'script' | 'phrase';
export interface Mark {
  kind: MarkKind;
  value: string;
}

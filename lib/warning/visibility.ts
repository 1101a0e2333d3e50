/** Is a warning really seen? Decided from facts that `facts.ts` reads; pure. */

export interface VisibilityFacts {
  /** The document was written anew (`document.open`): the page may hear every input before us. */
  rewritten: boolean;
  /** The host is a child of the document's root element. */
  attached: boolean;
  /** The surface is modal, or an open popover. */
  open: boolean;
  /** The browser's own answer for display, visibility, content-visibility and opacity, of all ancestors. */
  rendered: boolean;
  /** What the root element is drawn with, where it could veil everything in it. */
  veil: { opacity: number; filter: string; clipPath: string; maskImage: string };
  /** How much of the viewport the surface fills, 0…1 in each direction. */
  fills: { width: number; height: number };
  /** Height in px of the first line of the sentence. */
  line: number;
  /** Of the points that were probed on the surface, the share where the page's topmost element is the host. */
  met: number;
  /** Something entered the top layer after the warning. */
  covered: boolean;
}

export type Hidden =
  | 'altered'
  | 'deaf'
  | 'detached'
  | 'closed'
  | 'not-rendered'
  | 'veiled'
  | 'too-small'
  | 'behind';

/** One function of a computed filter, with its amount. */
const FILTER = /(opacity|brightness|contrast|blur)\(([\d.]+)(%|px)?\)/g;

/** Lower than any line that is drawn unhurt (13 px × 1.5), so that no browser zoom counts as an attack. */
const SMALLEST_LINE = 12;

/** Why a warning can't be seen, or a cover not be answered; `null` when it can. */
export function hiddenBecause(facts: VisibilityFacts, kind: 'banner' | 'cover'): Hidden | null {
  if (facts.rewritten && kind === 'cover') return 'deaf';
  if (!facts.attached) return 'detached';
  if (!facts.open) return 'closed';
  if (!facts.rendered) return 'not-rendered';
  if (isVeiled(facts.veil)) return 'veiled';
  const { width, height } = facts.fills;
  if (facts.line < SMALLEST_LINE || (kind === 'cover' && Math.min(width, height) < 0.9)) return 'too-small';
  if (facts.met < (kind === 'cover' ? 1 : 0.5) || (kind === 'cover' && facts.covered)) return 'behind';
  return null;
}

function isVeiled({ opacity, filter, clipPath, maskImage }: VisibilityFacts['veil']): boolean {
  return opacity < 0.5 || hidesMuch(filter) || isSet(clipPath) || isSet(maskImage);
}

const isSet = (value: string) => value !== '' && value !== 'none';

/** Many pages wear a filter (dark modes invert); only what leaves little to see is meant. */
function hidesMuch(filter: string): boolean {
  const parts = [...filter.matchAll(FILTER)].some(([, name, number, unit]) => {
    const amount = unit === '%' ? Number(number) / 100 : Number(number);
    return name === 'blur' ? amount > 8 : amount < 0.5;
  });
  return parts || filter.includes('url(');
}

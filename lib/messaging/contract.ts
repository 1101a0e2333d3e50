/**
 * Every message of Veilleuse: its name, what may stand in it, what comes back, and who may send it. The name
 * tells the sender. Requests hold ids, numbers and flags: no field could carry a word of a page or of a child.
 * Page scripts import the types only; the schemas stay in the background.
 */
import { z } from 'zod/mini';
import { SPOKEN_KINDS } from '#lib/details/speak.ts';
import { PAUSE_MINUTES } from '#lib/family/pause.ts';
import { type Digits, digitsSchema, pinSchema } from '#lib/family/pin/digits.ts';
import type { Tried } from '#lib/family/pin/keeper.ts';
import { RECOVERY_LENGTH } from '#lib/family/pin/recovery.ts';
import { changesSchema } from '#lib/family/settings.ts';
import { HELP_READERS, type HelpLink } from '#lib/risklist/helplines.ts';
import { SIGNAL_IDS } from '#lib/signals/ids.ts';
import { SEND_CHOICES, type SendView } from '#lib/warning/send-view.ts';
import { WARNING_CHOICES, type WarningView } from '#lib/warning/view.ts';
import type { FamilyView } from './family-view.ts';
import type { TabView } from './tab-view.ts';

/** What is loaded into a frame only when a script of ours there needs it. */
export const PARTS = ['speech', 'photos', 'page-side'] as const;
export type PartName = (typeof PARTS)[number];

/** `page`: one of our scripts in a frame of a tab. `own`: one of our own pages. */
export type SenderKind = 'page' | 'own';

const nothing = z.strictObject({});
const tab = z.strictObject({ tabId: z.int() });

/** What leaves a frame: ids and numbers. */
export const evidenceSchema = z.strictObject({
  observations: z
    .array(z.strictObject({ signal: z.enum(SIGNAL_IDS), strength: z.number().check(z.gte(0), z.lte(1)) }))
    .check(z.maxLength(SIGNAL_IDS.length)),
  talk: z.boolean(),
  opaque: z.boolean(),
  camera: z.boolean(),
  ageRefused: z.optional(z.boolean()),
});

const pixels = z.int().check(z.gte(0), z.lte(10_000));

/** How large a frame ever was, in its own CSS pixels, and whether somebody used what it shows. */
const frameSchema = z.strictObject({ width: pixels, height: pixels, used: z.boolean() });

export const CONTRACT = {
  /** A frame looks like a place to talk or to enter one: the background loads the guard there. */
  'scout:hint': { from: 'page', request: nothing },
  /** The page came back from the back-forward cache: icon and warning are due again. */
  'scout:restored': { from: 'page', request: nothing },
  'guard:evidence': {
    from: 'page',
    request: z.strictObject({ evidence: evidenceSchema, frame: frameSchema }),
  },
  /** Somebody may write here: the background loads the script that looks after what is sent. */
  'guard:writing': { from: 'page', request: nothing },
  /** Files may be chosen here, in a frame without talk: the same script is loaded where strangers may be around it. */
  'guard:choosing': { from: 'page', request: nothing },
  /** Somebody writes here: where is this, and with which words may it be spoken of? Nothing of what is written goes along. */
  'guard:speaking': { from: 'page', request: nothing },
  /** What the child did with the card for a message or a photo: what kinds were found, never what stood there. */
  'guard:held': {
    from: 'page',
    request: z.strictObject({
      kinds: z.array(z.enum(SPOKEN_KINDS)).check(z.minLength(1), z.maxLength(SPOKEN_KINDS.length)),
      choice: z.enum(SEND_CHOICES),
      unasked: z.boolean(),
    }),
  },
  /** A young child wants to send it all the same: is a parent's PIN open? Where it is not, our page that asks for it comes up. */
  'guard:may-send': { from: 'page', request: nothing },
  /** A script of the frame needs another one there. */
  'guard:part': { from: 'page', request: z.strictObject({ part: z.enum(PARTS) }) },
  /** The warning script asks what to draw. */
  'warning:view': { from: 'page', request: nothing },
  'warning:choice': { from: 'page', request: z.strictObject({ choice: z.enum(WARNING_CHOICES) }) },
  /** A cover stands (or no longer does): the user style that keeps a page from painting over it, by its number. */
  'warning:shield': { from: 'page', request: z.strictObject({ key: z.int(), up: z.boolean() }) },
  /** The page made the cover invisible three times. */
  'warning:defeated': { from: 'page', request: nothing },
  /** The page removed a banner: badge and popup remain. */
  'warning:removed': { from: 'page', request: nothing },
  'popup:view': { from: 'own', request: tab },
  /** Children and parents are not helped by the same lines. */
  'popup:help': {
    from: 'own',
    request: z.strictObject({ tabId: z.int(), audience: z.enum(HELP_READERS) }),
  },
  'popup:watch': { from: 'own', request: z.strictObject({ tabId: z.int(), on: z.boolean() }) },
  /**
   * The family's trust in a site, which takes the family's PIN where there is one; taking it back never does. `siteKey`: of
   * the site that was seen when this was pressed; the tab may stand on another one by now.
   */
  'popup:trust': {
    from: 'own',
    request: z.strictObject({ tabId: z.int(), siteKey: z.int(), on: z.boolean() }),
  },
  /** A rest for some minutes, which takes the family's PIN where there is one; 0 ends it, which never does. */
  'popup:pause': {
    from: 'own',
    request: z.strictObject({ tabId: z.int(), minutes: z.literal([0, ...PAUSE_MINUTES]) }),
  },
  /** Takes back "don't ask again for this here". */
  'popup:ask-again': {
    from: 'own',
    request: z.strictObject({ tabId: z.int(), kind: z.enum(SPOKEN_KINDS) }),
  },
  'popup:leave': { from: 'own', request: tab },
  'family:view': { from: 'own', request: nothing },
  /** Settings that are to change. What lowers protection happens only while the family's PIN is open. */
  'family:change': { from: 'own', request: z.strictObject({ settings: changesSchema }) },
  /** A mark of the family on a site, by when it was made, is taken back. */
  'family:take-back': { from: 'own', request: z.strictObject({ at: z.int() }) },
  'family:unlock': { from: 'own', request: z.strictObject({ pin: pinSchema }) },
  /** A parent agrees to one message of a young child: opens nothing else. */
  'family:agree': { from: 'own', request: z.strictObject({ pin: pinSchema }) },
  'family:lock': { from: 'own', request: nothing },
  /** Where there is a PIN, it takes the present one to change or remove it, also while it is open. */
  'family:set-pin': {
    from: 'own',
    request: z.strictObject({ pin: pinSchema, present: z.optional(pinSchema) }),
  },
  'family:remove-pin': { from: 'own', request: z.strictObject({ present: pinSchema }) },
  'family:recover': {
    from: 'own',
    request: z.strictObject({ code: digitsSchema(RECOVERY_LENGTH, RECOVERY_LENGTH), pin: pinSchema }),
  },
} as const satisfies Record<string, { from: SenderKind; request: z.ZodMiniType }>;

interface Responses {
  /** False: the guard could not be loaded. */
  'scout:hint': boolean;
  'scout:restored': null;
  /** An age was refused in this visit before. */
  'guard:evidence': boolean;
  /** False: the script could not be loaded. */
  'guard:writing': boolean;
  /** False: the script could not be loaded, or need not be so far. */
  'guard:choosing': boolean;
  'guard:speaking': SendView | null;
  'guard:held': null;
  'guard:may-send': boolean;
  /** False: the script could not be loaded. */
  'guard:part': boolean;
  'warning:view': WarningView | null;
  'warning:choice': null;
  'warning:shield': null;
  'warning:defeated': null;
  'warning:removed': null;
  'popup:view': TabView;
  'popup:help': HelpLink[];
  'popup:watch': TabView;
  'popup:trust': TabView;
  'popup:pause': TabView;
  'popup:ask-again': TabView;
  'popup:leave': null;
  'family:view': FamilyView;
  /** `closed`: the PIN is needed first. `managed`: a policy sets a field that would change. */
  'family:change': { changed: 'done' | 'closed' | 'managed'; view: FamilyView };
  'family:take-back': { changed: 'done' | 'closed'; view: FamilyView };
  'family:unlock': { tried: Tried; view: FamilyView };
  'family:agree': { tried: Tried; view: FamilyView };
  'family:lock': FamilyView;
  /** The recovery code, told this once; null: the present PIN was not right, or has to wait. */
  'family:set-pin': { code: Digits | null; view: FamilyView };
  'family:remove-pin': { removed: boolean; view: FamilyView };
  /** A new recovery code; null: that was not the old one. */
  'family:recover': { code: Digits | null; view: FamilyView };
}

export type MessageName = keyof typeof CONTRACT;
export type RequestOf<N extends MessageName> = z.infer<(typeof CONTRACT)[N]['request']>;
export type ResponseOf<N extends MessageName> = Responses[N];

/** What the background tells the scripts of a frame: a name and nothing else; they ask for what they need. */
export type MessageToPage = 'background:look-again' | 'background:warning-changed';

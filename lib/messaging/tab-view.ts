import type { SpokenKind } from '#lib/details/speak.ts';
import type { Mark, TrustEffect } from '#lib/family/own-entry.ts';
import type { AgeBand, Language } from '#lib/family/settings.ts';
import type { ListedEntry } from '#lib/risklist/answer.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import type { Level, Reason } from '#lib/verdict/types.ts';

/** What every state of the popup needs to speak to its reader. */
export interface PopupReader {
  ageBand: AgeBand;
  language: Language;
  country: string;
  /** Events that the journal could not keep so far. */
  unkept: number;
  /** Days for which the journal keeps. */
  keepDays: number;
  /** The journal names the sites. */
  namesSites: boolean;
  /** What lowers protection takes the family's PIN, and it was not given. */
  locked: boolean;
  /** A policy sets what stands in the way: nobody pauses or trusts here. */
  byPolicy: boolean;
  /** Veilleuse rests until then, Unix time in milliseconds; null: it does not. */
  pausedUntil: number | null;
}

/** What the popup shows of a tab: every state it can be in, and nothing that needs another message to be drawn. */
export type TabView = PopupReader &
  (
    | { state: 'forbidden' }
    | { state: 'no-permission'; site: string; origin: string }
    | { state: 'looking'; site: string }
    | { state: 'protected'; site: string; name: string; why: 'helpline' | 'report' | 'school' }
    | {
        state: 'judged';
        site: string;
        level: Level;
        score: number;
        /** In order of contribution; protective signals have a negative weight. */
        reasons: Reason[];
        /** Protective signals that were looked for on this page and not found. */
        notFound: SignalId[];
        entry: ListedEntry | null;
        /** The name of an everyday service, where the site is one. */
        known: string | null;
        /** The family's own mark on this site. */
        mark: Mark | null;
        trust: TrustEffect;
        /** The list speaks of this site itself, not of another one in a frame. */
        isListed: boolean;
        /** See `siteKeyOf`. */
        siteKey: number;
        /** A private window: no site is trusted from there. */
        isPrivate: boolean;
        /** Kinds of details that nobody wants to be asked about here any more. */
        unasked: readonly SpokenKind[];
        /** What the page was shown. */
        warning: 'none' | 'banner' | 'cover' | 'blocked';
        camera: boolean;
        /** `closely`: the guard read the page, or a frame of it. `glance`: nothing looked like a place to talk. */
        looked: 'glance' | 'closely';
      }
  );

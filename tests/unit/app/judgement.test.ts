import { describe, expect, it } from 'vitest';
import type { KnownFrame } from '#lib/app/background/frames.ts';
import { judgeTab } from '#lib/app/background/judgement.ts';
import { emptyTab } from '#lib/app/background/tab-schema.ts';
import type { Mark } from '#lib/family/own-entry.ts';
import { createBundledList } from '#lib/risklist/bundled.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const list = createBundledList(new Date('2026-06-01'));
const PAGE = 'https://bulletin.example';
const CHAT = 'https://chat.example';
const LISTED = 'https://bounty.chat';
const MESSENGER = 'https://web.whatsapp.com';

const seen = (...signals: SignalId[]): Evidence => ({
  observations: signals.map((signal) => ({ signal, strength: 1 })),
  talk: signals.length > 0,
  opaque: false,
  camera: false,
});
const RISKY = seen('no-account-needed', 'asks-age', 'asks-gender', 'adult-themes-open', 'open-rooms');
const CALM = seen();

const frame = (
  origin: string,
  evidence: Evidence = RISKY,
  part: KnownFrame['part'] = 'whole',
): KnownFrame => ({
  origin,
  part,
  evidence,
});
const marked = (mark: Mark | null, top: string, ...frames: KnownFrame[]) =>
  judgeTab({ ...emptyTab(), origin: top, frames: Object.fromEntries(frames.entries()) }, mark, '11-14', list);
const judged = (top: string, ...frames: KnownFrame[]) => marked(null, top, ...frames);

describe('a chat in a frame', () => {
  it('that is the place itself, or that somebody uses, counts in full', () => {
    expect(judged(PAGE, frame(CHAT)).verdict.level).toBe('danger');
    expect(judged(PAGE, frame(CHAT, RISKY, 'used')).verdict.level).toBe('danger');
  });

  it('in a corner of the page’s own site is a caution, however it looks', () => {
    const { verdict } = judged(PAGE, frame(PAGE, CALM), frame(PAGE, RISKY, 'small'));
    expect(verdict.level).toBe('caution');
    expect(verdict.reasons.length).toBeGreaterThan(2);
  });

  it('in a corner makes nothing of a page that is worse without it', () => {
    const help = seen('help-service', 'asks-age', 'asks-gender', 'no-account-needed', 'open-rooms', 'kin');
    expect(judged(PAGE, frame(PAGE), frame(PAGE, help, 'small')).verdict.level).toBe('danger');
  });
});

describe('a listed site in a frame', () => {
  it('counts as that site, whatever it shows, and says so', () => {
    const { verdict, answer } = judged(PAGE, frame(PAGE, CALM), frame(LISTED, CALM));
    expect(verdict.level).toBe('danger');
    expect(answer).toMatchObject({ kind: 'listed', entry: { domain: 'bounty.chat' } });
  });

  it('is named also where the page would be red without the list', () => {
    expect(judged(PAGE, frame(PAGE), frame(LISTED)).answer.kind).toBe('listed');
  });

  it.each(['used', 'small'] as const)('counts nothing by its name as a widget (%s)', (part) => {
    expect(judged(PAGE, frame(LISTED, CALM, part))).toMatchObject({
      verdict: { level: 'calm' },
      answer: { kind: 'none' },
    });
  });

  it('does not lend its name’s weight to what people write to each other in the messenger around it', () => {
    const { verdict, answer } = judged(MESSENGER, frame(MESSENGER), frame(LISTED, CALM));
    expect(answer.kind).toBe('listed');
    expect(verdict.reasons.map(({ signal }) => signal)).toEqual(['listed']);
  });

  it('says nothing in a protected place', () => {
    const { verdict, answer } = judged('https://www.allo119.gouv.fr', frame(LISTED));
    expect([verdict.level, answer.kind]).toEqual(['calm', 'protected']);
  });
});

describe('a known messenger in a frame', () => {
  it('is judged as that messenger, and the page by itself', () => {
    expect(judged(PAGE, frame(PAGE, CALM), frame(MESSENGER))).toMatchObject({
      verdict: { level: 'calm' },
      answer: { kind: 'none' },
    });
    expect(judged(PAGE, frame(PAGE), frame(MESSENGER)).verdict.level).toBe('danger');
  });

  it('of the messenger’s own page is part of it', () => {
    expect(judged(MESSENGER, frame(MESSENGER, CALM), frame(MESSENGER))).toMatchObject({
      verdict: { level: 'calm' },
      answer: { kind: 'known' },
    });
  });
});

describe('the family’s trust', () => {
  const TRUST: Mark = { kind: 'trust', listed: true, at: 1 };
  /** An entry that by itself makes danger. */
  const FOR_CERTAIN = 'https://bounty.chat';

  it('makes calm what was judged from structure, in a corner too, and leaves what was seen', () => {
    const { verdict, trust } = marked(TRUST, PAGE, frame(CHAT));
    expect(verdict.level).toBe('calm');
    expect(verdict.reasons).toEqual(judged(PAGE, frame(CHAT)).verdict.reasons);
    expect(trust).toBe('calm');
    expect(marked(TRUST, PAGE, frame(PAGE, CALM), frame(PAGE, RISKY, 'small')).verdict.level).toBe('calm');
  });

  it('never makes a listed site calm: a caution stays, said small', () => {
    expect(judged(FOR_CERTAIN, frame(FOR_CERTAIN)).verdict.level).toBe('danger');
    for (const frames of [[], [frame(FOR_CERTAIN, CALM)], [frame(FOR_CERTAIN)]]) {
      const { verdict, trust, isListed, answer } = marked(TRUST, FOR_CERTAIN, ...frames);
      expect(verdict.level).toBe('caution');
      expect(trust).toBe('small');
      expect(isListed).toBe(true);
      expect(answer.kind).toBe('listed');
    }
  });

  it('says nothing of a listed site in a frame, not even beside a listed page', () => {
    const { verdict, trust, isListed } = marked(TRUST, PAGE, frame(LISTED));
    expect(verdict).toEqual(judged(PAGE, frame(LISTED)).verdict);
    expect([trust, isListed]).toEqual([null, false]);
    const beside = marked(TRUST, 'https://coco.gg', frame(LISTED, CALM));
    expect(beside.trust).toBeNull();
  });

  it('holds for nothing that came onto the list after it was given', () => {
    const { verdict, trust } = marked({ ...TRUST, listed: false }, FOR_CERTAIN, frame(FOR_CERTAIN));
    expect(verdict).toEqual(judged(FOR_CERTAIN, frame(FOR_CERTAIN)).verdict);
    expect(trust).toBeNull();
  });

  it('changes nothing of how what one writes there is judged', () => {
    for (const place of [PAGE, FOR_CERTAIN])
      expect(marked(TRUST, place, frame(CHAT)).found).toEqual(judged(place, frame(CHAT)).verdict);
  });

  it('says nothing of a page on which nothing was seen', () => {
    expect(marked(TRUST, PAGE, frame(PAGE, CALM)).trust).toBeNull();
  });

  it('leaves “I can’t tell” as it is', () => {
    const opaque: Evidence = { observations: [], talk: true, opaque: true, camera: false };
    expect(marked(TRUST, PAGE, frame(PAGE, opaque)).verdict.level).toBe('unknown');
  });

  it('is not what a mark of care is', () => {
    expect(marked({ kind: 'watch', listed: false, at: 1 }, PAGE, frame(PAGE, CALM)).verdict.level).toBe(
      'caution',
    );
  });
});

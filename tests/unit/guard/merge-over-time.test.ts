import { describe, expect, it } from 'vitest';
import { mergeOverTime } from '#lib/guard/merge-over-time.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import { judge } from '#lib/verdict/judge.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const evidence = (changes: Partial<Evidence>): Evidence => ({
  observations: [],
  talk: false,
  opaque: false,
  camera: false,
  ...changes,
});
const seen = (strengths: Partial<Record<SignalId, number>>): Evidence =>
  evidence({
    observations: Object.entries(strengths).map(([signal, strength]) => ({
      signal: signal as SignalId,
      strength,
    })),
  });
const NONE = { kind: 'none', host: 'a.example.org', site: 'example.org' } as const;
const ASKED = {
  'no-account-needed': 0.9,
  'asks-age': 1,
  'asks-gender': 1,
  'age-not-checked': 1,
  'no-moderation-found': 1,
};
const OPEN = { 'open-conversation': 1, 'no-account-needed': 0.4, 'no-moderation-found': 1 };

describe('what a document showed so far', () => {
  it('keeps the strongest of each signal', () => {
    const before = evidence({
      observations: [
        { signal: 'asks-age', strength: 0.9 },
        { signal: 'open-rooms', strength: 0.2 },
      ],
    });
    const now = evidence({
      observations: [
        { signal: 'open-rooms', strength: 0.7 },
        { signal: 'gifts', strength: 0.4 },
      ],
    });
    expect(mergeOverTime(before, now).observations).toEqual([
      { signal: 'asks-age', strength: 0.9 },
      { signal: 'open-rooms', strength: 0.7 },
      { signal: 'gifts', strength: 0.4 },
    ]);
  });

  it('forgets what protects as soon as it is gone', () => {
    const door = seen({ 'account-needed': 1, 'legal-notice': 1, 'asks-age': 1 });
    expect(mergeOverTime(door, seen({ 'account-needed': 0.3 })).observations).toEqual([
      { signal: 'asks-age', strength: 1 },
      { signal: 'account-needed', strength: 0.3 },
    ]);
  });

  describe('behind the door of a helpline', () => {
    const DOOR = seen({ ...ASKED, 'help-service': 1 });
    const TALK = seen({ 'open-conversation': 0.5, 'no-account-needed': 0.4, 'no-moderation-found': 1 });
    const levelAfter = (...looks: Evidence[]) =>
      judge(
        looks.reduce((before, now) => mergeOverTime(before, now), DOOR),
        NONE,
      ).level;

    it('forgets what the door asked', () => {
      expect(mergeOverTime(DOOR, seen({})).observations).toEqual([{ signal: 'help-service', strength: 1 }]);
    });

    it('is calm while one waits and talks with a listener', () => {
      expect(levelAfter(seen({}))).toBe('calm');
      expect(levelAfter(seen({}), TALK, TALK)).toBe('calm');
      expect(levelAfter(TALK, DOOR, TALK)).toBe('calm');
    });

    it.each([
      ['a door that asks who one is', seen(ASKED)],
      ['people with age and town', seen({ ...OPEN, 'public-profile-shows-town': 1, 'minor-nicknames': 1 })],
      ['a random partner', seen({ ...OPEN, 'random-partner': 1, 'random-text-with-strangers': 1 })],
    ])('does not believe it any longer once it shows %s', (_, room) => {
      expect(levelAfter(seen({}), room)).toBe('danger');
      expect(levelAfter(seen({}), room, TALK)).toBe('danger');
    });

    it.each([
      ['rooms', seen({ ...OPEN, 'open-rooms': 0.9 })],
      ['private messages from anybody', seen({ ...OPEN, 'private-message-from-anyone': 0.9 })],
    ])('is amber once it shows %s', (_, room) => expect(levelAfter(room)).toBe('caution'));

    it('keeps what the door asked where its words were not believed', () => {
      const claims = { ...ASKED, 'help-service': 1, 'talk-to-strangers': 1, 'minor-nicknames': 1 };
      expect(judge(mergeOverTime(seen(claims), seen({})), NONE).level).toBe('danger');
    });
  });

  it('remembers a camera and a place to talk, but judges anew whether the page can be read', () => {
    const merged = mergeOverTime(evidence({ camera: true, talk: true, opaque: true }), evidence({}));
    expect(merged).toMatchObject({ camera: true, talk: true, opaque: false });
  });

  it('is what the page shows the first time', () => {
    const first = evidence({ talk: true });
    expect(mergeOverTime(null, first)).toBe(first);
  });
});

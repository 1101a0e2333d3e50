import { expect, it } from 'vitest';
import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import { createTranslator } from '#lib/ui/translate.ts';
import type { Level } from '#lib/verdict/types.ts';
import { buildSendView, placeOf } from '#lib/warning/send-copy.ts';

const none: ListAnswer = { kind: 'none', host: 'chat.example', site: 'chat.example' };
const verdict = (level: Level, ...signals: SignalId[]) => ({
  level,
  score: 0.5,
  reasons: signals.map((signal) => ({ signal, strength: 1, weight: 1 })),
});
const known = (people: 'known' | 'mixed' | 'none', speak: 'serious' | 'never'): ListAnswer => ({
  ...none,
  kind: 'known',
  place: { domain: 'chat.example', name: 'Chat', kind: 'messenger', people, speak },
});

it('is where the page’s level says, unless a list knows better', () => {
  expect(placeOf({ verdict: verdict('danger'), answer: none })).toBe('danger');
  expect(placeOf({ verdict: verdict('unknown'), answer: none })).toBe('unknown');
  expect(placeOf({ verdict: verdict('caution'), answer: known('known', 'serious') })).toBe('known');
  expect(placeOf({ verdict: verdict('caution'), answer: known('mixed', 'serious') })).toBe('calm');
});

it('says nothing at all on a helpline, listed or not, and where the list says so', () => {
  const spoken = {
    ageBand: '11-14',
    language: 'fr',
    country: 'FR',
    unasked: [],
    translate: createTranslator('fr'),
  } as const;
  const helpline: ListAnswer = { ...none, kind: 'protected', name: 'Écoute', why: 'helpline' };
  expect(buildSendView({ ...spoken, verdict: verdict('danger'), answer: helpline })).toBeNull();
  expect(buildSendView({ ...spoken, verdict: verdict('calm', 'help-service'), answer: none })).toBeNull();
  expect(buildSendView({ ...spoken, verdict: verdict('danger'), answer: known('none', 'never') })).toBeNull();
});

it('has words for every reader, and says who would see it', () => {
  for (const language of LANGUAGES) {
    for (const ageBand of AGE_BANDS) {
      const spoken = {
        ageBand,
        language,
        country: 'FR',
        unasked: [],
        translate: createTranslator(language),
        answer: none,
      };
      const room = buildSendView({ ...spoken, verdict: verdict('caution', 'open-rooms') });
      const person = buildSendView({ ...spoken, verdict: verdict('danger', 'random-partner') });
      expect(room?.seenBy).not.toBe(person?.seenBy);
      expect(room?.asked.place).toHaveLength(6);
      expect(room?.asked.place[2]).toContain('3');
      // What is taken out of a photo's file is named, all of it.
      expect(new Set(Object.values(room?.photo.clean ?? {})).size).toBe(3);
    }
  }
});

it('asks a young child each time, and others as they chose', () => {
  const spoken = { language: 'fr', country: 'FR', translate: createTranslator('fr'), answer: none } as const;
  const at = (ageBand: (typeof AGE_BANDS)[number]) =>
    buildSendView({ ...spoken, ageBand, unasked: ['phone'], verdict: verdict('caution') });
  expect(at('under-11')).toMatchObject({ unasked: [], labels: { unasked: '' } });
  expect(at('11-14')?.unasked).toEqual(['phone']);
  expect(at('15-17')?.labels.unasked).not.toBe('');
});

it('speaks of a room only where several people can read along, and of strangers only where there are some', () => {
  const t = createTranslator('en');
  const said = (level: Level, strength: number, ...signals: SignalId[]) => {
    const { reasons, ...rest } = verdict(level, ...signals);
    const view = buildSendView({
      verdict: { ...rest, reasons: reasons.map((reason) => ({ ...reason, strength })) },
      answer: none,
      ageBand: 'under-11',
      language: 'en',
      country: 'GB',
      unasked: [],
      translate: t,
    });
    return [view?.seenBy, view?.seenByOne];
  };
  const by = (who: 'room' | 'person' | 'receiver' | 'someone') => t(`details.seen-by.${who}.under-11`);
  expect(said('caution', 1, 'open-conversation')).toEqual([by('room'), by('person')]);
  expect(said('caution', 0.5, 'open-conversation')).toEqual([by('someone'), by('person')]);
  // A shop's adviser in a corner of the page.
  expect(said('calm', 1, 'open-conversation')).toEqual([by('someone'), by('receiver')]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { tabStateSchema } from '#lib/app/background/tab-schema.ts';
import { ownEntrySchema } from '#lib/family/own-entry.ts';
import { unaskedKindSchema } from '#lib/family/unasked-kind.ts';
import { eventSchema } from '#lib/journal/event.ts';
import { checkMessage, senderKind } from '#lib/messaging/check.ts';
import { CONTRACT } from '#lib/messaging/contract.ts';
import { freeTextFields } from './schema-walk.ts';

describe('no text leaves a page', () => {
  it.each(Object.entries(CONTRACT))('%s has no field for text', (_name, { request }) => {
    expect(freeTextFields(request)).toEqual([]);
  });

  it('what is stored holds text only where a site is named', () => {
    expect(freeTextFields(eventSchema)).toEqual(['site']);
    expect(freeTextFields(ownEntrySchema)).toEqual(['site']);
    expect(freeTextFields(unaskedKindSchema)).toEqual(['site']);
    expect(freeTextFields(tabStateSchema)).toEqual(['origin', 'frames{}.origin', 'visit.site']);
  });

  it('would see a text field if there were one', () => {
    expect(freeTextFields(z.strictObject({ deep: z.array(z.strictObject({ words: z.string() })) }))).toEqual([
      'deep[].words',
    ]);
    expect(freeTextFields(z.strictObject({ anything: z.unknown() }))).toEqual(['anything']);
  });

  it('a message with one field more than its schema is refused', () => {
    const evidence = { observations: [], talk: true, opaque: false, camera: false };
    const frame = { width: 700, height: 500, used: false };
    const sent = (request: object) => checkMessage({ name: 'guard:evidence', request }, 'page');
    expect(sent({ evidence, frame })).toHaveProperty('request');
    expect(sent({ evidence, frame, words: 'salut' })).toEqual({ refused: 'request' });
    expect(sent({ evidence: { ...evidence, x: 1 }, frame })).toEqual({ refused: 'request' });
    expect(sent({ evidence, frame: { ...frame, x: 1 } })).toEqual({ refused: 'request' });
    expect(sent({ evidence, frame: { ...frame, width: 10_001 } })).toEqual({ refused: 'request' });
    expect(sent({ evidence, frame: { ...frame, height: 0.5 } })).toEqual({ refused: 'request' });
  });
});

describe('who is to be helped', () => {
  const sent = (request: object) => checkMessage({ name: 'popup:help', request }, 'own');

  it.each(['child', 'parent'])('%s is asked for', (audience) => {
    expect(sent({ tabId: 1, audience })).toHaveProperty('request');
  });

  it('is always said, and is one of the two', () => {
    for (const request of [{ tabId: 1 }, { tabId: 1, audience: 'anyone' }, { audience: 'child' }])
      expect(sent(request)).toEqual({ refused: 'request' });
  });
});

describe('who may say what', () => {
  const own = 'chrome-extension://us/';
  const sender = (fields: object) => ({ id: 'us', ...fields });

  it('knows its own pages and its own scripts in tabs, and nobody else', () => {
    expect(senderKind(sender({ url: `${own}popup.html` }), 'us', own)).toBe('own');
    const tab = { id: 4 } as never;
    expect(senderKind(sender({ url: 'https://a.example/', tab, frameId: 0 }), 'us', own)).toBe('page');
    expect(senderKind(sender({ url: 'https://a.example/' }), 'us', own)).toBe('nobody');
    expect(senderKind({ id: 'another', url: `${own}popup.html` }, 'us', own)).toBe('nobody');
    expect(senderKind(sender({ url: 'https://evil.example/chrome-extension://us/' }), 'us', own)).toBe(
      'nobody',
    );
  });

  it.each(Object.entries(CONTRACT))('%s is refused from every other sender', (name, { from }) => {
    for (const kind of ['page', 'own', 'nobody'] as const) {
      if (kind !== from) expect(checkMessage({ name, request: {} }, kind)).toEqual({ refused: 'sender' });
    }
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'guard:evidenc', undefined, 3])(
    'no message is called %s',
    (name) => {
      expect(checkMessage({ name, request: {} }, 'page')).toEqual({ refused: 'name' });
    },
  );

  it('only page scripts of ours send page messages: no external door is open', () => {
    const background = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`lib/${file}`, 'utf8'))
      .join('\n');
    expect(background).not.toMatch(/onMessageExternal|onConnectExternal|externally_connectable/);
  });
});

import { describe, expect, it } from 'vitest';
import { createBundledList } from '#lib/risklist/bundled.ts';
import { createLookAlike } from '#lib/risklist/look-alike.ts';
import { ONLY_COMPANIONS } from '#lib/risklist/look-alike-words.ts';
import { stepsOf } from '../details/regex-steps.ts';
import { exampleEntry } from './example-list.ts';

const { lookAlike } = createBundledList(new Date('2026-11-24'));
const at = (host: string) => lookAlike(`https://${host}/`);

describe('hosts that borrow a listed name', () => {
  it.each([
    ['coco-gg.fr', 0.8],
    ['cocogg.net', 0.8],
    ['www.coco-gg.fr', 0.8],
    ['c0co.gg', 0.6],
    ['coco.xyz', 0.3],
    ['coco-live.fr', 0.5],
    ['omegle.xyz', 0.8],
    ['0megle.com', 0.6],
    ['omegle-alternative.com', 0.6],
    ['newomegle.com', 0.6],
    ['omegle2.com', 0.6],
    ['omegle2024.com', 0.6],
    ['omegle-webcam.com', 0.6],
    ['ngl-webcam.com', 0],
    ['omeggle.org', 0.5],
    ['omegel.com', 0.5],
    ['ome-tv.live', 0.8],
    ['chatavenue.fr', 0.8],
    ['ngl-link.com', 0.8],
    ['monkey-chat.com', 0.4],
    ['coco-gg.github.io', 0.8],
  ])('%s: %d', (host, strength) => {
    expect(at(host)).toBe(strength);
  });
});

describe('innocent names', () => {
  it.each(
    `coconut.com cocorico.fr cocoon.com coco-chanel.com coco-beach.fr the-coco.com cocotte.fr rococo.org cococo.fr
    omega.com omegawatches.com omelette.fr omeglenn.org-media.fr chateau.fr chatelet.com chateauroux.fr chatillon.fr
    chat.com chats.fr chat-noir.fr tchat.net monkey.com monkey.org survey-monkey.com bounty.co.uk bounty.com whisper.com
    wizzair.com wizz.fr kik.de ngl.com ask.com task.fr grinder.com scout.org skoutari.gr emerald.com meetme.de yellow.com
    tag.fr lovo.ai live.com me.com avenue.fr hotornothing.fr sarah.fr tell.me badminton.fr sendit.co.uk holland.com
    example.org github.io wikipedia.org mingle.com tagged.org smail.com`
      .split(/\s+/)
      .map((host) => [host]),
  )('%s is left alone', (host) => {
    expect(at(host)).toBe(0);
  });

  it('says nothing where the list has an answer of its own', () => {
    for (const host of [
      'coco.gg',
      'coco.fr',
      'cocoland.org',
      'omegle.nl',
      'ometv.chat',
      'childline.org.uk',
      'whatsapp.com',
    ])
      expect(at(host), host).toBe(0);
  });
  it('says nothing about what is no web page', () => {
    expect(lookAlike('about:blank')).toBe(0);
    expect(lookAlike('http://127.0.0.1/omegle')).toBe(0);
    expect(lookAlike('https://news.example/omegle')).toBe(0);
  });
});

describe('a label as long as the browser allows', () => {
  it.each(['9', 'webcam', 'mytv', 'chats', 'alternatives', 'tchatche', 'freefr', 'my1'])(
    'of %s is read in one way',
    (part) => {
      const spoilt = (length: number) => `${part.repeat(length / part.length)}x`;
      const [short, long] = [15, 60].map((length) => stepsOf(ONLY_COMPANIONS, spoilt(length)).steps);
      // Four times the label is about four times the work.
      expect(long).toBeLessThan(8 * (short ?? 0));
      expect(at(`omegle${spoilt(56)}.com`)).toBe(0);
    },
  );
});

it('lends no name of an entry of confidence C, nor an ordinary word', () => {
  const likeness = createLookAlike([
    exampleEntry({ domain: 'softly.example', names: ['Softly'], confidence: 'C' }),
    exampleEntry({ domain: 'window.example', names: ['Window'], common_names: ['window'] }),
    exampleEntry({ domain: 'tokotalk.example', names: ['Tokotalk'] }),
  ]);
  expect(likeness('https://softly.org/')).toBe(0);
  expect(likeness('https://window.org/')).toBe(0);
  expect(likeness('https://window-chat.org/')).toBe(0.4);
  expect(likeness('https://tokotalk.org/')).toBe(0.8);
});

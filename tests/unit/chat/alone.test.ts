import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isToOneAlone } from '#lib/chat/alone.ts';
import type { Box } from '#lib/chat/box.ts';

/** A page with a box called `box` and a list called `list`. */
function isAlone(html: string, title = ''): boolean {
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body>${html}</body></html>`);
  const element = document.querySelector('#box') as unknown as HTMLElement;
  return isToOneAlone({ element, kind: 'value', multiline: false }, document.querySelector('#list'));
}

const BOX = '<form><input id="box"></form>';
const LIST = '<ul id="list"><li>qui veut parler en privé ?</li></ul>';

it.each([
  ['by the box', `${LIST}<input id="box" placeholder="Message privé…">`],
  ['by the box’s name', `${LIST}<div><input id="box" name="pm_text"></div>`],
  ['by the head of the window', `<div><header>Privé avec <b>kev</b> ×</header>${LIST}${BOX}</div>`],
  ['by a heading around', `<section><h2>Private chat with kev</h2><div>${LIST}${BOX}</div></section>`],
  ['by the maker', `<div id="privateWindow">${LIST}${BOX}</div>`],
  ['by the maker, around the box', `<div>${LIST}<div class="prive-ecrire">${BOX}</div></div>`],
  ['by an Italian maker', `<div id="chat-privato">${LIST}${BOX}</div>`],
  ['in German', `<div><h3>Privatchat mit kev</h3>${LIST}${BOX}</div>`],
  ['in Spanish', `<div><h3>Chat privado con kev</h3>${LIST}${BOX}</div>`],
  ['in Italian', `<div><h3>Conversazione privata</h3>${LIST}${BOX}</div>`],
  [
    'beside what closes the window',
    `<div class="is-open"><h3>Privé avec kev <button>Bloquer</button> <a>Infos</a></h3>${LIST}${BOX}</div>`,
  ],
])('a talk with one person is known %s', (_, html) => {
  expect(isAlone(html)).toBe(true);
});

it.each([
  ['a room', `<div><h2>Salon Ados</h2>${LIST}${BOX}</div>`],
  ['a room without a head', `<div>${LIST}${BOX}</div>`],
  ['a channel', `<div><h2>Private channel</h2>${LIST}${BOX}</div>`],
  ['a Dutch channel', `<div><h2>Privé kanaal</h2>${LIST}${BOX}</div>`],
  ['a private room', `<div><h2>Salon privé</h2>${LIST}${BOX}</div>`],
  [
    'a room beside a menu',
    `<main><nav>Accueil, Messages privés</nav><div><h2>Musique</h2>${LIST}${BOX}</div></main>`,
  ],
  [
    'a room with people who can be written to',
    `<div><aside>${'<p>kev34 <a>Message privé</a></p>'.repeat(20)}</aside>${LIST}${BOX}</div>`,
  ],
  [
    'a channel that tells how to whisper',
    `<div>${LIST}<input id="box" placeholder="Message #general, /whisper"></div>`,
  ],
  [
    'a room with a tab for messages',
    `<div><div><b>Entraide</b> <span>Private messages</span></div>${LIST}${BOX}</div>`,
  ],
  ['a room with links', `<div><div><b>Entraide</b> <a>Privé</a></div>${LIST}${BOX}</div>`],
  ['a room that tells that one may not', `<div><h2>Entraide (mp interdits)</h2>${LIST}${BOX}</div>`],
  ['a box that tells so', `<div>${LIST}<input id="box" placeholder="Pas de MP svp"></div>`],
  ['a box that tells how', `<div>${LIST}<input id="box" title="Tape /msg kev pour un message privé"></div>`],
  ['a private group', `<div><h2>Groupe privé</h2>${LIST}${BOX}</div>`],
  ['a private group in German', `<div><h2>Private Gruppe</h2>${LIST}${BOX}</div>`],
  ['a rule', `<div><h2>Keep private information private</h2>${LIST}${BOX}</div>`],
  ['a site that is called so', `<div><header>PrivateChat.example</header>${LIST}${BOX}</div>`],
  ['a site whose name leads home', `<div><header><a href="/">Private Chat</a></header>${LIST}${BOX}</div>`],
  [
    'a choice beside the box',
    `<div>${LIST}<div><label><input type="checkbox"> Privé</label>${BOX}</div></div>`,
  ],
  [
    'a choice of whom',
    `<div>${LIST}<div><p>En privé à <select><option>Tous</option></select></p>${BOX}</div></div>`,
  ],
  ['a room with a line of its own', `<div><h2>Salon Ados</h2>${LIST}<p class="pm">${BOX}</p></div>`],
  ['a setting', `<div class="chat no-pm">${LIST}${BOX}</div>`],
  ['a page behind a login', `<div class="private-layout">${LIST}${BOX}</div>`],
  [
    'a page whose privacy is spoken of',
    `<div><h2>Cuisine</h2>${LIST}${BOX}<footer>Vie privée</footer></div>`,
  ],
])('%s is no talk with one person', (_, html) => {
  expect(isAlone(html)).toBe(false);
});

it('a head is none where the page is called so, nor where the list is gone', () => {
  const talk = `<div><h2>Private chat</h2>${LIST}${BOX}</div>`;
  expect(isAlone(talk)).toBe(true);
  expect(isAlone(talk, 'Private Chat, free for all')).toBe(false);
  const { document } = parseHTML(`<html><body>${talk}</body></html>`);
  const [element, list] = ['box', 'list'].map((id) =>
    document.getElementById(id),
  ) as unknown as HTMLElement[];
  list?.remove();
  expect(isToOneAlone({ element, kind: 'value', multiline: false } as Box, list ?? null)).toBe(false);
});

it('without a list only the box itself tells', () => {
  expect(isAlone('<section><h2>Private chat with kev</h2><input id="box"></section>')).toBe(false);
});

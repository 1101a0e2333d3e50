import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Box } from '#lib/chat/box.ts';
import { createTurns } from '#lib/chat/turns.ts';

/** A chat page with a log; `say` adds a row, as a page does. */
function chatPage(log = '<div id="log" role="log"></div>') {
  const { document } = parseHTML(`<html><body><main>${log}<textarea></textarea></main></body></html>`);
  let told = (_records: object[]) => {};
  globalThis.MutationObserver = class {
    constructor(tell: (records: object[]) => void) {
      told = tell;
    }
    observe() {}
    disconnect() {}
  } as unknown as typeof MutationObserver;
  const box: Box = {
    element: document.querySelector('textarea') as unknown as HTMLElement,
    kind: 'value',
    multiline: true,
  };
  const turns = createTurns({
    shadowRootOf: () => null,
    after: () => () => undefined,
  });
  const append = (who: string, text: string): Element => {
    const row = document.createElement('p');
    row.innerHTML = `<b></b> <span></span>`;
    (row.querySelector('b') as Element).textContent = who;
    (row.querySelector('span') as Element).textContent = text;
    document.querySelector('#log')?.append(row);
    return row as unknown as Element;
  };
  const gone = (from: Element) => told([{ type: 'childList', target: from, addedNodes: [] }]);
  const added = (to: Element, rows: Element[]) => told([{ type: 'childList', target: to, addedNodes: rows }]);
  const shown = (row: Element) => added(row.parentElement as Element, [row]);
  const say = (who: string, text: string) => shown(append(who, text));
  /** The child sends something, and the page shows it. */
  const send = (text: string) => {
    turns.expect(text, box);
    turns.sent(text, box);
    say('moi', text);
  };
  return {
    turns,
    box,
    append,
    say,
    shown,
    added,
    gone,
    send,
    list: () => document.querySelector('#log') as Element,
  };
}
const brief = ({ turns, box }: ReturnType<typeof chatPage>) =>
  turns.before(box).map(({ from, text }) => `${from}: ${text}`);

it('knows whose a row is by what was sent', () => {
  const page = chatPage();
  page.say('lea', 'tu habites où ?');
  page.turns.sent('devine', page.box);
  page.say('moi', 'devine');
  page.say('lea', 'lille ?');
  expect(brief(page)).toEqual(['other: lea tu habites où ?', 'me: devine', 'other: lea lille ?']);
});

it('a row of the other side is not the child’s because a short message stands in it too', () => {
  const page = chatPage();
  page.turns.sent('ok', page.box);
  page.say('moi', 'ok');
  page.say('lea', 'ok tu habites où ?');
  expect(brief(page)).toEqual(['me: ok', 'other: lea ok tu habites où ?']);
});

it('a time is not the number that the child has sent', () => {
  const page = chatPage();
  page.turns.sent('12', page.box);
  page.say('moi', '12');
  page.say('lea', 'tu habites où ? 10:12');
  expect(brief(page)).toEqual(['me: 12', 'other: lea tu habites où ? 10:12']);
});

it.each([
  '<p>moi : ok</p>',
  '<p>moi13: ok</p>',
  '<p>moi:ok</p>',
  '<p>&lt;moi13&gt;ok</p>',
  '<p><b>moi</b> ok <time>10:12</time></p>',
  '<div><b>moi</b><div>ok</div><i>lu</i></div>',
])('a short message is found beside a name and a time: %s', (row) => {
  const page = chatPage(`<div id="log" role="log">${row}<p>lea: salut</p></div>`);
  page.turns.sent('ok', page.box);
  expect(brief(page)).toEqual(['me: ok', 'other: lea: salut']);
});

it('a longer message is found in whatever stands around it', () => {
  const page = chatPage('<div id="log" role="log"><p>[10:12] moi a dit je suis en vacances (lu)</p></div>');
  page.turns.sent('je suis en vacances', page.box);
  expect(brief(page)).toEqual(['me: je suis en vacances']);
});

it('knows what was sent though the page no longer shows it', () => {
  const page = chatPage('<p>rien</p>');
  page.turns.sent('un', page.box);
  page.turns.sent('deux', page.box);
  expect(brief(page)).toEqual(['me: un', 'me: deux']);
});

it('keeps six messages of each side at most, the last ones', () => {
  const page = chatPage();
  for (let number = 1; number <= 10; number++) {
    page.turns.sent(`moi ${number}`, page.box);
    page.say('x', `moi ${number}`);
    page.say('lea', `elle ${number}`);
  }
  const seen = brief(page);
  expect(seen.length).toBeLessThanOrEqual(12);
  expect(seen.at(-1)).toBe('other: lea elle 10');
  expect(seen.some((turn) => turn.startsWith('me: moi 4'))).toBe(false);
});

it('forgets everything when the page becomes another one', () => {
  const page = chatPage('<p>rien</p>');
  page.turns.sent('un', page.box);
  page.turns.clear();
  expect(brief(page)).toEqual([]);
});

/** A second box in the same page, beside a log of its own. */
function secondBox(page: ReturnType<typeof chatPage>) {
  const { ownerDocument } = page.box.element;
  const talk = ownerDocument.createElement('section');
  talk.innerHTML = '<textarea></textarea>';
  ownerDocument.body.append(talk);
  return { ...page.box, element: talk.querySelector('textarea') as HTMLElement };
}

it('what was sent to one person was not said to another, to whom one writes in a box of its own', () => {
  const page = chatPage('<p>rien</p>');
  const other = secondBox(page);
  page.turns.sent('mon num c 06 39 98 12 34', page.box);
  expect(page.turns.before(other)).toEqual([]);
  expect(brief(page)).toEqual(['me: mon num c 06 39 98 12 34']);
});

it('a box that a page puts in the place of another goes on with what was said in that', () => {
  const page = chatPage('<p>rien</p>');
  page.turns.sent('un', page.box);
  page.box.element.remove();
  const other = secondBox(page);
  expect(page.turns.before(other)).toEqual([{ from: 'me', text: 'un' }]);
  page.turns.sent('deux', other);
  expect(page.turns.before(other)).toHaveLength(2);
});

it('what was said to one person was not said to the next, whom the page shows in the same place', () => {
  const page = chatPage();
  page.send('mon num c 06 39 98 12 34');
  page.list().innerHTML = '<p>max: salut toi</p>';
  expect(brief(page)).toEqual(['other: max: salut toi']);
  page.send('coucou ca va bien');
  expect(brief(page)).toEqual(['other: max: salut toi', 'me: coucou ca va bien']);
});

it('and is known again where the page goes back to it before anything else was sent', () => {
  const page = chatPage();
  page.send('mon num c 06 39 98 12 34');
  const rows = page.list().innerHTML;
  page.list().innerHTML = '<p>max: salut toi</p>';
  expect(brief(page)).toHaveLength(1);
  page.list().innerHTML = rows;
  expect(brief(page)).toEqual(['me: mon num c 06 39 98 12 34']);
});

it('is still known where the last message is deleted or edited', () => {
  const page = chatPage();
  const sent = ['tu fais quoi demain', 'mon num c 06 39', 'oups'];
  for (const text of sent) page.send(text);
  page.list().lastElementChild?.remove();
  expect(brief(page)).toEqual(sent.slice(0, 2).map((text) => `me: ${text}`));
});

it('what was asked in a talk was asked by the child, also when it has written elsewhere since', () => {
  const page = chatPage();
  page.send('tu habites où ?');
  page.say('lea', 'devine');
  const rows = page.list().innerHTML;
  page.list().innerHTML = '<p><b>max</b> <span>salut toi</span></p>';
  page.send('coucou max ca va bien');
  page.list().innerHTML = `${rows}<p><b>moi</b> <span>allez dis le moi</span></p>`;
  page.turns.sent('allez dis le moi', page.box);
  expect(brief(page)).toEqual(['me: tu habites où ?', 'other: lea devine', 'me: allez dis le moi']);
});

it('who says the same as the child has not said what else stands under that name', () => {
  const page = chatPage();
  page.send('salut');
  page.say('lea', 'salut');
  page.say('lea', 'tu as quel âge ?');
  expect(brief(page).at(-1)).toBe('other: lea tu as quel âge ?');
});

it('a letter of the child’s name is no message, and what stands before it no name', () => {
  const page = chatPage();
  page.turns.sent('a', page.box);
  page.list().innerHTML = '<p>max: oui</p><p>Julie: tu as quel âge ?</p><p>Juan: a</p><p>Juan: et toi</p>';
  expect(brief(page)).toEqual(['other: max: oui', 'other: Julie: tu as quel âge ?', 'me: a', 'me: et toi']);
});

it('what the next one asks was not asked by the child, though it asked the same before', () => {
  const page = chatPage();
  page.send('tu as quel âge ?');
  page.say('lea', 'devine');
  page.send('bon salut alors');
  page.list().innerHTML = '<p><b>max</b> <span>tu as quel âge ?</span></p>';
  expect(brief(page)).toEqual(['other: max tu as quel âge ?']);
});

it('is still known where a page takes old rows away', () => {
  const page = chatPage();
  page.send('mon num c 06 39 98 12 34');
  page.send('tu fais quoi demain');
  page.list().firstElementChild?.remove();
  expect(brief(page)).toEqual(['me: mon num c 06 39 98 12 34', 'me: tu fais quoi demain']);
});

it.each([
  ['<div><p>lea: tu habites ou ?</p><p>max: oui dis</p></div>', 2],
  ['<ul><li>lea: tu habites ou ?</li><li>max: oui</li><li>lea: alors</li></ul>', 3],
  ['<div><div><p>lea: salut</p><p>lea: tu habites ou ?</p></div></div>', 2],
  ['<nav><a href="/">accueil</a><a href="/salons">salons</a></nav>', 0],
  ['<ul><li><a href="/a">Lille</a></li><li><a href="/b">Lyon</a></li></ul>', 0],
  ['<div><p>Bienvenue</p></div>', 0],
])('a list that is too short to be scrolled is read: %s', (list, rows) => {
  const page = chatPage(list);
  expect(page.turns.before(page.box)).toHaveLength(rows);
});

/** A page whose list is this, after the child has sent these. */
function pageWith(list: string, ...sent: string[]) {
  const page = chatPage(list);
  for (const text of sent) page.turns.sent(text, page.box);
  return page;
}
const log = (rows: string) => `<div id="log" role="log">${rows}</div>`;

it('a reply that quotes the child is the other side’s, and asks', () => {
  const rows =
    '<p><b>moi</b> je suis en vacances</p><p><q>je suis en vacances</q> <b>lea</b> tu habites où ?</p>';
  expect(brief(pageWith(log(rows), 'je suis en vacances'))).toEqual([
    'me: je suis en vacances',
    'other: lea tu habites où ?',
  ]);
});

it('what the child has asked is not asked by whoever answers to it with a quotation', () => {
  const rows =
    '<div><b>moi</b> <span>tu habites où ?</span></div><div><div>tu habites où ?</div><b>lea</b> <span>vers lille</span></div>';
  expect(brief(pageWith(log(rows), 'tu habites où ?'))).toEqual([
    'me: tu habites où ?',
    'other: lea vers lille',
  ]);
});

it('but the same question asked back is asked', () => {
  const rows =
    '<div><b>moi</b> <span>tu habites où ?</span></div><div><b>lea</b> <span>tu habites où ?</span> <button>Répondre</button></div>';
  expect(brief(pageWith(log(rows), 'tu habites où ?')).at(-1)).toContain('tu habites où ?');
});

it('a question that the child asked long ago is still the child’s', () => {
  const page = chatPage();
  const sent = ['tu habites où ?', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept'];
  for (const text of sent) {
    page.turns.sent(text, page.box);
    page.say('moi', text);
  }
  expect(brief(page)).toEqual(sent.slice(-6).map((text) => `me: ${text}`));
});

it('rows stand in groups of a sender or a day', () => {
  const group = (...rows: string[]) =>
    `<section><h4>10:12</h4><div>${rows.map((row) => `<div class="row">${row}</div>`).join('')}</div></section>`;
  const rows =
    group('tu habites où ?', 'dis') + group('mon num c', '06 39', '98 12') + group('et la fin ?', 'vas y');
  expect(brief(pageWith(log(rows), 'mon num c', '06 39', '98 12'))).toEqual([
    'other: tu habites où ?',
    'other: dis',
    'me: mon num c',
    'me: 06 39',
    'me: 98 12',
    'other: et la fin ?',
    'other: vas y',
  ]);
});

it('the newest message may stand on top', () => {
  const page = chatPage(log('<p>lea: salut</p><p>max: salut</p><p>zoe: bonsoir</p><p>max: re</p>'));
  const onTop = (who: string, text: string) => {
    page.say(who, text);
    page.list().prepend(page.list().lastElementChild as Element);
  };
  for (const text of ['06 39', '98 12']) {
    page.turns.expect(text, page.box);
    page.list().insertAdjacentHTML('afterbegin', `<p>moi: ${text}</p>`);
    page.shown(page.list().firstElementChild as Element);
    page.turns.sent(text, page.box);
  }
  onTop('lea', 'et la fin ?');
  expect(brief(page).slice(-3)).toEqual(['me: 06 39', 'me: 98 12', 'other: lea et la fin ?']);
});

it('what a page shows in other words keeps its place among what was sent', () => {
  const rows = '<p>moi: 06 39</p><p>moi: ** **</p><p>moi: 34</p>';
  expect(brief(pageWith(log(rows), '06 39', '98 12', '34')).filter((turn) => turn.startsWith('me'))).toEqual([
    'me: 06 39',
    'me: 98 12',
    'me: 34',
  ]);
});

it.each([
  ['<div><b>moi</b><p>mon num</p><p>06 39 98 12 34</p></div>', 'mon num\n06 39 98 12 34'],
  ['<div><b>moi</b> <span>06 39 <img alt="😀"></span></div>', '06 39 😀'],
  ['<div><b>moi</b> <span>06 39 <img alt=":)"></span></div>', '06 39 😀'],
  ['<div><b>moi</b><span>va sur <a>example.org</a> vite</span></div>', 'va sur example.org vite'],
])('a message is known however the page draws it: %s', (row, sent) => {
  expect(brief(pageWith(log(`<div><b>lea</b> <span>salut</span></div>${row}`), sent))).toEqual([
    'other: lea salut',
    `me: ${sent}`,
  ]);
});

it.each([
  '<b>lea</b> tu habites où ?<br><b>moi</b> devine<br>',
  '<dl><dt>lea</dt><dd>tu habites où ?</dd><dt>moi</dt><dd>devine</dd></dl>',
  '<div>10:12</div><p>lea: tu habites où ?</p><div>10:13</div><p>moi: devine</p><div>lea est en train d’écrire…</div>',
])('times, names and "is typing" are no messages: %s', (rows) => {
  const seen = brief(pageWith(log(rows), 'devine'));
  expect(seen).toHaveLength(2);
  expect(seen[0]).toMatch(/^other: .*tu habites où \?$/s);
  expect(seen[1]).toBe('me: devine');
});

it.each([
  'zoe a rejoint le salon',
  'zoe a quitté le salon.',
  'zoe s’est déconnectée',
  '[10:12] * zoe has joined the channel',
  'zoe (visitor@example.org) has left',
  'zoe ist dem Raum beigetreten',
  'zoe hat den Chat verlassen',
  'zoe se ha unido a la sala',
  'zoe è entrato nella stanza',
  'zoe entrou na sala',
  'zoe heeft het gesprek verlaten',
  'typing…',
  '3 personnes écrivent…',
  'zoe schreibt gerade …',
  'zoe tippt …',
])('who comes, goes or writes has said nothing: %s', (line) => {
  const page = pageWith(log(`<p>lea: tu habites où ?</p><div>${line}</div>`));
  expect(brief(page)).toEqual(['other: lea: tu habites où ?']);
});

it.each([
  'lea: tu as quitté le salon ?',
  'lea i left home early today wbu where are u from',
  'lea j’ai rejoint ma sœur hier soir',
  'whats ur snap ive only 2 min left',
  'when you left home how old were you',
  'de que parte del reino unido',
  'quando sei uscito da scuola',
  'mein freund hat mich verlassen',
  'ta soeur a quitté la maison quand',
])('who tells of coming and going has said something: %s', (line) => {
  expect(brief(pageWith(log(`<p>lea: salut</p><p>${line}</p>`)))).toHaveLength(2);
});

it('what only readers hear of is not the list', () => {
  const page = chatPage(`${log('')}<ul><li>lea: salut</li><li>lea: tu habites où ?</li></ul>`);
  page.list().getBoundingClientRect = () => ({ width: 1, right: 1 }) as DOMRect;
  expect(brief(page)).toHaveLength(2);
});

it('what lay over the list when it was looked for may be put away', () => {
  const page = chatPage(
    '<ul><li>lea: tu habites où ?</li><li>lea: dis</li></ul><div><p>visages</p><p>animaux</p></div>',
  );
  const { ownerDocument } = page.box.element;
  const over = ownerDocument.querySelector('div') as Element;
  let hit = over.firstElementChild;
  ownerDocument.elementFromPoint = () => hit;
  expect(brief(page)).toEqual(['other: visages', 'other: animaux']);
  over.checkVisibility = () => false;
  hit = ownerDocument.querySelector('li');
  expect(brief(page)).toEqual(['other: lea: tu habites où ?', 'other: lea: dis']);
});

it('what has no box of its own is not put away while its rows are seen', () => {
  const page = chatPage(log('<p>lea: salut</p><p>lea: tu vis où ?</p>'));
  expect(brief(page)).toHaveLength(2);
  const list = page.list();
  list.removeAttribute('role');
  Object.assign(list, { checkVisibility: () => false });
  Object.assign(list.lastElementChild as Element, { checkVisibility: () => true });
  const other = list.ownerDocument.createElement('div');
  other.setAttribute('role', 'log');
  list.before(other);
  expect(brief(page)).toHaveLength(2);
});

/** A talk of two lines in a small window over a page, and which heights beside the box, in pixels, are the talk's own lines. */
function smallWindow(isTalk: (y: number) => boolean) {
  const page = chatPage(
    '<section><article>Où vis-tu ?</article><article>Un jour à la mer</article></section>',
  );
  const { ownerDocument } = page.box.element;
  const talk = ownerDocument.createElement('aside');
  talk.innerHTML = '<ul><li>lea: salut</li><li>lea: ca va</li></ul>';
  ownerDocument.body.append(talk);
  talk.append(page.box.element);
  const behind = ownerDocument.querySelector('section') as Element;
  behind.setAttribute('role', 'feed');
  Object.assign(behind, { clientHeight: 500 });
  Object.defineProperty(behind, 'scrollHeight', { value: 900 });
  ownerDocument.elementFromPoint = (_x, y) =>
    isTalk(y) ? talk.querySelector('li') : behind.firstElementChild;
  Object.defineProperty(ownerDocument, 'defaultView', {
    value: {
      getComputedStyle: (one: Element) => ({
        overflowY: one === behind ? 'auto' : 'visible',
        position: one === talk ? 'fixed' : 'static',
      }),
    },
  });
  return page;
}

it('what is seen behind a small window is not said in it', () =>
  expect(brief(smallWindow((y) => y > -200))).toEqual(['other: lea: salut', 'other: lea: ca va']));

it('what stands above the box in one part with it, laid over the page, is not the list for that', () =>
  expect(brief(smallWindow((y) => y > -60 && y < 0))).toEqual([
    'other: Où vis-tu ?',
    'other: Un jour à la mer',
  ]));

it('who says that something is to be written is not somebody who is writing', () => {
  const page = pageWith(log('<p>lea: envoie ton num par écrit</p><p>moi: devine</p>'), 'devine');
  expect(brief(page)[0]).toBe('other: lea: envoie ton num par écrit');
});

it('of hundreds of lines in one element the newest are read', () => {
  const lines = Array.from({ length: 400 }, (_, at) => `lea: ${'bla '.repeat(12)}${at}<br>`);
  const page = pageWith(log(`${lines.join('')}lea: tu habites où ?<br>moi: devine<br>`), 'devine');
  expect(brief(page).slice(-2)).toEqual(['other: lea: tu habites où ?', 'me: devine']);
});

it('a form of the page with a field called children is read like anything else', () => {
  const form = '<form><p>lea: salut</p><p>lea: tu habites où ?</p></form>';
  const page = pageWith(log(form), 'devine');
  const shadowed = page.list().querySelector('form') as unknown as Element;
  for (const name of ['children', 'childNodes', 'textContent'])
    Object.defineProperty(shadowed, name, { value: shadowed });
  expect(brief(page)).toEqual(['me: devine', 'other: lea: salut', 'other: lea: tu habites où ?']);
});

it('what is taken out of a page is not read as if it had been added', () => {
  const page = chatPage();
  page.turns.expect('ok merci bien', page.box);
  page.turns.sent('ok merci bien', page.box);
  let reads = 0;
  const list = page.list();
  Object.defineProperty(list, 'childNodes', {
    get: () => {
      reads++;
      return [];
    },
  });
  page.gone(list);
  expect(reads).toBe(0);
});

it('of a long list that is drawn anew, again and again, only the ends are read', () => {
  const page = chatPage();
  page.turns.expect('ok merci bien', page.box);
  const list = page.list();
  list.innerHTML = '<p>lea: salut</p>'.repeat(2000);
  let reads = 0;
  for (const row of list.children)
    Object.defineProperty(row, 'childNodes', {
      get: () => {
        reads++;
        return [];
      },
    });
  page.added(list, [...list.children]);
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThanOrEqual(80);
});

it('of several logs the one that stands nearest to the box is read', () => {
  const page = chatPage('<p>rien</p>');
  const other = secondBox(page);
  const talk = other.element.parentElement as Element;
  talk.insertAdjacentHTML('afterbegin', log('<p>max: tu vis où ?</p>'));
  page.box.element.insertAdjacentHTML('beforebegin', log('<p>lea: salut</p>'));
  expect(page.turns.before(other)).toEqual([{ from: 'other', text: 'max: tu vis où ?' }]);
  expect(brief(page)).toEqual(['other: lea: salut']);
});

it('a row that is not drawn yet, as components are at first, stands where it stands', () => {
  const page = chatPage();
  const draw = (notYet?: Element) => {
    for (const [at, row] of [...page.list().children].entries())
      for (const element of [row, ...row.children])
        element.getBoundingClientRect = () => {
          const top = row === notYet && element !== row ? 0 : 100 + 20 * at;
          return { top, bottom: top + 20, height: row === notYet ? 0 : 20 } as DOMRect;
        };
  };
  for (const text of ['salut', 'ça va', 'il pleut ici']) page.say('lea', text);
  for (const text of ['bonsoir', 'oui moi aussi']) {
    page.turns.expect(text, page.box);
    const row = page.append('moi', text);
    row.innerHTML = `<div>${row.innerHTML}</div>`;
    draw(row);
    page.shown(row);
    page.turns.sent(text, page.box);
  }
  page.say('lea', 'tu as quel âge ?');
  draw();
  expect(brief(page).at(-1)).toBe('other: lea tu as quel âge ?');
});

// Each list shows messages as some chat does; `theySay` adds one of the other side.
const make = (markup) => {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild;
};
const safe = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const row = (who, text, tag = 'div') => make(`<${tag}><b>${who}</b> <span>${safe(text)}</span></${tag}>`);

/** A list that scrolls, drawn with a style of its own. */
const scroller = (inside = '', style = '') =>
  make(`<div style="height:220px;overflow-y:auto;border:1px solid #ccc;${style}">${inside}</div>`);
const toEnd = (element) => {
  element.scrollTop = element.scrollHeight;
};

/** Puts a list and a box into the page. @param show draws one message */
function chat(bas, list, show, root = bas) {
  const box = make('<textarea id="message" placeholder="Ton message…" rows="2"></textarea>');
  const composer = make('<div class="bas"></div>');
  composer.append(box, make('<button type="button">Envoyer</button>'));
  root.append(list, composer);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || box.value.trim() === '') return;
    event.preventDefault();
    const text = box.value;
    box.value = '';
    fetch('/said', { method: 'POST', body: text });
    show('moi', text);
  });
  window.theySay = (text) => show('lea', text);
}

/** One row a message, below the one before. */
const below = (list, inside, draw) => (who, text) => {
  inside.append(draw(who, text));
  toEnd(list);
};

export const LISTS = {
  reversed(bas) {
    const list = scroller('', 'display:flex;flex-direction:column-reverse');
    chat(bas, list, (who, text) => list.prepend(row(who, text)));
  },
  'newest-on-top'(bas) {
    const list = scroller('<div>Bienvenue</div>');
    chat(bas, list, (who, text) => list.prepend(row(who, text)));
  },
  'name-time-seen'(bas) {
    const list = scroller();
    const draw = (who, text) =>
      make(
        `<div style="display:flex;gap:8px"><img alt="${who}" width="20" height="20"><div style="display:flex;gap:8px"><span>${who}</span><span>10:12</span><span>${safe(text)}</span><span>❤2</span><span>Vu</span></div></div>`,
      );
    chat(bas, list, below(list, list, draw));
  },
  table(bas) {
    const list = scroller('<table><tbody></tbody></table>');
    const draw = (who, text) => {
      const line = document.createElement('tr');
      line.innerHTML = `<td>10:12</td><td>${who}</td><td>${safe(text)}</td>`;
      return line;
    };
    chat(bas, list, below(list, list.querySelector('tbody'), draw));
  },
  terms(bas) {
    const list = make('<dl style="height:220px;overflow-y:auto"></dl>');
    chat(bas, list, (who, text) => list.append(make(`<dt>${who}</dt>`), make(`<dd>${safe(text)}</dd>`)));
  },
  grouped(bas) {
    const list = scroller();
    let last = '';
    chat(bas, list, (who, text) => {
      if (who !== last) list.append(make(`<section><h4>${who} · 10:12</h4><div></div></section>`));
      last = who;
      list.lastElementChild.lastElementChild.append(make(`<div class="bubble">${safe(text)}</div>`));
      toEnd(list);
    });
  },
  days(bas) {
    const list = scroller('<section><h4>Hier</h4></section><section><h4>Aujourd’hui</h4></section>');
    const [before, today] = list.children;
    before.append(row('lea', 'coucou'), row('zoe', 'coucou toi'));
    chat(bas, list, below(list, today, row));
  },
  buttons(bas) {
    const list = scroller();
    const draw = (who, text) =>
      make(`<div><button>${who}</button><span>${safe(text)}</span><button>Répondre</button></div>`);
    chat(bas, list, below(list, list, draw));
  },
  deep(bas) {
    const outer = make('<div><div><div></div></div></div>');
    const list = scroller('<div><div></div></div>');
    outer.querySelector('div > div > div').append(list);
    const inside = list.querySelector('div > div > div');
    for (let count = 0; count < 12; count++) inside.append(row('zoe', `bonjour à vous ${count}`));
    chat(bas, outer, below(list, inside, row));
  },
  // A few rows that are used again, placed by `transform` in any order in the tree.
  virtual(bas) {
    const list = scroller('<div style="position:relative"></div>', 'position:relative');
    const inside = list.firstElementChild;
    const all = Array.from({ length: 14 }, (_, count) => ({ who: 'zoe', text: `salut à vous ${count}` }));
    const rows = Array.from({ length: 9 }, () => row('', ''));
    for (const one of rows) one.style.cssText = 'position:absolute;left:0;right:0;height:30px';
    inside.append(...rows);
    const draw = () => {
      inside.style.height = `${all.length * 30}px`;
      const first = Math.max(0, Math.floor(list.scrollTop / 30) - 1);
      for (const one of rows) one.style.display = 'none';
      all.slice(first, first + rows.length).forEach(({ who, text }, at) => {
        const one = rows[(first + at) % rows.length];
        one.style.display = '';
        one.style.transform = `translateY(${(first + at) * 30}px)`;
        one.querySelector('b').textContent = who;
        one.querySelector('span').textContent = text;
      });
    };
    list.addEventListener('scroll', draw);
    chat(bas, list, (who, text) => {
      all.push({ who, text });
      draw();
      toEnd(list);
      draw();
    });
  },
  'drawn-anew'(bas) {
    const list = scroller();
    const all = [];
    chat(bas, list, (who, text) => {
      all.push(row(who, text).outerHTML);
      list.replaceChildren(make(`<div>${all.join('')}</div>`));
      toEnd(list);
    });
  },
  // What is sent waits elsewhere until the server has it, and emoji become pictures.
  waiting(bas) {
    const list = scroller('<div></div><div></div>');
    const [inside, waits] = list.children;
    const draw = (who, text) => {
      const one = row(who, text);
      one.innerHTML = one.innerHTML.replace('😀', '<img alt=":D" width="16" height="16">');
      return one;
    };
    chat(bas, list, (who, text) => {
      if (who !== 'moi') return below(list, inside, draw)(who, text);
      const one = row(who, text);
      waits.append(one);
      setTimeout(() => {
        one.remove();
        below(list, inside, draw)(who, text);
      }, 150);
    });
  },
  // A component for the list and for each message, and another for the box.
  components(bas) {
    const [outer, other] = [make('<x-list></x-list>'), make('<x-box></x-box>')];
    bas.append(outer, other);
    const list = scroller();
    outer.attachShadow({ mode: 'closed' }).append(list);
    const draw = (who, text) => {
      const one = make('<x-message></x-message>');
      one.attachShadow({ mode: 'open' }).append(row(who, text));
      return one;
    };
    chat(bas, '', below(list, list, draw), other.attachShadow({ mode: 'closed' }));
  },
  // Times and "seen" between messages, and below them who is typing.
  furnished(bas) {
    const list = scroller();
    const typing = make('<div class="typing">lea est en train d’écrire…</div>');
    chat(bas, list, (who, text) => {
      list.append(
        make('<div class="time">10:12</div>'),
        row(who, text),
        make('<div class="seen">Vu à 10:12</div>'),
        typing,
      );
      toEnd(list);
    });
  },
  // The page scrolls, and the box stays at its foot.
  page(bas) {
    const list = make('<div style="padding-bottom:120px"></div>');
    const draw = (who, text) =>
      make(`<div class="row"><a href="#">${who}</a> <span>${safe(text)}</span><button>♥</button></div>`);
    for (let count = 0; count < 40; count++) list.append(draw('zoe', `bonjour ${count}`));
    chat(bas, list, (who, text) => {
      list.append(draw(who, text));
      scrollTo(0, document.body.scrollHeight);
    });
    bas.lastElementChild.style.cssText = 'position:fixed;bottom:0;left:0;right:300px;background:#fff';
  },
  // Each on its side, as messengers have it, with what was said on another day.
  bubbles(bas) {
    const list = scroller('<div style="text-align:center">Hier</div>');
    const draw = (who, text) =>
      make(
        `<div style="display:flex;justify-content:${who === 'moi' ? 'end' : 'start'}"><div style="max-width:75%">${safe(text)}</div></div>`,
      );
    list.append(draw('lea', 'salut toi'), draw('moi', 'tu habites où ?'), draw('lea', 'devine'));
    chat(bas, list, below(list, list, draw));
  },
  // No rows: a line end behind each message.
  lines(bas) {
    const list = scroller();
    chat(bas, list, (who, text) => {
      list.append(make(`<b>&lt;${who}&gt;</b>`), ` ${text}`, document.createElement('br'));
      toEnd(list);
    });
  },
  // A column of conversations, each with its last message, and tabs right above the box.
  conversations(bas) {
    const list = scroller();
    const talks = make('<div style="width:140px;height:220px;overflow-y:auto;float:left"></div>');
    for (let count = 0; count < 12; count++) talks.append(row(`ami${count}`, 'tu habites où ?'));
    bas.append(talks);
    const right = make('<div style="margin-left:160px"></div>');
    bas.append(right);
    const tabs = make('<div><div><div role="button">Salon</div><div role="button">Privé</div></div></div>');
    tabs.prepend(list);
    chat(
      bas,
      tabs,
      (who, text) => {
        below(list, list, row)(who, text);
        talks.firstElementChild.querySelector('span').textContent = text;
      },
      right,
    );
  },
};

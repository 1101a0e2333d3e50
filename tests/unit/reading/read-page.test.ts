import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/reading/limits.ts';
import { readPage } from '#lib/reading/read-page.ts';
import { readHtml } from '#tests/unit/signals/read.ts';

describe('a page is read', () => {
  it('with labels, placeholders and texts that stand before a field', () => {
    const page = readHtml(
      '<form><label for="a">Ton âge</label><input id="a"><input placeholder="Pseudo"><table><tr><td>Ville :</td><td><input name="c"></td></tr></table></form>',
    );
    expect(page.fields.map(({ says }) => says)).toEqual(['ton age', 'pseudo', 'ville :']);
    expect(new Set(page.fields.map(({ group }) => group)).size).toBe(1);
  });

  it('with radio buttons of one name as one choice, labelled before, after or around', () => {
    const page = readHtml(
      '<p>Vous êtes</p><input type="radio" name="s" value="1"> un homme <label><input type="radio" name="s"> une femme</label><button>ok</button>',
    );
    expect(page.fields).toHaveLength(1);
    expect(page.fields[0]?.options).toEqual(['un homme', 'une femme']);
  });

  it('with fields and a button that share a box as one group, without a form', () => {
    const page = readHtml(
      '<div><p><input placeholder="a"></p><p><input placeholder="b"></p><button>Go</button></div><p><button>Else</button></p>',
    );
    expect(page.fields[0]?.group).toBe(page.fields[1]?.group);
    expect(page.actions[0]?.group).toBe(page.fields[0]?.group);
    expect(page.actions[1]?.group).toBe(-1);
  });

  it('with icon buttons by their names for assistive technology', () => {
    const page = readHtml(
      '<button aria-label="Suivant"><svg></svg></button><div role="button" title="Stop"></div>',
    );
    expect(page.actions.map(({ says }) => says)).toEqual(['suivant', 'stop']);
  });

  it('with text joined over spans and without invisible characters', () => {
    const page = readHtml('<p>sans in<span>scrip</span>tion, s&#8203;ans e-mail</p>');
    expect(page.blocks[0]?.text).toBe('sans inscription, sans e-mail');
  });

  it.each([165, 400, 1300])('with the words that stand behind %i blanks', (count) => {
    const deep = ' '.repeat(count);
    const page = readHtml(
      `<p>${deep}Parle ${deep}<b>${deep}avec</b>${deep}<i>${deep}des</i>${deep}<b>${deep}inconnus</b></p>
      <label>${deep}<b>${deep}Ton</b>${deep}<b>${deep}âge</b>${deep}<input></label>
      <input placeholder="${deep}Pseudo">
      <table><tr><td>${deep}Ville</td><td><input></td></tr></table>
      <button>${deep}<i>${deep}Lancer</i>${deep}<b>${deep}le</b>${deep}<b>${deep}tchat</b></button>
      <ul><li>${deep}<b>${deep}lola_15</b>${deep}<i>${deep}15 ans</i></li><li>${deep}<b>${deep}max</b>${deep}<i>${deep}46 ans</i></li></ul>`,
    );
    expect(page.blocks[0]?.text).toBe('parle avec des inconnus');
    expect(page.fields.map(({ says }) => says)).toEqual(['ton age', 'pseudo', 'ville']);
    expect(page.actions.map(({ says }) => says)).toEqual(['lancer le tchat']);
    expect(page.lists[0]?.joined).toEqual([
      ['lola_15', '15 ans'],
      ['max', '46 ans'],
    ]);
  });

  it('with lists found by repetition, cut names joined', () => {
    const page = readHtml(
      '<div><div><b>plu</b><i>me_15</i> <span>F/15/Nice</span></div><div><b>cor</b><i>saire</i> <span>H/46/Cannes</span></div></div>',
    );
    expect(page.lists[0]?.joined).toEqual([
      ['plume_15', 'f/15/nice'],
      ['corsaire', 'h/46/cannes'],
    ]);
  });

  it.each(['div', 'optgroup'])('with every %s in another, deeper than a call can go', (tag) => {
    const { document } = parseHTML('<html><body><select></select></body></html>');
    let inner = document.querySelector(tag === 'div' ? 'body' : 'select') as unknown as Node;
    for (let depth = 0; depth < 50_000; depth++)
      inner = inner.appendChild(document.createElement(tag) as unknown as Node);
    inner.appendChild(document.createTextNode('salut') as unknown as Node);
    const page = readPage(document as unknown as Document, () => null);
    expect(page.cut).toBe(true);
  });

  it('with camera previews told from clips', () => {
    const page = readHtml(
      '<video muted autoplay playsinline></video><video src="a.mp4" muted autoplay></video><iframe allow="camera *"></iframe>',
    );
    expect(page.media).toMatchObject({ videos: 1, previews: 1, cameraFrames: 1 });
  });

  it('with marks for kinship: each once, numbers blanked', () => {
    const page = readHtml(
      '<input name="nickage"><p class="zone12 zone13">Bienvenue chez les 430 connectés</p><script src="/js/salon.3fa92bc1.js?v=2"></script>',
    );
    expect(page.marks).toContainEqual({ kind: 'field', value: 'nickage' });
    expect(page.marks).toContainEqual({ kind: 'phrase', value: 'bienvenue chez les # connectes' });
    expect(page.marks).toContainEqual({ kind: 'script', value: 'salon.js' });
    expect(page.marks.filter(({ kind }) => kind === 'class')).toEqual([{ kind: 'class', value: 'zone#' }]);
  });
});

describe('a hostile page is read', () => {
  it('although inputs shadow what a form is made of', () => {
    const page = readHtml(
      '<form><input name="childNodes"><input name="firstChild"><input name="getAttribute" placeholder="Pseudo"><button name="nodeType">Entrer</button></form>',
    );
    expect(page.fields).toHaveLength(3);
    expect(page.actions[0]?.says).toBe('entrer');
  });

  it('through shadow roots that are handed in', () => {
    const { document } = parseHTML('<html><body><chat-box></chat-box></body></html>');
    const inner = parseHTML(
      '<html><body><input placeholder="Pseudo"><button>Entrer</button></body></html>',
    ).document;
    const root = document.createDocumentFragment();
    root.append(...inner.body.children);
    const page = readPage(document as unknown as Document, (element) =>
      element.localName === 'chat-box' ? (root as unknown as ShadowRoot) : null,
    );
    expect(page.fields[0]?.says).toBe('pseudo');
  });

  it('at its end too, when it is flooded', () => {
    const flood = '<i>x</i>'.repeat(20_000);
    const page = readHtml(`${flood}<input placeholder="Écris un message"><button>Envoyer</button>`);
    expect(page.cut).toBe(true);
    expect(page.fields.map(({ says }) => says)).toContain('ecris un message');
  });

  it('around its fields, when it is flooded on both sides', () => {
    const flood = '<i>x</i>'.repeat(10_000);
    const page = readHtml(
      `${flood}<div><input placeholder="Écris un message"><button>Envoyer</button></div>${flood}`,
    );
    expect(page.fields.map(({ says }) => says)).toContain('ecris un message');
    expect(page.actions.map(({ says }) => says)).toContain('envoyer');
  });

  it('without going through an id of a million characters for each element that has it', () => {
    const id = 'aZ'.repeat(500_000);
    const { document } = parseHTML('<html><body></body></html>');
    for (let count = 0; count < 300; count++) {
      const element = document.createElement('div');
      element.id = id;
      document.body.append(element);
    }
    const before = performance.now();
    readPage(document as unknown as Document, () => null);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('within its limits', () => {
    const page = readHtml(
      `<form>${'<input placeholder="a"><button>b</button><a href="/c">c</a>'.repeat(3000)}</form>${'<p class="c1">some words of a page</p>'.repeat(3000)}`,
    );
    expect(page.fields.length).toBeLessThanOrEqual(LIMITS.fields);
    expect(page.actions.length).toBeLessThanOrEqual(LIMITS.actions);
    expect(page.links.length).toBeLessThanOrEqual(LIMITS.links);
    expect(page.lists.length).toBeLessThanOrEqual(LIMITS.lists);
    expect(page.marks.length).toBeLessThanOrEqual(LIMITS.marks);
    expect(page.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(
      LIMITS.characters + 2000,
    );
  });
});

import { expect, it } from 'vitest';
import { readHtml } from '#tests/unit/signals/read.ts';

const LINE = '<p>Parle à des inconnus.</p>';

it.each([
  ['a message log', `<div role="log">${LINE}</div>`, true],
  ['a box that is called messages', `<div class="chat-messages"><div>${LINE}</div></div>`, true],
  ['a post', `<article class="topic-post">${LINE}</article>`, true],
  ['a comment', `<div class="comment odd">${LINE}</div>`, true],
  ['a page of a blog program', `<article class="post-12 page type-page">${LINE}</article>`, false],
  ['a plain page', `<main>${LINE}</main>`, false],
  [
    'a box that holds a field as well',
    `<div class="chat-box">${LINE}<input placeholder="Pseudo"></div>`,
    false,
  ],
  [
    'a log beside its field',
    `<div class="chat-box"><ul class="log"><li>${LINE}</li></ul><input></div>`,
    true,
  ],
])('a line in %s counts as said by users or not', (_, html, said) => {
  expect(readHtml(html).blocks.find(({ text }) => text.startsWith('parle'))?.said).toBe(said);
});

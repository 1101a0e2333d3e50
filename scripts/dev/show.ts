import type { Page } from '#lib/reading/page.ts';

/** A read page in a few lines, for a person. */
export function show(page: Page): string {
  return [
    `TITLE ${page.title} | ${page.description} | ${page.language} logs ${page.logs} ${JSON.stringify(page.media)}`,
    ...page.fields.map(
      (f) => `FIELD ${f.kind} g${f.group} [${f.says}] {${f.names}} ${f.options.slice(0, 5).join(',')}`,
    ),
    `ACTIONS ${page.actions.map((a) => `${a.says} {${a.names}} g${a.group}`).join(' ; ')}`,
    `LINKS ${page.links.map((a) => `${a.says} {${a.path}}`).join(' ; ')}`,
    `BLOCKS ${page.blocks.map((b) => `${b.heading ? '#' : ''}${b.visible ? '' : '~'}${b.text}`).join(' / ')}`,
    ...page.lists.map(
      (l) =>
        `LIST [${l.says}] ${l.tag}${l.count}${l.log ? ' log' : ''} acting ${l.acting}: ${l.rows
          .slice(0, 6)
          .map((row) => row.join('|'))
          .join(' ; ')}`,
    ),
  ]
    .map((line) => line.slice(0, 2500))
    .join('\n');
}

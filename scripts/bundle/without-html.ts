/** Preact's branch for `dangerouslySetInnerHTML`, as its published file writes it: one condition, one assignment. */
const BRANCH =
  /\b(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/g;

const WRITES_HTML = /\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b/;

/**
 * The source of Preact without the branch that sets HTML when asked to, which nothing of ours does: `children` are
 * drawn instead. Throws where that branch is not found just once, as an update of Preact may write it differently.
 */
export function withoutHtml(source: string): string {
  const found = source.match(BRANCH)?.length ?? 0;
  if (found !== 1)
    throw new Error(
      `Preact’s branch for dangerouslySetInnerHTML was found ${found} times, not once: see scripts/bundle/without-html.ts.`,
    );
  return source.replace(BRANCH, '(');
}

/** Whether code writes HTML into a page. Nothing that ships may. */
export const writesHtml = (code: string): boolean => WRITES_HTML.test(code);

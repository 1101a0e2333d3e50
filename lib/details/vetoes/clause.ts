const STOPS = /[,.!?;\n]/;

/**
 * A stretch of a form and what stands round it up to the next stop on each side.
 * @param near characters that are read on each side
 */
export function clauseAround(form: string, from: number, to: number, near = form.length): string {
  const before =
    form
      .slice(Math.max(0, from - near), from)
      .split(STOPS)
      .at(-1) ?? '';
  const after = form.slice(to, to + near).split(STOPS, 1)[0] ?? '';
  return `${before}${form.slice(from, to)}${after}`;
}

/** Lines as JSON Lines has them: ended by U+000A alone, as all other ends of lines may stand inside a text. */

/**
 * The lines of a text in UTF-8, those of a piece of the input at once, as soon as it is there.
 * @param input pieces that may end anywhere, also within a sign
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[], void> {
  // It leaves out the mark that a file may begin with.
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of input) {
    const lines = decoder.decode(piece, { stream: true }).split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  yield [rest + decoder.decode()];
}

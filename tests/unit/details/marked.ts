/** A text, and where in it the words stand that are written in brackets: “j'ai [14] ans”. */
export function marked(text: string): { form: string; from: number; to: number } {
  const [before = '', detail = '', after = ''] = text.split(/[[\]]/);
  return { form: before + detail + after, from: before.length, to: before.length + detail.length };
}

/** A table times a vector, forward and back. */

/** Adds to `count` outputs at `to` each row's product with `columns` inputs from `from` on. */
export function addRows(
  out: Float32Array,
  to: number,
  rows: Float32Array,
  input: Float32Array,
  from: number,
  columns: number,
  count: number,
) {
  for (let row = 0, at = 0; row < count; row++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let x = from;
    const end = at + (columns & ~3);
    for (; at < end; at += 4, x += 4) {
      a += (rows[at] as number) * (input[x] as number);
      b += (rows[at + 1] as number) * (input[x + 1] as number);
      c += (rows[at + 2] as number) * (input[x + 2] as number);
      d += (rows[at + 3] as number) * (input[x + 3] as number);
    }
    for (const last = end + (columns & 3); at < last; at++, x++)
      a += (rows[at] as number) * (input[x] as number);
    out[to + row] = (out[to + row] as number) + a + b + c + d;
  }
}

/** The way back through `addRows`: gradients of its rows and of its input. */
export function backRows(
  grad: Float32Array,
  from: number,
  count: number,
  rows: Float32Array,
  rowsGrad: Float32Array,
  input: Float32Array,
  inputGrad: Float32Array,
  at: number,
  columns: number,
) {
  for (let row = 0; row < count; row++) {
    const g = grad[from + row] as number;
    if (g === 0) continue;
    const base = row * columns;
    for (let column = 0; column < columns; column++) {
      rowsGrad[base + column] = (rowsGrad[base + column] as number) + g * (input[at + column] as number);
      inputGrad[at + column] = (inputGrad[at + column] as number) + g * (rows[base + column] as number);
    }
  }
}

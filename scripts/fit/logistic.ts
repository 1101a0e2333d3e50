/** Logistic regression with soft targets, a pull towards a prior and fixed signs; plain gradient descent. */
export interface Row {
  x: readonly number[];
  /** Wished probability 0…1. */
  y: number;
  weight: number;
}

export interface Model {
  bias: number;
  weights: number[];
}

/**
 * Fits a model by projected gradient descent (Adam steps): after each step a weight that left its sign is put
 * back to 0. `pull` is the strength of the quadratic pull towards the prior.
 */
export function regress(rows: readonly Row[], prior: Model, pull: number, steps = 3000): Model {
  const size = prior.weights.length;
  const signs = prior.weights.map(Math.sign);
  const model = [...prior.weights, prior.bias];
  const start = [...model];
  const mean = new Array<number>(size + 1).fill(0);
  const square = new Array<number>(size + 1).fill(0);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = model.map((value, index) => (pull * (value - at(start, index))) / total);
    for (const row of rows) {
      let sum = at(model, size);
      for (let index = 0; index < size; index += 1) sum += at(model, index) * at(row.x, index);
      const error = ((1 / (1 + Math.exp(-sum)) - row.y) * row.weight) / total;
      for (let index = 0; index < size; index += 1)
        gradient[index] = at(gradient, index) + error * at(row.x, index);
      gradient[size] = at(gradient, size) + error;
    }
    for (let index = 0; index <= size; index += 1) {
      const slope = at(gradient, index);
      mean[index] = 0.9 * at(mean, index) + 0.1 * slope;
      square[index] = 0.999 * at(square, index) + 0.001 * slope * slope;
      const unbiased = at(mean, index) / (1 - 0.9 ** step);
      const moved =
        at(model, index) - (0.02 * unbiased) / (Math.sqrt(at(square, index) / (1 - 0.999 ** step)) + 1e-9);
      model[index] = index < size && moved * at(signs, index) < 0 ? 0 : moved;
    }
  }
  return { bias: at(model, size), weights: model.slice(0, size) };
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

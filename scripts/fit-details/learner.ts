/**
 * One example through the net and back: adds to the gradient of the loss in every number of the net. The forward way is
 * that of lib/details/learned/net.ts, with dropout; a test compares the two, and the gradient with differences.
 */
import { KINDS, PARTS, REACH, type Size, STRIDE, tablesIn } from '#lib/details/learned/layout.ts';
import type { Example } from './example.ts';
import { addRows, backRows } from './rows.ts';

export interface Forgetting {
  /** Share of numbers that are left out between the layers. */
  dropout: number;
  /** Share of words that are forgotten. */
  words: number;
}

/** How much a token and a message weigh in the loss, for a batch. */
export interface Weighing {
  perToken: number;
  perMessage: number;
}

export interface Learner {
  /** Adds one example's gradient; returns its loss. */
  learn(example: Example, forgetting: Forgetting, weighing: Weighing, random: () => number): number;
}

const HALF = REACH >> 1;

export function learnerOf(size: Size, numbers: Float32Array, gradient: Float32Array): Learner {
  const { width, hidden } = size;
  const T = tablesIn(numbers, size);
  const G = tablesIn(gradient, size);
  let room = 0;
  let x: Float32Array, xg: Float32Array, near: Float32Array, nearG: Float32Array, kept: Float32Array;
  let window: Float32Array, windowG: Float32Array, raw: Float32Array, wide: Float32Array, wideG: Float32Array;
  const grow = (length: number) => {
    if (length <= room) return;
    room = length + 32;
    const padded = room + 2 * REACH;
    [x, xg] = [new Float32Array(padded * width), new Float32Array(padded * width)];
    [near, nearG, kept] = [0, 0, 0].map(() => new Float32Array(padded * hidden)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    [raw, wide, wideG] = [0, 0, 0].map(() => new Float32Array(room * hidden)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    window = new Float32Array(REACH * hidden);
    windowG = new Float32Array(REACH * hidden);
  };
  const h = () => new Float32Array(hidden);
  const highest = new Float32Array(3 * hidden);
  const highestG = new Float32Array(3 * hidden);
  const who = new Int32Array(3 * hidden);
  const [whole, wholeG, shared, sharedG, word, wordG, wordIn, wordInG] = [
    h(),
    h(),
    h(),
    h(),
    h(),
    h(),
    h(),
    h(),
  ] as const;
  const logit = new Float32Array(KINDS);

  const learn: Learner['learn'] = (example, { dropout, words }, { perToken, perMessage }, random) => {
    const { rows, starts, isWord, parts, labels } = example;
    const length = parts.length;
    grow(length);
    const scale = 1 / (1 - dropout);
    const keep = () => (dropout > 0 && random() < dropout ? 0 : scale);
    const padded = length + 2 * REACH;
    x.fill(0, 0, padded * width);
    xg.fill(0, 0, padded * width);
    near.fill(0, 0, padded * hidden);
    nearG.fill(0, 0, padded * hidden);
    wideG.fill(0, 0, length * hidden);
    // Tokens as vectors.
    const xKeep = new Float32Array(length * width);
    const forgotten = new Uint8Array(rows.length);
    for (let token = 0; token < length; token++) {
      const at = (token + REACH) * width;
      const part = (parts[token] as number) * width;
      for (let c = 0; c < width; c++) x[at + c] = T.parts[part + c] as number;
      const isForgotten = words > 0 && random() < words;
      for (let row = starts[token] as number; row < (starts[token + 1] as number); row++) {
        if (isWord[row] && isForgotten) {
          forgotten[row] = 1;
          continue;
        }
        const base = (rows[row] as number) * width;
        for (let c = 0; c < width; c++) x[at + c] = (x[at + c] as number) + (T.rows[base + c] as number);
      }
      for (let c = 0; c < width; c++) {
        const k = keep();
        xKeep[token * width + c] = k;
        x[at + c] = (x[at + c] as number) * k;
      }
    }
    // First layer.
    for (let token = 0; token < length; token++) {
      const to = (token + REACH) * hidden;
      for (let j = 0; j < hidden; j++) near[to + j] = T.nearBias[j] as number;
      addRows(near, to, T.near, x, (token + REACH - HALF) * width, REACH * width, hidden);
      for (let j = 0; j < hidden; j++) if ((near[to + j] as number) < 0) near[to + j] = 0;
    }
    // Second layer, on what is left of the first, and the first beside it.
    const nKeep = new Float32Array(padded * hidden);
    for (let at = REACH * hidden; at < (length + REACH) * hidden; at++) {
      const k = keep();
      nKeep[at] = k;
      kept[at] = (near[at] as number) * k;
    }
    kept.fill(0, 0, REACH * hidden);
    kept.fill(0, (length + REACH) * hidden, padded * hidden);
    highest.fill(0);
    who.fill(-1);
    const windows = new Float32Array(length * REACH * hidden);
    for (let token = 0; token < length; token++) {
      const to = token * hidden;
      const wat = token * REACH * hidden;
      for (let piece = 0; piece < REACH; piece++) {
        const from = (token + REACH + (piece - HALF) * STRIDE) * hidden;
        windows.set(kept.subarray(from, from + hidden), wat + piece * hidden);
      }
      for (let j = 0; j < hidden; j++) raw[to + j] = T.wideBias[j] as number;
      addRows(raw, to, T.wide, windows, wat, REACH * hidden, hidden);
      const same = (token + REACH) * hidden;
      const part = parts[token] as number;
      for (let j = 0; j < hidden; j++) {
        const value =
          ((raw[to + j] as number) > 0 ? (raw[to + j] as number) : 0) + (near[same + j] as number);
        wide[to + j] = value;
        if (part !== PARTS.edge && value > (highest[part * hidden + j] as number)) {
          highest[part * hidden + j] = value;
          who[part * hidden + j] = to + j;
        }
      }
    }
    // What stands highest.
    const hKeep = new Float32Array(3 * hidden);
    for (let at = 0; at < 3 * hidden; at++) {
      hKeep[at] = keep();
      highest[at] = (highest[at] as number) * (hKeep[at] as number);
    }
    for (let j = 0; j < hidden; j++) {
      whole[j] = T.wholeBias[j] as number;
      shared[j] = T.wordBias[j] as number;
    }
    addRows(whole, 0, T.whole, highest, 0, 3 * hidden, hidden);
    for (let j = 0; j < hidden; j++) if ((whole[j] as number) < 0) whole[j] = 0;
    addRows(shared, 0, T.fromWhole, whole, 0, hidden, hidden);
    sharedG.fill(0);
    // Words of the text: what they come to is kept, for the message's loss is at the likeliest token of each kind.
    const count = labels.length;
    const first = length - count - 1; // the text stands between its two edges, at the end
    const logits = new Float32Array(count * KINDS);
    const wordsOut = new Float32Array(count * hidden);
    const inKeep = new Float32Array(count * hidden);
    const outKeep = new Float32Array(count * hidden);
    for (let n = 0; n < count; n++) {
      const from = (first + n) * hidden;
      for (let j = 0; j < hidden; j++) {
        const k = keep();
        inKeep[n * hidden + j] = k;
        wordIn[j] = (wide[from + j] as number) * k;
        word[j] = shared[j] as number;
      }
      addRows(word, 0, T.word, wordIn, 0, hidden, hidden);
      for (let j = 0; j < hidden; j++) {
        const k = keep();
        outKeep[n * hidden + j] = k;
        word[j] = (word[j] as number) > 0 ? (word[j] as number) * k : 0;
        wordsOut[n * hidden + j] = word[j] as number;
      }
      for (let kind = 0; kind < KINDS; kind++) logit[kind] = T.kindsBias[kind] as number;
      addRows(logit, 0, T.kinds, word, 0, hidden, KINDS);
      logits.set(logit, n * KINDS);
    }
    // Loss.
    let loss = 0;
    const logitsG = new Float32Array(count * KINDS);
    for (let kind = 0; kind < KINDS; kind++) {
      let best = -1;
      let has = false;
      for (let n = 0; n < count; n++) {
        const at = n * KINDS + kind;
        const yes = ((labels[n] as number) >> kind) & 1;
        has ||= yes === 1;
        loss += perToken * crossEntropy(logits[at] as number, yes);
        logitsG[at] = (logitsG[at] as number) + perToken * (sigmoid(logits[at] as number) - yes);
        if (best < 0 || (logits[at] as number) > (logits[best] as number)) best = at;
      }
      if (best < 0) continue;
      const yes = has ? 1 : 0;
      loss += perMessage * crossEntropy(logits[best] as number, yes);
      logitsG[best] = (logitsG[best] as number) + perMessage * (sigmoid(logits[best] as number) - yes);
    }
    // And back.
    for (let n = 0; n < count; n++) {
      const from = (first + n) * hidden;
      wordG.fill(0);
      for (let kind = 0; kind < KINDS; kind++)
        G.kindsBias[kind] = (G.kindsBias[kind] as number) + (logitsG[n * KINDS + kind] as number);
      for (let j = 0; j < hidden; j++) word[j] = wordsOut[n * hidden + j] as number;
      backRows(logitsG, n * KINDS, KINDS, T.kinds, G.kinds, word, wordG, 0, hidden);
      for (let j = 0; j < hidden; j++) {
        wordG[j] = (word[j] as number) > 0 ? (wordG[j] as number) * (outKeep[n * hidden + j] as number) : 0;
        sharedG[j] = (sharedG[j] as number) + (wordG[j] as number);
        wordIn[j] = (wide[from + j] as number) * (inKeep[n * hidden + j] as number);
      }
      wordInG.fill(0);
      backRows(wordG, 0, hidden, T.word, G.word, wordIn, wordInG, 0, hidden);
      for (let j = 0; j < hidden; j++)
        wideG[from + j] =
          (wideG[from + j] as number) + (wordInG[j] as number) * (inKeep[n * hidden + j] as number);
    }
    for (let j = 0; j < hidden; j++) G.wordBias[j] = (G.wordBias[j] as number) + (sharedG[j] as number);
    wholeG.fill(0);
    backRows(sharedG, 0, hidden, T.fromWhole, G.fromWhole, whole, wholeG, 0, hidden);
    for (let j = 0; j < hidden; j++) {
      if ((whole[j] as number) <= 0) wholeG[j] = 0;
      G.wholeBias[j] = (G.wholeBias[j] as number) + (wholeG[j] as number);
    }
    highestG.fill(0);
    backRows(wholeG, 0, hidden, T.whole, G.whole, highest, highestG, 0, 3 * hidden);
    for (let at = 0; at < 3 * hidden; at++)
      if ((who[at] as number) >= 0)
        wideG[who[at] as number] =
          (wideG[who[at] as number] as number) + (highestG[at] as number) * (hKeep[at] as number);
    const rawG = new Float32Array(hidden);
    for (let token = 0; token < length; token++) {
      const to = token * hidden;
      const same = (token + REACH) * hidden;
      let any = false;
      for (let j = 0; j < hidden; j++) {
        const g = wideG[to + j] as number;
        if (g !== 0) any = true;
        nearG[same + j] = (nearG[same + j] as number) + g;
        rawG[j] = (raw[to + j] as number) > 0 ? g : 0;
        G.wideBias[j] = (G.wideBias[j] as number) + (rawG[j] as number);
      }
      if (!any) continue;
      const wat = token * REACH * hidden;
      window.set(windows.subarray(wat, wat + REACH * hidden));
      windowG.fill(0);
      backRows(rawG, 0, hidden, T.wide, G.wide, window, windowG, 0, REACH * hidden);
      for (let piece = 0; piece < REACH; piece++) {
        const from = (token + REACH + (piece - HALF) * STRIDE) * hidden;
        for (let j = 0; j < hidden; j++)
          nearG[from + j] =
            (nearG[from + j] as number) +
            (windowG[piece * hidden + j] as number) * (nKeep[from + j] as number);
      }
    }
    for (let token = 0; token < length; token++) {
      const to = (token + REACH) * hidden;
      for (let j = 0; j < hidden; j++) {
        if ((near[to + j] as number) <= 0) nearG[to + j] = 0;
        G.nearBias[j] = (G.nearBias[j] as number) + (nearG[to + j] as number);
      }
      backRows(nearG, to, hidden, T.near, G.near, x, xg, (token + REACH - HALF) * width, REACH * width);
    }
    for (let token = 0; token < length; token++) {
      const at = (token + REACH) * width;
      const part = (parts[token] as number) * width;
      for (let c = 0; c < width; c++) {
        xg[at + c] = (xg[at + c] as number) * (xKeep[token * width + c] as number);
        G.parts[part + c] = (G.parts[part + c] as number) + (xg[at + c] as number);
      }
      for (let row = starts[token] as number; row < (starts[token + 1] as number); row++) {
        if (forgotten[row]) continue;
        const base = (rows[row] as number) * width;
        for (let c = 0; c < width; c++)
          G.rows[base + c] = (G.rows[base + c] as number) + (xg[at + c] as number);
      }
    }
    return loss;
  };
  return { learn };
}

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));
const crossEntropy = (logit: number, yes: number) =>
  Math.max(logit, 0) - logit * yes + Math.log1p(Math.exp(-Math.abs(logit)));

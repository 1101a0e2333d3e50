/** Compares screenshots as a person would. Enough of PNG for what browsers write. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Three bytes a pixel, row by row. */
  rgb: Uint8Array;
}

/** Reads an 8-bit RGB or RGBA PNG without interlacing; throws on any other. */
export function readPng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const channels = { 2: 3, 6: 4 }[view.getUint8(25)];
  if (view.getUint8(24) !== 8 || !channels || view.getUint8(28) !== 0)
    throw new Error('not a plain 8-bit PNG');
  const parts: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const lines = inflateSync(Buffer.concat(parts));
  return { width, height, rgb: unfiltered(lines, width, height, channels) };
}

/**
 * The share of pixels (0…1) whose brightness differs by more than `tolerance` of 255 between two pictures of one
 * size: what tells them apart for somebody who sees no colours.
 */
export function greyDifference(a: Pixels, b: Pixels, tolerance = 40): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes');
  const grey = ({ rgb }: Pixels, at: number) =>
    0.2126 * (rgb[at] ?? 0) + 0.7152 * (rgb[at + 1] ?? 0) + 0.0722 * (rgb[at + 2] ?? 0);
  let count = 0;
  for (let at = 0; at < a.rgb.length; at += 3) {
    if (Math.abs(grey(a, at) - grey(b, at)) > tolerance) count += 1;
  }
  return count / (a.width * a.height);
}

/** Undoes PNG's five line filters and drops the alpha channel. */
function unfiltered(lines: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = lines[start];
    const line = lines.slice(start + 1, start + 1 + stride);
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (line[x - channels] ?? 0);
      const up = above[x] ?? 0;
      const corner = x < channels ? 0 : (above[x - channels] ?? 0);
      line[x] = (line[x] ?? 0) + guessed(filter, left, up, corner);
      if (x % channels < 3) rgb[(y * width + Math.floor(x / channels)) * 3 + (x % channels)] = line[x] ?? 0;
    }
    above = line;
  }
  return rgb;
}

/** What a filter takes a byte for, by those beside it. */
function guessed(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/**
 * The lamps of the toolbar as drawings. Four states that differ in shape, for people who don't see colours: no glow, a
 * hollow lamp that asks, half a glow, a full glow with a mark on the cap.
 */
import type { LampState } from '#lib/ui/lamp-shapes.ts';

/** Drawn in a box of 32 × 32: at 16 px every edge still falls on a pixel. */
const CAP = 'M4 19C4 10.5 9.5 5 16 5s12 5.5 12 14c0 1.7-1.2 2.5-3 2.500H7c-1.8 0-3-.8-3-2.500Z';
const STEM =
  'M11.5 20h9c0 2.8.3 5 1.3 7.2.6 1.4-.3 2.8-1.8 2.800h-8c-1.5 0-2.4-1.4-1.8-2.8 1-2.2 1.3-4.4 1.3-7.200Z';

const COLOURS: Readonly<Record<Exclude<LampState, 'unsure'>, { top: string; bottom: string; edge: string }>> =
  {
    dark: { top: '#6a74a6', bottom: '#8f98c4', edge: '#4b5483' },
    amber: { top: '#f7a52f', bottom: '#ffe3a1', edge: '#a86400' },
    red: { top: '#d3373f', bottom: '#f98d7f', edge: '#8d1d26' },
  };

/** Paper and ink: the paper is seen on dark toolbars, the ink on light ones. */
const UNSURE = { paper: '#fbf8f2', ink: '#363e69' };

function glow(state: LampState): string {
  if (state === 'dark') return '';
  if (state === 'amber') return '<path d="M0 18a16 16 0 0 1 32 0Z" fill="#ffc15e" opacity=".6"/>';
  return '<circle cx="16" cy="16" r="16" fill="#f4696a" opacity=".62"/>';
}

const framed = (size: number, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32"><title>Veilleuse</title>${drawing}</svg>`;

/** An empty lamp with a question mark, its outline broken where there is room for it. */
function unsureSvg(size: number): string {
  const { paper, ink } = UNSURE;
  const line = `stroke="${ink}" stroke-linecap="round"`;
  const broken = size < 32 ? '' : 'stroke-dasharray="3.4 2.6"';
  return framed(
    size,
    `<path d="${STEM}" fill="${paper}" ${line} stroke-width="1.5"/>
    <path d="${CAP}" fill="${paper}"/>
    <path d="${CAP}" fill="none" ${line} stroke-width="${size < 32 ? 2.4 : 2}" ${broken}/>
    <path d="M12.8 11.300c0-1.7 1.400-2.800 3.300-2.800s3.200 1 3.200 2.600c0 1.900-3.100 2-3.100 4.200" fill="none" ${line} stroke-width="${size < 32 ? 3 : 2.4}"/>
    <circle cx="16.2" cy="18.4" r="${size < 32 ? 1.6 : 1.4}" fill="${ink}"/>`,
  );
}

/** One lamp as SVG, drawn for pictures of this many pixels a side: smaller ones have stronger lines. */
export function iconSvg(state: LampState, size: number): string {
  if (state === 'unsure') return unsureSvg(size);
  const { top, bottom, edge } = COLOURS[state];
  const thin = size > 32 ? 1 : 1.5;
  const mark = '<rect x="9" y="11.5" width="14" height="4.5" rx="2.25" fill="#fff"/>';
  const shine =
    '<path d="M8.5 15.500c.6-3.2 2.5-5.6 5-6.8" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="1.8" stroke-linecap="round"/>';
  return framed(
    size,
    `<defs><linearGradient id="cap" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>
    ${glow(state)}
    <path d="${STEM}" fill="#f6ecdb" stroke="${edge}" stroke-width="${thin}"/>
    <path d="${CAP}" fill="url(#cap)" stroke="${edge}" stroke-width="${thin}"/>
    ${state === 'red' ? mark : shine}`,
  );
}

/** The lamp by which the extension is known in lists and shops: lit, and large enough for any of them. */
export const ownIcon = (): string => `${iconSvg('amber', 128)}\n`;

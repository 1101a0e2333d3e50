/**
 * The lamp's own colours in its states; the same in both themes, as light is. `unsure` is a lamp that is only
 * drawn in outline: whether it should glow is not known.
 */
export type LampState = 'dark' | 'unsure' | 'amber' | 'red';

/** Offset, colour, opacity. */
type Stop = readonly [string, string, string?];
/** Centre, radii and turn of a spot on the cap. */
type Spot = readonly [string, string, string, string, string];

interface LampPalette {
  glow: readonly Stop[];
  cap: readonly Stop[];
  stem: readonly Stop[];
  under: string;
  edge: string;
  ground: string;
  spots: readonly Spot[];
  spotOpacity: string;
  shine: string;
}

const SPOTS: readonly Spot[] = [
  ['73', '37', '10', '7', '12'],
  ['92', '59', '6.5', '8.5', '24'],
  ['49', '58', '8', '6.5', '-10'],
];

export const PALETTES: Readonly<Record<LampState, LampPalette>> = {
  dark: {
    glow: [],
    cap: [
      ['0', '#8f98c4'],
      ['.55', '#757fb0'],
      ['1', '#596394'],
    ],
    stem: [
      ['0', '#c9c5cf'],
      ['.4', '#ece6dc'],
      ['1', '#f7f1e6'],
    ],
    under: '#4b5483',
    edge: '#bdb6c0',
    ground: '#1c2340',
    spots: SPOTS,
    spotOpacity: '.16',
    shine: '.42',
  },
  unsure: {
    glow: [],
    cap: [
      ['0', '#757fb0', '.1'],
      ['1', '#757fb0', '.24'],
    ],
    stem: [
      ['0', '#757fb0', '.12'],
      ['1', '#757fb0', '.12'],
    ],
    under: '#757fb000',
    edge: '#757fb0',
    ground: '#1c2340',
    spots: [],
    spotOpacity: '0',
    shine: '0',
  },
  amber: {
    glow: [
      ['0', '#ffdc9a', '.95'],
      ['.34', '#ffca72', '.62'],
      ['.68', '#ffc15e', '.2'],
      ['1', '#ffc15e', '0'],
    ],
    cap: [
      ['0', '#fffbe9'],
      ['.38', '#ffe2a0'],
      ['.78', '#ffbd4f'],
      ['1', '#f5a02c'],
    ],
    stem: [
      ['0', '#ffdf9e'],
      ['.45', '#fbf0d9'],
      ['1', '#f6ecdb'],
    ],
    under: '#fff3cf',
    edge: '#e2c48a',
    ground: '#e39a2e',
    spots: SPOTS,
    spotOpacity: '.5',
    shine: '.75',
  },
  red: {
    glow: [
      ['0', '#ffb09c', '.95'],
      ['.34', '#f4696a', '.58'],
      ['.68', '#e5484d', '.2'],
      ['1', '#e5484d', '0'],
    ],
    cap: [
      ['0', '#fff0e6'],
      ['.34', '#ffb7a3'],
      ['.76', '#ea5a58'],
      ['1', '#cf3841'],
    ],
    stem: [
      ['0', '#ffc4b0'],
      ['.45', '#fbe9dc'],
      ['1', '#f6ecdb'],
    ],
    under: '#ffe1d4',
    edge: '#dfae9a',
    ground: '#d9484d',
    spots: SPOTS,
    spotOpacity: '.34',
    shine: '.6',
  },
};

/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before: '',
  after: 'straat laan',
  end: 'straat straatje laan gracht plein singel dreef steeg hofje weg straatweg steenweg',
  weak: {
    before: 'hofje steenweg laantje',
    after: 'weg plein',
    end: 'weg dijk kade hof park baan pad kamp berg markt akker veld ring wal plantsoen erf hoek hage burg dreef laantje wiel donk hout',
  },
};

/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before: 'via viale vle piazza pza zza piazzale vicolo contrada lungomare lungotevere',
  after: '',
  end: '',
  weak: {
    before:
      'v corso strada largo borgo incrocio rotonda salita frazione rione localita piazzetta vicoletto galleria',
    after: '',
    end: '',
  },
};

/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before: '',
  after:
    'street road rd avenue lane ln crescent cres mews terrace blvd boulevard parkway pkwy cul tce terr strt stret',
  end: '',
  weak: {
    before: '',
    after:
      'st ave av dr way drive close court ct place pl square sq walk grove gardens hill park row rise view green circle cir highway hwy trail path alley wharf quay mount vale meadow meadows fields field wood woods woodlands cottages heights common drove croft garth gate lea brow end terr crest bank villas parade estate towers mall bridge orchard orchards side chase ridge yard wynd loan gait esplanade circuit',
    end: '',
  },
};

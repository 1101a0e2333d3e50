/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before:
    'rue avenue av ave boulevard bd bvd bld boul blvd chemin chem impasse imp allee allees quai ruelle sentier faubourg fbg venelle chaussee lotissement residence resid rond esplanade traverse montee lieudit sente',
  after: '',
  end: '',
  weak: {
    before:
      'ch place pl route rte square sq passage villa cite voie cours cour clos lot res hameau promenade mail parvis rocade batiment lotis r lieu',
    after: '',
    end: '',
  },
};

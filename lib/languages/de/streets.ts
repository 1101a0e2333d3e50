/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before: '',
  after: 'strasse str allee gasse',
  end: 'strasse strassse str gasse allee gassle gaessle strass stross',
  weak: {
    before: '',
    after: 'weg platz ring damm ufer',
    end: 'weg platz ring damm ufer steig pfad hof wiese kamp berg stieg markt graben garten feld heide park brucke tor grund winkel aue allee blick horst hang zeile chaussee',
  },
};

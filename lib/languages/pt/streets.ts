/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before: 'rua travessa praca avenida alameda estrada praceta ladeira rodovia',
  after: '',
  end: '',
  weak: {
    before:
      'r av beco largo jardim urbanizacao quinta bairro viela vila rotunda parque caminho calcada rampa conjunto quadra patio azinhaga pr ladeira servidao',
    after: '',
    end: '',
  },
};

/** Words for streets, in normal form; see lib/details/street-address/. Those of `weak` mean other things too. */
import type { StreetWords } from '../place-words.ts';

export const streets: StreetWords = {
  before: 'calle avenida avda avd plaza paseo carretera callejon travesia glorieta urbanizacion urb',
  after: '',
  end: '',
  weak: {
    before:
      'c av camino ronda barrio senda rambla pasaje poligono bajada rincon arroyo extramuros poblado cuesta cl pza psje parcela caserio colonia grupo manzana alameda bloque',
    after: '',
    end: '',
  },
};

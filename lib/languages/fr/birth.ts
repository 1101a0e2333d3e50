import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'janvier/janv/jan/janvie fevrier/fev/fevr/fevrie mars avril/avr mai juin/jun juillet/juil/juill/jui aout/aou/aoute septembre/sept/sep octobre/oct novembre/nov decembre/dec/decem',
  ordinals: { premier: 1, '1er': 1 },
  between: 'du mois de|mois de|mois d|de l an|de|du|le|er|d',
  feasts:
    'lendemain de noel|fete nat|bastille day|14 juillet|quatorze juillet|fete des morts|st jean|saint jean|la saint jean|veille de noel|immaculee conception|pentecote|mardi gras|ascension|premier mai|1er mai|1er de l an|armistice du 11 novembre|st martin|saint martin|noel|jour de noel|la veille de noel|halloween|nouvel an|jour de l an|premier de l an|premier janvier|saint valentin|st valentin|la st valentin|saint sylvestre|st sylvestre|reveillon|fete de la musique|fete nationale|toussaint|poisson d avril|saint nicolas|st nicolas|epiphanie|fete du travail|armistice|chandeleur|assomption|saint patrick',
  own: '(mon|mn|mes) (anniv|anniversaire|annif|anif|aniversair|anniverssaire|jour de naissance|jour d anniv|anni|annive|bday|aniv|aniversaire|birthday)|(je|j|) (suis|sui) (ne|nee|nait)|(jsuis|chui|chuis|jsui|jss) (ne|nee)|ma (date de naissance|ddn|date d anniv|date d anniversaire|date de naiss)|je fete (mes|mon)|jfete (mes|mon)|je prends|je souffle mes|je viens au monde|je suis venue? au monde|jsuis venue? au monde',
  self: 'j|je|jsuis|moi',
  day: 'anif|anniv|anniversaire',
  bare: 'ne le|nee le|ne un|nee un|date de naissance|ddn|anniv|anniversaire|nee? en',
  about:
    'vu le jour|c est moi|c moi|nee (le|un|a|en)|ne e le|(suis|jsuis) nee?|ne (le|un|a)|naissance|anniv|anniversaire|annif|bougies|souffle|ddn|mon jour|ma date|accouche|premier bebe|bebe de l annee|un an de plus|on me fete|me feter|venue? au monde|zodiaque|horoscope|belier|taureau|gemeaux|vierge|scorpion|sagittaire|capricorne|verseau|poissons|lion comme|balance du|cancer comme|perdu les eaux|maternite|(carte|date) d identite',
  party:
    'soiree|fete|party|cadeau|chez|au bowling|surprise|invite|invites|invitation|gateau|boum|repas|organise|reporte|decale|teuf',
  other:
    '(son|ton|leur|votre) (anniv|anniversaire)|ta date|faux|fausse|bidon|le chien|koning|pas le|sera pas|de ma|de mon|de mes|d un|du chien|du chat|meme jour que|exam|brevet|controle|a partir du|jusqu|depuis|cree|sorti|inscrit',
};

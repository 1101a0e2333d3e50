import type { AgeWords } from '../age.ts';

export const age: AgeWords = {
  have: '(io |) (ho|o|avro|o gia)|(io |) ce ne ho|ne ho|oh',
  be: '(la mia |) eta (e|)|io|all eta di',
  turn: 'da ieri|(ne |li |) (compio|compiro|faccio|faro|compiuto)|(ho|ne ho) (appena |) (compiuto|fatto)|sto per (compierne|compiere|farne|fare)|(vado|vo) per (i|)|i miei|tra poco (ne |) (faccio|compio)|devo (compiere|fare)',
  alone: 'da ieri|compiuto|all eta di|tra poco faccio',
  unit: 'anni|anno|annetti|aa|ani|annini|primavere',
  only: 'appena fatti|compiuti|appena compiuti|primavere|candeline|annetti|annini',
  till: 'per i|ai|fino a|mancano|mi mancano|prima di|alla|al',
  relative: '(anno|anni|) ?(in piu|in meno|piu|meno)|aggiungi|togli|piu grande|piu piccolo|piu piccola',
  same: 'uguale|anch io|anche io|stessa eta|pure io|idem|stesso',
  times: 'il doppio di|la meta di|la meta|doppio di|meta di|per|volte',
  my: 'miei',
  near: 'solo|gia|quasi|appena|ancora|circa|tipo|adesso|ora|soltanto|proprio|praticamente|da poco|ben|finalmente|pero',
  and: 'per me|anch io|anche io|e|ma|ahah|ahaha|haha|ragazza|ragazzo|tu|te|domani|sono|lol|xd|e mezzo|di|da|a|il|oggi|cmq|comunque|fra|bro',
  not: 'di (esperienza|differenza|ritardo|carriera|matrimonio|garanzia|piu|meno|anticipo)|fa|dopo|prima|piu|meno|che|senza|in (questo|questa)|con',
  when: 'quando|se|finche|prima|dopo|da quando|come se|pensi|credi|indovina|qnd',
  said: 'detto|dice|disse|scritto|chiesto|film|canzone|serie|risposto|canta',
  told: '(e|questa e) (la mia eta|la mia)',
  guess: 'indovina (la mia eta|quanti anni ho|quanti ne ho)',
  yes: 'si|sii|esatto|anch io|anche io|certo',
  areYou: '(tu |)(hai)',
  you: 'e (tu|te|voi|lei)|tu|te|tu quanti|e t',
  girl: 'f|ragazza|femmina',
  boy: 'ragazzo|maschio',
  from: 'di|da',
  birth:
    '(io |) (sono|son) (nato|nata|natta) (nel|il|del|)|(nato|nata) nel|(sono|son) (del|un|una|classe)|(classe)|anno di nascita|sono dell|classe del|annata|leva|quelli nati (a|nel)|classe',
  grade:
    '(?:(?:prima|seconda|terza|quarta|quinta|1 ?a|2 ?a|3 ?a|4 ?a|5 ?a|1|2|3|4|5) ?(?:media|superiore|elementare|liceo|scientifico|classico|linguistico|artistico|itis|alberghiero|sup|elem|primaria|asa|ragioneria)|[1-5] ?[a-h]|(?:primo|secondo|terzo|quarto|quinto) (?:anno|superiore|liceo)|(?:prima|seconda|terza|quarta|quinta)(?: [a-h])?|primino|primina)(?![a-z])',
  gradeFrame:
    '(io |) (sono|vado|faccio|frequento|sto|inizio|entro|passo|ripeto|andro|faro|son) (gia |ancora |solo |adesso |ora |) (in|la|il|alla|al|nella|un|una|)|sto (facendo|frequentando) (la|il)|ho iniziato la|(la |) mia classe e (la|)|vado a fare la|(rifaccio|ripeto) la',
  gradeNot:
    'volta|fila|posizione|serie|parte|persona|classe del|pagina|linea|media voto|divisione|marcia|base|guerra|mano|casa|macchina|stagione|cosa|visita|ora|scelta|settimana|di tutto|che|di cena|e poi|o poi|mattina|dita',
  gradeLead: 'in|la|faccio la|sono in',
  gradeOrdinal: 'prima|seconda|terza|quarta|quinta',
  gradeStart: '',
  gradeSure: 'media|liceo|superiore|elementare',
};

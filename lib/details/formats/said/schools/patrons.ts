/** A school by the name of whoever it is called after: few others are spoken of as places, « qui al volta », "bei uns am goethe". */
import { isTown, namedAs } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { holds, matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';

/** After whom, or after which order, very many schools are called. */
const PATRONS = [
  'goethe|schiller|lessing|heine|kant|humboldt|einstein|kepler|gauss|leibniz|herder|planck|rontgen|melanchthon|bonhoeffer|scholl|stauffenberg|holderlin|morike|uhland|durer|diesterweg|pestalozzi|frobel|kastner|stresemann|adenauer|kollwitz|fontane|theodor storm|schweitzer|hesse|brecht|luther|rilke|eichendorff|lindgren|anne frank|otto hahn|gutenberg|grillparzer|lise meitner|kopernikus|hebel',
  'pasteur|rabelais|voltaire|diderot|montaigne|moliere|racine|corneille|ronsard|balzac|zola|flaubert|rimbaud|verlaine|baudelaire|camus|prevert|brassens|brel|eluard|malraux|jaures|jules ferry|curie|mermoz|clemenceau|carnot|descartes|lamartine|lakanal|condorcet|monge|ampere|giono|pagnol|daudet|cezanne|matisse|guynemer|dolto|jean moulin|henri wallon|louise michel|jules verne|victor hugo|rostand|monod|claudel|marcel proust|simone veil|rosa parks|george sand|anatole france|joliot|saint exupery|saint ex',
  'cervantes|quevedo|gongora|goya|velazquez|murillo|machado|lorca|unamuno|cajal|ochoa|galdos|becquer|balmes|salesianos|maristas|escolapios|jesuitas|agustinos|carmelitas|dominicas|ursulinas|teresianas|trinitari[oa]s|jovellanos|valle inclan|delibes|pio baroja|rosalia de castro|lope de vega|calderon|juan ramon|miguel hernandez|antonio gala|severo ochoa',
  '(?<=\\bd?al (?:[a-z]{4,12} )?)volta|galilei|galileo|manzoni|leopardi|dante|pascoli|carducci|parini|petrarca|foscolo|alfieri|mazzini|cavour|fermi|marconi|pacinotti|majorana|tasso|ariosto|boccaccio|machiavelli|pirandello|montale|ungaretti|calvino|gramsci|berchet|beccaria|avogadro|gobetti|alighieri|archimede|euclide|azeglio|alberti|righi|galvani|copernico|spallanzani|rodari|vespucci|giotto|mattei|cattaneo|pertini|da vinci',
  '(?<=\\bop het )erasmus|thorbecke|rembrandt|vermeer|spinoza|huygens|grotius|vondel|montessori|dalton|cartesius|coornhert|lorentz|comenius|vossius|marnix|melanchthon|calvijn|farel|stedelijk',
  'camoes|herculano|garrett|queiros|mackenzie|marista|salesiano|anchieta|do[mn] bosco|bandeirantes|vargas|fernando pessoa|saramago|gulbenkian|gil vicente|dom dinis|filipa de lencastre|pedro nunes|machado de assis|sacre coeur|sagrado corazon|sagrado coracao|sacro cuore|sacred heart',
].join('|');
const NAME = `((?:(?!(?:l ?['’] ?)?(?:arret|station|rue|gare|metro|place|avenue|boulevard|square|via|viale|corso|piazza|calle|plaza|rua|praca|cine|hospital|ospedale)\\b)[a-z][a-z'’]{1,12}[ -]){0,2}?(?:${PATRONS}))(?! ?-?(?:platz|haus|strasse|str|institut|allee|park|museum|straat|plein|street|avenue|theater|teatro)|['’]s)(?![a-z])`;
const IS_PATRON = new RegExp(`^(?:[a-z'’-]{1,12} ){0,2}(?:${PATRONS})$`);
/** Whether very many schools are called so. */
export const isPatron = (name: string): boolean => IS_PATRON.test(name);
/** One is there. */
const AT = `(?:am|aufm|aufs|an der|auf der|auf die|zum|al|alla|all ?['’]|en el|(?:en|con) l[oa]s|op (?:het|de|t)|naar (?:het|de|t)|no|na|nos|pro|pra|au?)`;
/** One comes from there. */
const FROM = `(?:vom|von der|del|dal|dell ?['’]|de los|van (?:het|de|t)|do|da|dos|de|d ?['’])`;
/** We, here: whose school it is. */
const OURS = String.raw`(?:bei uns|hier|wir(?: sind)?|bin(?: auch)?|geh(?:e|en)?(?: auch)?|wechse?le?(?: [a-z]{2,8}){0,2}|(?<=^\w{1,7}\.? (?:de la )?)(?:klasse|ano|eso|media|havo|vwo|mavo)|komm(?:e)?|qui|qua|da noi|noi|sono|sn|sto|ini[zc]i(?:o|ato)|vado|vengo|esco|fuori|entro|aqui|nosotros|soy|estoy|estudio|voy|salgo|en mi insti|hier bij ons|bij ons|(?:ik |wij |we |^|[,.!?] ?)zit(?:ten)?(?: (?:ook|nu))?|ga(?: (?:ook|nu|morgen|straks))?|estudo|ando|tou|to|estou|sou|mudei|saio|nos|ici|chez nous|nous|on est|on va|jsuis|je suis|chui|chuis|jvais|je vais|jv|jsors|je sors|j ?(?:e )?rentre|on m ?['’]? ?a vire|je passe|(?:jv|je vais|jvais) (?:aller|rentrer|passer)|changer pour aller)`;
const HERE = new RegExp(
  String.raw`\b${OURS}(?: (?:anch ?['’]? ?io|anche io|auch|ook|aussi|tambien|tambem|jz|jetzt|nu))? (?:${AT}|${FROM}) ${NAME}`,
  'g',
);
/** The one that one goes to by now, behind the one before: « antes iba al machado, ahora al cervantes ». */
const CHANGED = new RegExp(
  String.raw`\b(?:fruher|vorher|davor|antes|prima|eerst|vroeger|avant)\b[^.!?\n]{3,40}?\b(?:jetzt|jz|ahora|ora|adesso|nu|agora|mtn|maintenant)(?: (?:bin ich|ich|voy|vado|sono|ik|j ?suis|je suis|ando|estoy)){0,2}(?: ${AT})? ${NAME}(?= ?(?:$|[,.!]))`,
  'g',
);
/** Beside what schools are full of. */
const THERE = new RegExp(String.raw`\b(?:${AT}|dal|(?<=prof(?:essora?|e)? )(?:del|d[oa])) ${NAME}`, 'g');
/** What only one's own school is full of. */
const OWN_SCHOOL =
  /\b(?:meine?|unsere?|mis?|nuestr[oa]s?|mi[oae]|miei|nostr[oaie]|mijn|mn|onze|minhas?|meus?|noss[oa]s?|my|our|ma|mon|mes|nos|notre) (?:schule|klassen?|lehrer(?:in)?|prof(?:s|e|es|essora?|essori)?|clas(?:e|se)|school|klas|mentor|leraar|leraren|docent(?:en)?|turma|stora?|teachers?|form|scuola|insti|compagni|cole|escola|ecole|college|lycee)\b|\b(?:greve|(?:nao|n) deixam|(?:no )?nos dejan|mogen we|pas cours|cantine|recreio|recre|la cpe|la prof di|ci danno|ci fanno|nos (?:ponen|quitan|dan|mandan|dejan)|habe?n? (?:morgen |heute |grad )?(?:mathe|sport|unterricht|schule|nachsitzen)|(?:uur|uren) vrij|les(?:sen)? tot|ho (?:verifica|interrogazione)|tenho (?:teste|prova|aula)|tengo (?:examen|clase)|j ?['’]? ?ai (?:cours|controle|perm|ds)|on a (?:cours|perm|controle)|ma classe)\b/;
/** They are spoken of as people. */
const READ =
  /\b(?:metro|bouquin|concert|gedicht|poe[st]\w+|buch|book|livre|libro|livro|boek|gelesen|read|lu\b|letto|leido|leggere|lire|lesen|leer|lezen|museum|museo|musee|quadro|cuadro|schilder|biograf\w+|biograph\w+|zitat|citation|drama|theater|autor|author|auteur|zus|broer|schwester|bruder|herman[oa]|prim[oa]|fratello|sorella|cugin[oa]|irma|irmao|frere|soeur|cousin[ea]?|brother|sister)\b/;

/** Where a form names its writer's school by its patron, as a place. */
export function schoolsOfPatronsIn(form: string): Place[] {
  const here = matchesOf(form, HERE);
  const found =
    here.length > 0 || !holds(form, OWN_SCHOOL)
      ? here
      : matchesOf(form, THERE).filter(([, name = '']) => !isTown(name));
  const all = found.length > 0 ? found : matchesOf(form, CHANGED);
  return all.length > 0 && READ.test(form) ? [] : all.map(nameOf);
}

/** The name, without words before it that belong to the sentence. */
function nameOf({ index, 0: said, 1: name = '' }: RegExpExecArray): Place {
  const to = index + said.length;
  const [first = ''] = name.split(/[ -]/);
  const isNamed = namedAs(first).includes('given-name') || !isWord(first);
  return { from: to - (isNamed ? name.length : (name.split(/[ -]/).at(-1) ?? '').length), to };
}

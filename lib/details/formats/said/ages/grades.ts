/** Which grade one is in or comes to: with the country it tells the age to a year. */
import { HELLO } from '../asides.ts';
import { type Place, placesOf } from '../behind.ts';
import { toldOf } from '../told.ts';

const NTH = '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const EN = String.raw`((?:year|yr|grade) ?(?:1[0-3]|[2-9]|seven|eight|nine|ten|eleven|twelve)|y(?:1[0-3]|[3-9])|(?:[1-9]|1[0-2])(?:st|nd|rd|th) (?:grade|class|year)|${NTH} (?:grade|class|form|year)|(?:first|second) (?:grade|form|year)|6th form|transition year)\b(?! (?:violin|piano|guitar|flute|drums?|cello|ballet|singing|theory|clarinet|sax|exam|on (?:the|a) (?:train|plane)|ticket|stamps?|of (?!school|secondary|high|sec|uni|college)|in (?:a )?row|running))`;
const IM = `(?:i ?['’]? ?a?m|we ?(?:['’] ?)?re|we are|i ?(?:['’] ?)?ve just|ive just|i just|i ?['’]? ?ll be)(?: (?:only|still|just|also|now|gonna be|going to be|currently|back|literally|actually))*`;
/** As they are also misspelt. */
const PUPIL = '(?:fresh?m[ae]n|frosh|soph(?:o?more)?|junior|senior)';
const COME =
  '(?:gone into|starting|started|finishing|finished|entering|going in(?:to)?|moving up to|repeating)';
const YOU = String.raw`(?= ?(?:$|[,!?)]|here\b|u\b|you\b|wbu|hbu|from\b|with\b|at\b|uk\b|us\b|lol\b))`;

const JE = '(?:je suis|jsuis|j suis|chuis|chui|jss|on est)';
const FR = String.raw`((?:[3-6](?:eme|ieme|e)|sixieme|cinquieme|quatrieme|troisieme|ce[12]|cm[12]|tle|term|terminale)(?: ?[a-h1-9])?|(?:seconde|2nde|2de|premiere|1ere)(?= ?(?:$|[,.!)]|et\b|gene|pro\b|techno|st[im]|au lycee|a la rentree|cette annee|option|spe\b|l an|en sept)))(?![a-z\d])`;
/** As in Belgium, Québec and Switzerland. */
const FR_ABROAD = String.raw`(sec(?:ondaire)? ?[1-5]|[1-6](?:r?e)? (?:secondaire|primaire|humanites?)|(?:[1-9]|1[01])e? ?harmos|rheto)\b`;
const NO_GRADE =
  '(?! ?(?:vitesse|position|place|division|ligne|ligue|loge|file|main|mi temps|fois|partie|phase|chercher|manche|manga|saison|vague|dose|base|etage|guerre|mondial))';
const WHEN =
  "(?:en (?:juin|juillet|fin|mai|septembre|sept)|cette annee|l ?[’']? ?an(?:nee)? pro|dans \\d|dans (?:un|deux|trois)|a la fin|blanc|la semaine|lundi|mardi|mercredi|jeudi|vendredi|bientot|demain)";

const DE = String.raw`((?:1[0-3]|[1-9])(?: ?[a-f]|te|ten|\.)?(?: ?klasse)?|(?:erste|zweite|dritte|vierte|funfte|sechste|siebte|achte|neunte|zehnte|elfte|zwolfte)n?(?: klasse)?)`;
const ES = String.raw`((?:[1-6](?: ?(?:o|ero|er|do|to))?|primero|segundo|tercero|cuarto|quinto|sexto) (?:de |d )?(?:la )?(?:eso|prim(?:aria)?|secu(?:ndaria)?|prepa|preparatoria|bachi?|bachiller(?:ato)?))\b`;
const IT_KIND =
  "(?:(?:di |del |dell ?['’] ?|all? ?['’]? ?)?(?:liceo |istituto )?(?:liceo|superiore|ginnasio|itis|ipsia|itc|alberghiero|scientifico|classico|linguistico|artistico|tecnico|professionale|ragioneria))";
const IT = String.raw`((?:prima|seconda|terza|quarta|quinta|[1-5](?: ?a)?) (?:media|elementare|${IT_KIND})|(?:primo|secondo|terzo|quarto|quinto|[1-5] ?o?) (?:anno(?= ?(?:$|[,.!]))|(?:anno )?${IT_KIND}))\b`;
const NL = String.raw`(groep [3-8]|brugklas|(?:[1-6](?:e|de|ste)?|eerste|tweede|derde|vierde|vijfde|zesde) ?(?:klas )?(?:vmbo|mavo|havo|vwo|gymnasium|klas|leerjaar|middelbaar|jaars|[abt]so)|(?:vmbo|mavo|havo|vwo) ?[1-6]|klas [1-6])\b`;
const PT_AT_FIRST =
  '(?:quinta|sexta|setima|oitava|nona) serie|(?:[1-3] ?o?|primeiro|segundo|terceiro) (?:ano )?d[oe] (?:ens(?:ino)? )?medio';
const PT = String.raw`((?:1[0-2]|[1-9])(?: ?[oa])? ?(?:ano|serie)|(?:quinto|sexto|setimo|oitavo|nono|decimo(?: primeiro| segundo)?)(?: ano|(?= ?(?:$|[,.!])))|${PT_AT_FIRST})\b(?! d(?:[ea] (?!esc|sec)|o (?!ens|medio|fund|col|lic)|este|esta|esse))`;

const WAYS = [
  `${IM} (?:in|${COME}) (?:my )?${EN}`,
  `i (?:repeated|had to repeat|had to redo|have to repeat) (?:my )?${EN}`,
  String.raw`${IM} start(?:ed|ing) ((?:high|middle|secondary) ?school|secondary)\b(?! musical)`,
  String.raw`(?:(?:i ?['’]? ?a?m|^) )?(?:starting|going in(?:to)?|entering|in) ((?:[6-9]|1[0-2])th)(?= (?:(?:next|this) (?:year|yr|fall|autumn|sept|aug|term|semester)|in (?:sept|aug|the fall|high ?school|middle ?school)))`,
  `${JE}(?: (?:deja|encore|tjrs?|toujours|actuellement|que|juste|moi|aussi|la|maintenant|mtn))* en (?:classe de )?${FR}${NO_GRADE}`,
  `\\bj ?[e'’]? ?(?:fais (?:mon annee de |ma )|(?:vais )?(?:rentr|pass|entr)er? en )${FR}${NO_GRADE}`,
  `(?:(?:${JE}|chu|rendue?|je rentre) en|mon|je ?fais ma) ${FR_ABROAD}`,
  String.raw`moi (?:c|c ?['’] ?est) (?:en )?(?:la )?(term|tle|terminale|[3-6](?:eme|e)(?= ?(?:$|[,.!)])))\b`,
  `(?:je |j ?)passe (?:mon|le) (brevet|dnb|bac)(?= ?(?:$|[!)]|${WHEN}))`,
  `(?:j ?['’]? ?ai|g) (?:mon|le) (brevet|dnb|bac)(?= (?:blanc )?${WHEN})`,
  `(?:(?:es)?to[yi]|vo[yi]|estudio|curso|hago|paso|empiezo|empece|repito|acabo de (?:empezar|entrar))(?: (?:en|a))? ${ES}`,
  String.raw`(?:(?:el ano (?:que|q) viene|el proximo ano|este ano|en septiembre) (?:ya )?(?:paso|voy|empiezo|entro)|paso) (?:a|en) ([1-6](?:o|ro|er|do|to))(?= ?(?:$|[,.!)]|y\b|ya\b|si\b))`,
  String.raw`(?:he repetido|repeti|repito|estoy repitiendo) ((?:primero|segundo|tercero|cuarto|quinto|sexto|[1-6](?:o|ro|er|do|to))(?= ?(?:$|[,.!)]|y\b|otra vez\b)))`,
  String.raw`(?:rifaccio|sto rifacendo|ho ripetuto) la ((?:prima|seconda|terza|quarta|quinta)(?= ?(?:$|[,.!)]|e (?:tu|te)\b|quest ?['’]? ?anno)))`,
  String.raw`(?:reprovei|chumbei|repeti)(?: n?o| ao)? ((?:quinto|sexto|setimo|oitavo|nono|[5-9]o?)(?: ano)?)(?= ?(?:$|[,.!)]|e\b))`,
  `(?:sono|sto(?: facendo)?|faccio|vado|frequento|inizio|ripeto|ho (?:iniziato|cominciato))(?: (?:in|la|il|al|ancora|gia))* ${IT}`,
  String.raw`(?:(?<=(?:^|[,.!\n] ?|\bio )(?:sono|vado) )in|ripeto la) ((?:prima|seconda|terza|quarta|quinta)(?= ?(?:$|[,.!)]|e (?:tu|te)\b|quest ?['’]? ?anno|a settembre)))`,
  `(?<!\\b(?:broer(?:tje)?|zus(?:je)?|neef(?:je)?|nichtje|vriend|vriendin|hij|ze|zij|die) )(?:zit|ga|ben)(?: ik)? (?:(?:nu|net|nog|al|pas|ook|over|volgend jaar) ){0,2}(?:in|naar) (?:de |het )?${NL}`,
  String.raw`ik (?:zit|ga|ben blijven zitten)(?: (?:nu|net|nog|al|pas|ook))? (?:in|naar) (?:de |het )?((?:eerste|tweede|derde|vierde|vijfde|zesde|[1-6]e)(?= ?(?:$|[,!)]|en\b|nu\b|jij\b|lol\b)))`,
  `(?:estou|tou?|ando|vou|acabei de entrar|entrei)(?: (?:ainda|agora))? (?:no|na|pro|para o) ${PT}`,
  String.raw`(?:bin|geh|gehe|komme?|sitze?)(?: (?:ich|jetzt|jz|schon|noch|erst|auch|grade?|gerade|(?:nach den|im|nachste[ns]?) [a-z]{4,8}))* in (?:der|die) ((?:(?:1[0-3]|[5-9])(?:[a-f]|te[nr]?|\.(?= und\b))|(?:funft|sechst|siebt|acht|neunt|zehnt)en?)(?= ?(?:$|[,!)]|(?:und|lol|haha|du|auf (?:dem|der))\b)))\b`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** A class that "we" are: « in der 7b schreiben wir », "in 8b we have maths". */
const CLASS = '((?:1[0-3]|[1-9])(?:(?:e|o|a) ?[a-f]|[abcdf]))';
const NAMED_CLASS = `(?:(?:1[0-3]|[1-9])(?:(?:e|o|a) ?[a-f]| ?[abcdf])|[3-6]e(?:me)?(?: ?[a-h1-9])?)`;
const OWN_CLASS =
  '(?:my|our|meine|unsere|ma|notre|mi|nuestra|la mia|la nostra|mijn|mn|onze|(?:a )?(?:minha|nossa)) (?:class|klasse|classe|clase|klas|turma)';
const OURS = [
  // Not « in 4d »: so are films.
  String.raw`in (?![1-5]d\b)${CLASS} (?:[a-z]{2,9} ){0,2}(?:we|were|hebben we|we hebben|moeten we|abbiamo|facciamo|siamo)\b`,
  String.raw`(?:in|bei uns in) der ${CLASS} (?:[a-z]{3,9} ){0,2}wir\b`,
  String.raw`(?:wir|we) (?:[a-z]{2,9} ){1,3}in (?:der )?${CLASS}\b`,
  String.raw`${OWN_CLASS} (?:is|ist(?! 1 ?a\b)|c ?['’]? ?est|c|est|es|e) (?:(?:the|die|la|el|de|o|a) )?(${NAMED_CLASS})(?= ?(?:$|[,.!)\n]|(?:lol|haha|und|and|et|y|e|en)\b))`,
  String.raw`(?<=^|[,.!\n] ?|\b(?:the|die|la|el|de|o|a) )(${NAMED_CLASS}) (?:is|ist|c ?['’]? ?est|c|est|es|e) ${OWN_CLASS}(?= ?(?:$|[,.!)\n]))`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** The day on which one came to a grade: « heute erster tag in der 7. », "first day of year 8 today". */
const DAY_OF = [
  `first day (?:of|in) (?:my )?${EN}`,
  String.raw`(?:mein |meinen )?erster?n? (?:schul)?tag (?:in|auf) der ${DE}(?= ?(?:$|[!.)]|,(?! ?\d)|und\b|am gym))`,
  `primo giorno (?:di|in|della) ${IT}`,
].map(
  (way) =>
    new RegExp(
      String.raw`\b(?<!\b(?:her|his|their|your|seine?|ihre?n?|dein|su|tu|suo|il tuo|zijn|haar|jouw|seu|teu|son|ton) )${way}`,
      'g',
    ),
);
/** Whose day it was: somebody else's, told of them. */
const OF_OTHERS =
  /\b(?:sister|brother|cousin|niece|nephew|son|daughter|soeur|frere|cousine|fille|fils|schwester|bruder|tochter|sohn|herman[oa]|(?:mi|su|tu|meu|minha) prim[oa]|hij[oa]|sorella|fratello|cugin[oa]|figli[oa]|zus(?:je)?|broer(?:tje)?|neef(?:je)?|nicht(?:je)?|irma|irmao|filh[oa])\b/;

/** At the beginning of a message it is one's own. */
const AT_FIRST = [
  // "y8", "7th grade u?": hardly more than that.
  new RegExp(
    String.raw`^${HELLO}(y(?:[7-9]|1[0-3])|(?:[5-9]|1[0-2])th grade|primary [1-7]|(?:in )?[4-6]th class(?! us| ?,)|s[1-6] at school)(?= ?(?:$|[,!)]|(?:here|u|you|wbu|hbu|and (?:u|you)|lol|lmao|uk|us|so|btw)\b))`,
    'g',
  ),
  new RegExp(
    String.raw`^${HELLO}(?:i ?['’]? ?a?m )?(?:an? |just a )?((?:rising |incoming |high ?school |hs )${PUPIL})(?= ?(?:$|[,.!)]|(?:here|u|you|wbu|hbu|and|so|btw|lol|now|at|in)\b))`,
    'g',
  ),
  new RegExp(
    String.raw`^(?:my )?(${PUPIL} (?:yr|year))(?= (?:is (?:killing|kicking|so (?:hard|stressful|much|boring)|hell|hard)|sucks)\b(?! (?:my (?!ass|butt|grades|life)|her|him|them|for (?!me)|they|apparently)))`,
    'g',
  ),
  /^(?:(?:ich bin |bin )?in der |bin |ich bin )?((?:ef|q[12])(?= (?:am|auf dem|auf m|aufm|im) (?:gym[a-z]*|g[89])))/g,
  /\b(?:wiederhole?|mach) (?:(?:ich|grad|gerade|jetzt|jz) ){0,2}die ((?:1[0-3]|[5-9])(?:te|\.)|(?:funfte|sechste|siebte|achte|neunte|zehnte|elfte))(?= ?(?:$|[,!)]|klasse\b|nochmal|grad\b|leider\b))/g,
  new RegExp(
    `^(?:going in(?:to)?|starting|moving up to) ${EN}(?= ?(?:$|[,.!)]|(?:next|this|in|soon|lol|u|wbu|hbu)\\b))`,
    'g',
  ),
  /^(?:en septiembre |ya )?(?:empiezo|entro (?:en|a)) (?:la |el )?(eso|bach(?:i|iller|illerato)?|secundaria|prepa|instituto|insti)(?= ?(?:$|[,.!)]|en sep|este ano|el ano|ya\b))/g,
  // A grade and no more: "groep 7", « 8º ano e tu », "in yr 8".
  new RegExp(
    `^(?!sec \\d)(?:(?:in|sou do|soy de|klasse|en|da|do|no|nee?|nein|noch|nog|erst) ){0,2}(?:de |la )?(${NL}|${IT}|${ES}|${FR_ABROAD}|klas [1-6]|(?:1[0-2]|[5-9])o ano|${PT_AT_FIRST}|(?:year|yr) (?:[7-9]|1[0-3])|(?:1[0-3]|[5-9])\\. ?klasse|(?:funfte|sechste|siebte|achte|neunte|zehnte|elfte|zwolfte) klasse)(?=,? ?(?:$|[!)]|(?:e|en|y|und) (?:tu|te|jij|du|vc|voce|ich|ik|nu|schon|jetzt)|op (?:h?et|t|een)|al(?:la)? (?!f)|aufs?|en (?:el|un)|(?:hier|qui|aqui|nu|rn|now(?! [a-z])|atm|at the moment|pis|lol|haha|xd|kkk+|ahah)\\b))`,
    'g',
  ),
  /^(?:ik ben |ben )?(?:een )?((?:brug|eerste|tweede|derde|vierde|vijfde)(?:klasser|jaars)|brugger|(?:funft|sechst|siebt|acht|neunt|zehnt)klassler(?:in)?)(?= ?(?:$|[,.!]|(?:hier|en|und|jij|du|lol|haha|xd|dus)\b))/g,
  new RegExp(
    `^${HELLO}(?:a )?((?:[1-9]|1[0-2])(?:st|nd|rd|th) grader|${NTH} grader|fresh?m[ae]n|soph(?:o?more)?)${YOU}`,
    'g',
  ),
  new RegExp(String.raw`^${HELLO}(?:a )?(${PUPIL}) (?:in|at) (?:hs|high ?school)\b`, 'g'),
  /\bma (seconde|2nde|premiere|1ere|terminale|term|troisieme|quatrieme|cinquieme|sixieme|[3-6]e(?:me)?) je la (?:fais|refais)\b/g,
];

const ATTENDED = [...WAYS, ...OURS];

/** Where a form says in which grade its writer is. */
export function gradesAttendedIn(form: string): Place[] {
  const onDay = toldOf(form, DAY_OF);
  return [
    ...toldOf(form, ATTENDED),
    ...placesOf(form, AT_FIRST),
    ...(onDay.length > 0 && OF_OTHERS.test(form) ? [] : onDay),
  ];
}

/**
 * What stands round a number or an address where it is plainly nobody's own: who rang, a service, a thing. Read in the normal
 * form, before and behind the words that were found.
 */
import { holds } from '../../formats/matches.ts';
import { isFirstName } from '../../formats/said/names/family.ts';
import { PUBLIC } from '../places/no-town.ts';
import { isSaidOfOneself } from './own.ts';

/** Who has rung or written, and what one does with such. */
const STRANGER =
  /\b(?:who(?: is|s| ['’]?s|se)?(?: number is| no is| this)?|(?:call|text|message|msg|sms|appel|anruf|llamada|chiamata|missed call)s? (?:(?:bizarre|chelou|louche|suspect|zarbi|rar[oa]|stran[oa]|estranh[oa]) )?(?:from|de|du|von|da)|(?:called|texted|rang|appele|harcele|gebeld|geappt|angerufen|llamado|chiamat[oa])(?: me| us)? (?:from|by|par|du|depuis|door|van|von|por|de|desde|da|dal)|(?:mi (?:ha|hanno) (?:chiamato|scritto)|me (?:llamaron|han? llamado|escrib(?:io|ieron)|lig(?:aram|ou))(?: (?:un|el|del|desde el|d[eo] um|do|de(?:ss|st)e|de un))?|lig(?:aram|ou) ?-? ?me d[eo](?: um)?|me llamo (?:un|del|desde el|de un)|(?:someone|somebody|some (?:guy|dude|random)) (?:from|on|with))|block(?:ed|ing)?|(?<!\b(?:chat|site|filtre|page|ca|il|tel) )bloqu(?:e|er|ez)|report(?:ed)?|scam(?:mer)?|spam|prank|arnaque|fake|(?<!\b(?:if|when) (?:i|we|they|he|she) )(?:dont|don ?['’]?t|never) (?:answer|pick up|call|text)|(?:non|ne|nicht|no|nao|n) (?:mai )?(?:rispond\w+|repond\w+|contest\w+|cogli\w+|at(?:i)?end\w+|cojais|cojas)(?: mai)?(?: al)?|(?:falso|falsa|fake|faux|scam) (?:desde|depuis|from|von|da|van)|attention ya un|(?<!\bje )(?:repondez|decroche) pas(?: au| a)?|c ?['’]? ?est qui(?: le| ce)?|c qui(?: le| ce)?|qui est(?: le)?|wer ist|quien es|chi e|quem e|wie is)(?: (?:this|that|the|number|num|numero|no|le|au|ce|du|die|nummer|el|il|o|het))* ?:? ?$/;
const STRANGERS_BEHIND =
  /^ ?(?:[,.:?!-]? ?)(?:(?:punti|points|pts|puntos|punkte|punten|pontos)\b|is (?:a )?(?:scam|spam|fake|prank)|scam|spam|arnaque|c ?['’]? ?est qui$|c qui$|qqn connait|keeps? (?:(?:spam|prank) ?)?(?:calling|texting|ringing|spamming)|m ?['’]? ?(?:a|ont) (?:encore |re)?(?:envoye|ecrit|appele|harcele|laisse)|kenn (?:ich|i) n(?:icht|ich|et)|ken ik niet|wie is (?:dat|dit)|fica me (?:ligando|mandando)|mi (?:chiama|scrive) (?:sempre|ancora)|(?:call ?center|truffa)\b|no (?:se quien (?:es|era)|lo conozco)\b(?! eres)|(?:y|e|et|and) (?:colgo|ha (?:colgado|riattaccato)|a raccroche|hung up)|je (?:connais|co) pas(?= ?$| (?:ce|le|la) (?:num\w*|gars|mec|personne))|(?:rings|calls|texts) (?:u|you) (?:do )?(?:not|n ?['’]?t|dont|don ?['’]?t)\b|qui (?:envoie|appelle|ecrit)|qui (?:harcele|spam)|(?:anyone|anybody) know|wer ist das|quien es|chi e|quem e)\b/;
/** Nobody knows who that is, or nobody has it any more. */
const NOBODYS_BEHIND =
  /^[^.!?\n]{0,50}\b(?:on (?:ne )?(?:sait|connait) (?:meme )?pas qui (?=c\b|c ?['’]|s\b|est|appelle)|(?:(?:we|they|she|he) (?:dont|doesnt|do(?:es)?n ?['’] ?t)(?: even)? know|(?:nobody|no ?one) knows) who (?=it|its|that|this|they|calls|rings)|keine ahnung wer|niemand weiss wer|nadie sabe quien|nessuno sa chi|niemand weet wie|ninguem sabe quem|(?<!\b(?:old|other|first|ancien|autre|alte|andere|viej[oa]|otr[oa]|vecchio|altro|oude|antigo|outro)(?: (?:one|number|num|numero|nummer))? )(?:doesn ?['’]? ?t (?:even )?(?:exist|work any)|n ?['’]? ?existe (?:meme )?plus|ya no existe|non esiste piu|bestaat niet meer|nao existe mais))\b/;
/** The number is told as a warning. */
const WARNED =
  /(?<!\b(?:not|no|pas|kein|keine|non|nao|geen|niet|sin|ohne|zonder|senza|sem|ningun)(?: es| e)?(?: an?| une?| una?| een| um| uma| ningun[a]?| nessuna?)? )\b(?:scam|phishing|arnaque|fais gaffe|faites gaffe|(?:dont|don ?['’]?t) fall for|(?:ur|your) prize|betrug\w*|abzocke|estafa|timo|truffa|oplicht\w*|golpe|(?<!\b(?:ik|wij?|ich|wir) )(?:nicht d?ran(?:gehen)?|niet opnemen))\b/;
/** It is one's own all the same: what is warned of is who reads it, or when. */
const OWN_BEHIND =
  /\b(?:(?:thats?|its|that ?['’]? ?s|it ?['’]? ?s) (?:me|my)|c ?['’]? ?est (?:moi|ma|mon)|das (?:bin ich|ist mein)|soy yo|sono io|sou eu|ben ik|my voice|(?:ma mere|mon pere|mes parents|my (?:mum|mom|dad)|meine? (?:mutter|mama|vater|papa|eltern)) (?:lit|lis|regarde|reads?|checks?|sees?|liest|sieht))\b/;
/** « c moi qui t'ai appelé du », "ill text from" */
const RANG_FROM =
  /(?<!\b(?:says?|said|dit que|says that) )\b(?:i|ill|ive|i ?['’] ?ll|jt ?['’]?|je t ?['’]?(?: ?ai)?|moi qui t ?['’]? ?ai) ?(?:called|texted|text|rang|appele|appelle|call|envoie un (?:sms|message))(?: (?:you|u|ya|toi))? (?:from|du|de|depuis) $/;
/** One writes from it, or says that it is no fake. */
const I_RANG = new RegExp(
  String.raw`${RANG_FROM.source}|\bsend (?:you|u|ya) an? (?:text|sms|message) from $|\b(?:pas|not)(?: an?| une?| du)? (?:fake|spam|scam|arnaque) ?:? ?$|\bsi (?:ma|mon) [a-z]{3,6} (?:decroche|repond) pas ?:? ?$`,
);
/** "don't text … after ten": at other times one may. */
const DONT = /\b(?:dont|don ?['’] ?t|never|pas|nicht|niet|non?)\b/;
const AT_TIMES =
  /^ (?:after|before|in school|at school|apres|avant|nach|vor|despues|antes|dopo|prima|na|voor)\b/;
/** One is there oneself: no service's number. */
const IM_THERE =
  /\b(?:im|i ?['’] ?m|je suis|jsuis|chui|bin|estoy|sono|ben|estou|to) (?:at|au|a la|a l ?['’]|im|beim|bei der|en el|en la|al|alla|bij|in|no|na) ?(?:the |de |het )?[a-z]{3,14} ?[,:]? ?(?:tiens |voila |here |hier )?$/;
/** One is to meet there. */
const MEETS = /\b(?:on se (?:voit|retrouve)|meet|treffen|quedamos|ci vediamo|nos vemos|afspreken)\b/;
/** A service's number, by what it is called. */
const SERVICE =
  /\b(?<!\b(?:under|as|sous|unter|als|como|come|onder|after|apres|nach|despues|dopo|depois) (?:(?:the|a|le|la|der|die|das|el|il|o|de|het|my|mein) )?)(?:(?:the|le|la|l ?['’]|du|de la|de l ?['’]|des|notre|our|my|mon|ma|der|die|das|vom|el|del|il|dello|o|a|do|da|het|de|van de) ?)?(?:num(?:ber|ero|mer)? (?:of|for|de|du|des|pour|de la|de l ?['’]|von|vom|del|do|da|van) ?(?:the |la |le |l ?['’] ?)?)?(?:child ?line|kids helpline|samaritans|helpline|hotline|police|pompiers|ambulance|nhs|vet|vets|veto|veterinaire|dentist|dentiste|doctors?|docteur|medecin|gp|surgery|hopital|hospital|pharmac(?:y|ie)|library|bibliotheque|mediatheque|mairie|town hall|reception|accueil|secretariat|school office|vie scolaire|taxi(?: firm)?|care home|domino ?['’]?s|takeaway|uber|pizzeria|pizza|restaurant|resto(?! es?\b)|hotel|camping|garage|shop|magasin|store|support|service client|sav|customer service|banque|bank|box office|gym|salon|coiffeur|hairdresser|tierarzt|zahnarzt|praxis|dentista|veterinario|farmacia|tandarts|huisarts|dierenarts)(?: ?['’]?s)?(?: (?:num(?:ber|ero|mer)?|no|phone|tel|telephone|line|nummer))?(?: (?:is|on|c ?['’]? ?est(?: le)?|c|est|au|ist|es|e|:)|(?: (?:is|on|est|est joignable|joignable|repond|answers|can be reached|reachable|c) (?:on|at|au|sur le)))? ?:? ?$/;
/** Where one rings a place at which nobody lives: « el numero del cole es », « liga pra escola no ». */
const OF_A_PLACE = new RegExp(
  String.raw`\b(?:(?:num(?:ero|ber|mer)?|tel[a-z]*|fono|fixo|fijo|phone) (?:de(?: la| los)?|del|do|da|du|de l ?['’]|d(?:er|es)|vom|von der|della?|dell ?['’]|dello|of the|for the|van (?:de|het|t))|(?:llama|liga|ligue|chiama|call|ring|appelle|bel|ruf)(?:d|n|r|s)? (?:al?|a la|para? (?:a|o)|pr[ao]|alla|the|l ?['’]|la|le|beim|bei der|de|het)) ?(?:(?:mi|minha|meu|my|our|mon|ma) )?(?:${PUBLIC}|cole(?:gio)?|insti(?:tuto)?|secretari[ae]|segreteria|sekretariat|liceo)(?: (?:is|c ?['’]? ?est(?: le)?|c|est|ist|es|e|al|no|au|on|op))?[ ,:]{0,2}$`,
);
/** Who is of the family, or no name at all, where a number is somebody's: « le num de lea c », "papa johns number is". */
const KIN =
  '(?:ma|mon|mes|mis?|mi[ao]s?|mei|minhas?|meus?|mijn|mn|m|meine[rmn]?|mein|unser[em]?|ons|onze|notre|nos|nuestr[oa]|nostr[oa]|noss[oa]|the|la|le|el|il|der|dem|de|het|chez|casa|maison|thuis|zuhause|daheim|home|house|that|what|this|here|it|hi|who|mir|mij|me|moi|uns|mu[mt](?:my|ti|ter)?|mom(?:my)?|mam(?:an|a|ma)?|mother|father|step(?:mum|mom|dad)|moeder|vader|vater|madre|padre|dad(?:dy)?|mae|mere|pere|pai|papa|nan(?:a|ny)?|gran(?:ny|dma|dad|dpa)?|oma|opa|mamie|pap[iy]e?|nonn[ao]|abuel[ao]|vo|avo|sis(?:ter)?|bro(?:ther)?|soeur|frere|frang(?:in|ine)|reuf|daronn?e?|parents?|aunt(?:ie)?|uncle|tata|tonton|tante|oncle|cous(?:in|ine)|carer|guardian|famil[a-z]{1,3}|tel[a-z]*|cel[a-z]*|phone|mobile|movil|portable|port|fixe|zap|wh?ats[a-z]*|wsp|contact\\w*)';
/** Behind "my" or « mon » it is one's own, whatever it is for. */
const THEIR_NUMBER = new RegExp(
  String.raw`(?:\b(?!${KIN} ?['’]? ?s)(?<!\b(?:my|our) )(?<owner>[a-z]{3,12}?) ?['’]? ?s (?:number|num|cell|phone)(?: (?:is|its))|(?<!\b(?:mon|notre|mi|nuestro|meine?|unsere?|mio|nostro|mijn|mn|ons|meu|nosso|my|our) )\b(?:num(?:ero|mer|ber)?|handy(?:nummer|nr)) (?:a|de|d ?['’]|du|d[aio]|von|vom|van) ?(?!${KIN}\b)(?<whose>[a-z]{3,14})(?: (?:c ?['’]? ?est|c|est|ist?|es|e))?) ?:? ?$`,
);
/** Nicknames of one's own family are no given names. */
function isTheirs(before: string): boolean {
  const { owner, whose } = THEIR_NUMBER.exec(before)?.groups ?? {};
  return isFirstName(owner ?? whose ?? '');
}
/** That of somebody who is not of the family, and gave it to the writer: « mi amiga me paso su num ». */
const FRIENDS_NUMBER =
  /\b(?:amig[oa]|friend|mate|copine|copain|pote|freund(?:in)?|vriend(?:in)?|amic[oa]|crush|novi[oa]|namorad[oa]|profe?|vecin[oa]|vizinh[oa]|meester|juf|leraar|lehrer(?:in)?|trainer(?:in)?|coach)\b[^.!?\n]{0,25}\b(?:(?:su|seu|suo|his|her|son|ihre?|seine?|zijn|haar|z ?['’]?n|d ?['’]?r) (?:num[a-z]*|tel[a-z]*|cel[a-z]*|zap|wsp|whats[a-z]*)|(?:num[a-z]*|tel|cel|zap) de(?:l[ae]| sa| son))[^.,!?\n\d]{0,12},? ?$/;
/** What one was told to ring, where it is not at home. */
const TOLD_TO_RING =
  /\b(?:told|said|says?|dit|disent|gesagt|sagen|dice[n]?|dijo|dicho|dicono|detto|disse(?:ram)?|zeiden|zegt|gezegd)(?: (?:me|us|you|u|nous|que|q|dass|dat|di|da|de|to|bisogna|pra|para|man|ik|je|ich|du)){0,3} ?(?:r ?appell?er?|re ?appeler|telephoner|call(?: back)?|ring|phone|an(?:zu)?rufen|llam(?:ar|e|es)|(?:ri)?chiam(?:are|i)|lig(?:ar|ue|a)|bellen)(?: (?:the|this|le|au|la|al|el|il|a|o|para|pra|num(?:ero|ber)?|up))* $/;
const AT_HOME =
  /\b(?:reach|joindre|its me|c ?['’]? ?est moi|if im|si je|me (?:joindre|trouver)|mu[mt](?:my|ti|ter)?|mom(?:my)?|mam(?:an|a|ma)?|dad(?:dy)?|papa|nan|oma|opa|madre|padre|mae|pai|moeder|vader|vater|herman[oa]|abuel[oa]|sorella|fratello|nonn[oa]|zi[oa]|schwester|bruder|zus|broer|irma\w?|irmao|avo)\b/;
/** A service behind a number. */
const SERVICE_BEHIND =
  /^ ?,? ?(?:is|c ?['’]? ?est|c|est|ist|es|e)? ?(?:(?:the|le|la|die|der|el|a|het) )?(?:number|num|numero|nummer)? ?(?:(?:of|for|de|du|des|de la|von der|vom|der|del|do|da|van de)(?: l ?['’])? )?(?:the )?(?:child ?line|kids helpline|samaritans|[a-z]{0,12}help ?line|[a-z]{0,12}hotline|sorgentelefon|anar|telefono azzurro|nummer gegen kummer|police|pompiers|anti ?poison|urgences)\b/;
/** A service that may stand anywhere before its number. */
const SERVICE_BEFORE =
  /\b(?:anti ?-?poison|centralino|centralita|telefonzentrale|standard telephonique|snackbar|takeaway|chip shop|pizzeria|kebab|lieferdienst|(?:plakat|aushang|poster|flyer)\b[^.!?\n]{0,40}\b(?:stand|steht|stond|staat)(?=[a-z ]{0,20}:? ?$))\b/;
const OWN = String.raw`(?:my|our|we|i|me|mon|ma|mes|notre|nos|je|j|mein\w*|unser\w*|ich|wir|mi|nuestr[oa]|mi[oa]|nostr[oa]|mijn|mn|onze?|ik|meu|minha|noss[oa])`;
/** A firm, which is spoken of without a word of one's own, and where one orders. */
const FIRM = new RegExp(
  String.raw`\b(?<!\b(?:my|our|mums|dads|['’] ?s) (?:[a-z]{3,12} )?)(?:company|firm|lost property|plombier|plumber|electrici(?:en|an)|demenageur)\b(?:(?!\b${OWN}\b)[^.!?\n]){0,40}$|\bj?commande(?:[rsz]|ons)? (?:[a-z]{2,9} )?(?:au|chez)\b[a-z ]{0,16}$|\border(?:ing|ed)? (?:[a-z]{2,9} )?from\b[a-z ]{0,24}$`,
);

/** Somebody who is not of the family, and what one does with their own number. */
const SOMEBODY =
  /\b(?:(?:my|la|le|mon|ma|the|our|notre|mein|meine|mi|il mio|mijn|une?|a) )?(?:best )?(?:friend|mate|neighbou?r|teacher|coach|voisine?|prof|copine|copain|pote|youtubeur|youtuber|streamer|une meuf|un mec|un gars|une dame|un monsieur|a girl|a boy|a kid|(?:some|a) (?:guy|m[ae]n|wom[ae]n|lady|bloke)|nachbar(?:in)?|lehrer(?:in)?|vecin[oa]|profe|vicin[oa]|buurman|buurvrouw|frau [a-z]+|herr [a-z]+)(?: ?['’]? ?s)?\b(?:(?!\b(?:que (?:tu|j)|that (?:u|you|i)|dass (?:du|ich)|bref|moi)\b)[^.!?\n]){0,60}\b(?:sells?|(?:left|put) (?:his|her|their|a)|a laisse (?:son|un)|vends?|verkauft|vende|got the number|a affiche|a mis|has put|put up|ihre|s ?['’]? ?est cree)\b(?![^\n]*\b(?:bref|moi|anyway|mine)\b)/;
/** All that is said is the number of an order: « commande 0639981234 ». */
const ORDER =
  /^(?:(?:la|the|die|el|il|o|de) )?(?:commande|order|bestellung|pedido|ordine|bestelling|encomenda)(?: n[°o]?)? ?[:=]? ?\d[\d .-]+$/;
/** A number of a thing. */
const OF_THINGS =
  /\b(?:isbn|issn|code ?-?barres?(?: d[ue] [a-z]+)?|bar ?code(?: of [a-z]+)?|strichcode|codigo de barras|codice a barre|streepjescode|library card|siret|siren|imei|ean|iccid|vin|serial(?: number| no)?|n ?[o°]? de serie|numero de serie|seriennummer|order (?:number|no)|tracking(?: number| no)?|numero de (?:suivi|commande)|sendungsnummer|bestellnummer|(?:kunden|klant(?:en)?|bestel(?:l)?|order|los|ticket|rechnungs|factuur|sendungs|paket|vorgangs|mitglieds|versicherungs|lidmaatschaps|dossier|artikel|auftrags|matrikel)-? ?(?:nr\.?|nummer|num|no)|(?:nr|num(?:ero)?|n ?[o°]|cod(?:e|igo|ice)?|id) (?:d[eaou] |del |della |di |van |der |dell ?['’] ?)?(?:encomenda|pedido|cliente?|commande|dossier|facture|fattura|ordine|adherent|socio|membre|ticket|billet|reserv[a-z]+|processo|matricula)|(?:user|player|account|ticket|member|customer|client|order|student|game|steam|profile) ?id|(?:user|ticket|member|customer|booking|order|ref(?:erence)?|invoice|case|student) ?(?:no|num(?:ber)?|#)|seed|(?:island|map|friend|lobby|party|clan) code|code (?:d ?['’] ?)?(?:ile|ami|map)|(?:windows|product|licen[cs]e|office|cd) ?key|cle (?:windows|office|de produit|de licence)|(?:numero de |n ?[o°] ?)?suivi)(?: ?(?:is|c ?['’]? ?est|c|est|ist|es|e))? ?[:=]? ?$|رقم الطلب ?[:=]? ?$/;

/** Drawn or believed in, and no number to ring. */
const OF_LUCK =
  /\b(?:lucky (?:numbers?|digits|ones)|(?:numeros?|chiffres?) (?:de la suerte|de chance|porte ?-?bonheur|fetiches?|d[ue] loto|da sorte)|(?:mes |les )?numeros? au loto|numeri (?:fortunati|vincenti)|(?:numeros? |winning )(?:gagnants?|ganadores|numbers?)|glucks ?zahl(?:en)?|geluks ?get[a-z]+|lotto ?(?:zahlen|numbers|cijfers)|(?:lottery|powerball|euro ?millions?) ?(?:numbers?|ticket)?)\b[^.?!\n]{0,24}$/;

/** One has rung it: « j'ai fait le … dix fois ». */
const DIALLED =
  /\b(?:j ?['’]? ?ai (?:fait|compose)|i (?:dialled|dialed)|ho (?:fatto|composto)|he marcado|(?:ik heb|hab ich) gebeld|liguei)(?: (?:le|the|il|el|o|num\w*|number)){0,3} ?$/;

/** Characters that are read on each side. */
const NEAR = 60;

/** Whether what stands before a number says that one has rung from it, or will. */
export const hasRungFrom = (before: string): boolean => RANG_FROM.test(before.slice(-NEAR));

/** Whether what stands before a number says that a stranger rings from it, or that nobody is to answer it at all. */
const isStrangers = (before: string, after: string): boolean =>
  STRANGER.test(before) && !I_RANG.test(before) && !(AT_TIMES.test(after) && DONT.test(before));

/** Whether what is said round a number makes it a stranger's, a service's or a thing's. */
export function isOthersNumber(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from).replace(/[+(]{1,3}$/, '');
  const after = form.slice(to, to + NEAR);
  return (
    (!OWN_BEHIND.test(after) &&
      (isStrangers(before, after) || WARNED.test(after) || NOBODYS_BEHIND.test(after))) ||
    ((SERVICE.test(before) || OF_A_PLACE.test(before)) && !IM_THERE.test(before)) ||
    (TOLD_TO_RING.test(before) && !AT_HOME.test(`${before} ${after}`)) ||
    isTheirs(before) ||
    FRIENDS_NUMBER.test(before) ||
    OF_THINGS.test(before) ||
    ORDER.test(form) ||
    OF_LUCK.test(before) ||
    DIALLED.test(before) ||
    STRANGERS_BEHIND.test(after) ||
    SERVICE_BEHIND.test(after) ||
    (!isSaidOfOneself(form, from, to) &&
      (((SERVICE_BEFORE.test(before) || FIRM.test(before)) && !MEETS.test(before)) ||
        isSomebodys(form, from)))
  );
}

/** Whether figures count a thing: its serial number, an order, a parcel. */
export const isOfThing = (form: string, from: number): boolean =>
  ORDER.test(form) || holds(form.slice(Math.max(0, from - NEAR), from), OF_THINGS);

/** Whether an address is that of somebody who is not of the family. */
export const isSomebodys = (form: string, from: number): boolean =>
  SOMEBODY.test(form.slice(Math.max(0, from - 2 * NEAR), from));

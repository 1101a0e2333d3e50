/** Where one has just got off, where the train stands, in which hall one sits, before which school: known by its name or number alone. */
import { type Place, placesOf } from '../behind.ts';

/** What is no stop: home, work, an hour, whatever one steps out of. */
const NO_STOP = String.raw`(?!(?:work|school|home|the|my|a|an|around|about|half|least|once|last|this|that|all|casa|trabajo|trabalho|lavoro|scuola|escola|clase|classe|aula|allenamento|entrenar|treino|thuis|werk|school|huis|de|het|een|t|mn|mijn|la|el|lo|il|os?|as?|um|uma|un|una|unos|le|les|ma|mon|chez|midi|pied|maison|temps|time|tempo|tijd|deze|dieser?|der|dem|den|ner|moment|comer|comprar|correr|cenar|dormir|fare|playa|spiaggia|praia|strand|hotel|macchina|cozinha|baixo|bad(?! [a-z])|garten|nivel|platino|diamante|oro|final|unterhose)\b)`;
const STOP = String.raw`(?:(?:parada|estacion|estacao|stazione|fermata|paragem|ponto|halte|station|gare|arret|place|metro|plaza|piazza|praca)(?: d[eioa](?:l|lla|s)?)? )?${NO_STOP}([a-z][a-z'’-]{1,20}(?: [a-z]{2,12})?)`;
const STOPS = [
  String.raw`\bjust (?:got|jumped|hopped|stepped) (?:off|out)(?: (?:the |my )?(?:bus|train|tram|tube))? (?:at|in) ${STOP}`,
  String.raw`\b(?:je viens|jviens|jvien|on vient) (?:juste )?(?:de |d ?['’] ?)(?:descendre|sortir du (?:metro|train|bus|tram)|arriver en gare)(?: du (?:metro|train|bus|tram))? (?:a|de) ${STOP}`,
  String.raw`\b(?:bin|sind)(?: (?:grade?|gerade|eben|jetzt|jz))? (?:in|an der|am) ${STOP} (?:ausgestiegen|raus|umgestiegen|angekommen)\b`,
  String.raw`\b(?:acabo de|acabamos de|recien(?: me| nos)?|me acabo de) (?:baj(?:ar(?:me|nos)?|e|amos)|salir|llegu?(?:ar|e|amos))(?: del? (?:metro|bus|tren|colectivo|bondi)(?: \d{1,3})?)? (?:en|a) (?:el |la )?${STOP}`,
  String.raw`\b(?:appena|ora) (?:sces[oaie]|uscit[oaie](?= dalla metro)|arrivat[oaie])(?: dal(?:la)? (?:treno|bus|tram|pullman|metro))? (?:a|in|alla|al) ${STOP}`,
  String.raw`\b(?:net|juist|zojuist) (?:uitgestapt|uit(?: de)? (?:bus|trein|tram|metro))(?: (?:op|in|bij|aan)) (?:het |de )?${STOP}`,
  String.raw`\b(?:acabei|acabamos|acabo) de (?:descer|sair d[oa] (?:metro|trem|onibus|comboio|autocarro))(?: do (?:metro|trem|onibus|comboio|autocarro))? (?:em|na|no|ali na) ${STOP}`,
  String.raw`\b(?:my|the|our) (?:train|bus)(?: ?['’]? ?s)? (?:(?:has )?just (?:stopped|pulled in)|(?:is )?stuck) (?:at|in) ${STOP}`,
  String.raw`\b(?:mon|le|notre) (?:train|bus|tgv|ter) est (?:a l ?['’] ?arret|arrete|bloque) (?:a|en gare de) ${STOP}`,
  String.raw`\b(?:mi|el|nuestro) (?:tren|bus|metro|autobus) (?:acaba de parar|esta parado) en ${STOP}`,
  String.raw`\b(?:il (?:mio )?|mio )(?:treno|bus) (?:e ferm|si e appena fermat)o (?:a|in) ${STOP}`,
  String.raw`\b(?:mijn|mn|de|me) (?:trein|bus|tram) (?:is (?:net )?gestopt|staat stil|staat) (?:op|in|bij) ${STOP}`,
  String.raw`\b(?:mein|der|unser) (?:zug|bus|ice) (?:halt|steht|hangt)(?: (?:grade?|gerade|jetzt|schon|noch))? in ${STOP}`,
  String.raw`\b(?:o meu|meu|o) (?:comboio|trem|onibus|autocarro|metro) (?:acabou de parar|ta parado|esta parado) (?:em|na|no) ${STOP}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** The hall, the row, the platform or the gate in which one is. */
const IN_IT = String.raw`\b(?:aqui|aki|(?<![a-z] )qui|chuis?|jsui|i ?['’]? ?m|we(?: ?['’]? ?re)?|je ?suis|jsuis?|chuis?|on est|bin|sind|sitze?n?|stehe?n?|warte|e?stoy|toy|estamos|sono|sn|sto|siamo|ben|zit|sta|zitten|staan|we zijn|toh?|tou|estou|(?:a gente|nos) ta|tamos|estamos)\b[^.,!?\n]{0,12} `;
const HALLS = [
  String.raw`${IN_IT}(?:at|in|au|im|am|auf|en|el|al|in|no|na|bij|op|the|de|het|a|dans|ds|zum)(?: (?:the|le|el|de|het|o))? ((?:[a-z]{2,12} ){0,2}?(?:kino|cinemaxx|cineplex|cinestar|uci|cine|cinema|cinesa|yelmo|cinepolis|odeon|vue|cineworld|pathe|ugc|cgr|gaumont|kinepolis|bios|bioscoop|nos)(?: [a-z]{2,12})?,? (?:screen|salle|saal|sala|zaal|reihe|fila|rij|row|rang) \d{1,2})\b`,
  String.raw`${IN_IT}(?:at|on|sur|auf|an|am|en|al|sul|op|na|no|aan)(?: (?:the|le|la|el|het|de))? ((?:[a-z]{3,12} )?(?:platform|quai|voie|gleis|anden|binario|spoor|perron|plataforma|linha) \d{1,2})\b`,
].map((pattern) => new RegExp(pattern, 'g'));
/** Before the door of a school that is named: one waits there. */
const SCHOOL_DOOR = new RegExp(
  String.raw`(?:^|${IN_IT})(?:davanti(?: alla?)?|fuori (?:da|dal|dalla)|delante del?|en la puerta del?|frente al?|em frente (?:a|ao|da|do)|(?:a|na) porta d[ao]|devant|dvt|vor der|vorm|outside|voor)(?: (?:il|la|le|the|el|het|de))? ((?:scuola|liceo|insti(?:tuto)?|cole(?:gio)?|escola|college|lycee|schule|gymnasium) (?!con|com|mit|avec|para|cuando|quando)[a-z]{4,15}|[a-z]{4,16}(?:college|lyceum|gymnasium|schule))\b`,
  'g',
);
/** Told of others, of once, of what comes or is so every time, or only thought of. */
const NOT_NOW =
  /\b(?:allait|etait|pendant|he|she|they|said|yesterday|when|if|every|always|tomorrow|later|games?|hier|demain|quand|toujours|gestern|immer|jeden|wenn|spiel|ayer|siempre|cuando|cada|juego|ieri|sempre|ogni|quando|gioco|gisteren|altijd|elke|als ik|spel|ontem|jogo|letzte[sn]?|last|pasado|scors[oa]|passado|vorige|dernier|derniere|roblox|minecraft)\b|["“”«»?]/;

const WAYS = [...STOPS, ...HALLS, SCHOOL_DOOR];

/** Where a form says at which stop, in which hall or on which platform its writer is. */
export function stopsIn(form: string): Place[] {
  const found = placesOf(form, WAYS);
  return found.length > 0 && NOT_NOW.test(form) ? [] : found;
}

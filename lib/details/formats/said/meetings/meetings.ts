/** The plainest ways in which one proposes to meet: that one wants to, and at which place or time. */
import { eachMatch, holds } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { isAgreedPlan, isBarePlan, isDayPlan, isSamePlan, isSoonPlan } from './bare-plans.ts';
import { CLOCK, DAY, HAS_CLOCK, HAS_SPOT, IS_AFTER_SCHOOL, isNotMet, SPOT } from './spots.ts';

/** Proposing is said to the other side; "i wanna" and "we always" are not. */
const TO_YOU = String.raw`(?<!\b(?:i|we|they|he|she|mum|dad|really|just|always|also|ill|gonna|on|ils|elles) )`;
/** To meet, where it stands alone. */
const MEET = [
  String.raw`\b(?=[lwcsduhf])${TO_YOU}(?:lets|let ?['’] ?s|we (?:can|could|should)|can we|could we|shall we|(?:do )?(?:u|you) (?:wanna|want to)|wanna|want to|how about we|down to) (?:just )?(?:meet|link|hang|hangout|chill)\b`,
  String.raw`\bmeet me\b`,
  String.raw`^(?:(?:so|yo|ok|bet|ay|wanna|shall we) ){0,2}(?:link(?: up)?|meet(?: up)?|hang out) (?:(?:on|at|by|me) )?(?=${DAY}|${CLOCK}|(?:the )?${SPOT})`,
  String.raw`\b(?:ill|i ?['’] ?ll) (?:catch|grab|scoop|see|meet) (?:u|you|ya)\b`,
  String.raw`\bj ?(?:e )?t(?:e|['’])? ?(?:chope|capte|retrouve|rejoins?|recup(?:ere)?|prends(?= (?:devant|dvt|a \d|vers))|attends?|passe prendre)\b`,
  String.raw`\b(?:ich (?:treffe?|hole?) dich|wir (?:sehe?n|treffe?n) uns|se(?:h|he)n wir uns|hole? dich|treff(?:en|n)? (?:wir|w1r|ma) uns)\b`,
  String.raw`\bte (?:veo|pillo|encuentro|recojo|espero)\b`,
  String.raw`\b(?:ti (?:becco|vedo|raggiungo|prendo|aspetto)|c vediamo|ci (?:vedm|vediam)o?)\b`,
  String.raw`\b(?:ik (?:zie|tref|pik|spreek) (?:je|jou)|tref ik je)\b`,
  String.raw`\bte (?:vejo|pego|encontro|busco|espero|apanho)\b|\bapanho ?-?te\b|\bencontro ?-?te\b`,
  String.raw`\bon (?:peut |pourrait |va |pe |peu )?s(?:e |['’] ?| )?(?:voi[ts]?r?|cale(?! (?:un|une|le|la) (?:appel|visio|call|vocal|film|serie))|met(?= (?:la|devant|dvt)\b(?! (?:la |l ?['’] ?)?(?:tv|tele|film|serie|ecran|ordi)))|capter?|retrouver?|rejoint?|rejoindre|rencontrer?|poser?|croiser?)\b`,
  String.raw`\b(?:treffen wir uns|wir treffen uns|woll(?:en wir|n wir|ma) uns treffen|lass (?:uns )?(?:\w{1,12} ){0,4}treffen)\b`,
  String.raw`\b(?:(?<!nos )(?:q(?:ue)?d|ked)a?mo?s|quedemos|(?:podemos|podriamos|quieres) quedar|nos (?:vemos|juntamos|encontramos)|(?:podemos|podriamos) vernos|nos (?:podemos|podriamos) ver|te veo en persona)\b`,
  String.raw`\b(?:ci (?:vediamo|becchiamo|troviamo|incontriamo)|ci si (?:vede|becca)|(?:possiamo|potremmo|vogliamo) vederci|vediamoci|troviamoci|becchiamoci)\b`,
  String.raw`\b(?:spreken we (?:\w{2,12} ){0,4}af|zullen we (?:\w{2,12} ){0,4}afspreken|wil je (?:\w{2,12} ){0,4}afspreken|zullen we elkaar zien|zien we elkaar|zie je daar)\b`,
  String.raw`\b(?:a gente (?:podia |pode )?se (?:ver?|encontrar?)|te vejo pessoalmente|(?:bora|vamos?|vms) (?:se|nos) (?:ver|encontrar?)|nos encontramos)\b`,
].map((way) => new RegExp(way, 'g'));
/** An appointment is called the same, so that the place must be one at which friends meet. */
const RDV = [
  /\b(?<!\b(?:ai|as|a|ont|avait|avais|avoir|son|mon|ma|ton|le|un|du|des|de|prendre|pris|prends|donne|1er|premier) )(?:rdv|rendez ?-?vous)\b/g,
  /\b(?:a (?:tte|toute?|tt|demain)|bis (?:gleich|dann|morgen|spater)|hasta (?:luego|ahora|manana)|a (?:dopo|domani)|tot (?:zo|straks|morgen)|ate (?:ja|logo|amanha)) (?:devant|dvt|aux?|a la|am|an der|im|vorm|beim|en|al|alla|in|davanti|bij|op|na|no|em)\b/g,
];
/** To go somewhere or to come: that needs both, where and when. */
const GO = [
  String.raw`\b(?=[lwcsduhf])${TO_YOU}(?:lets|let ?['’] ?s|we (?:can|could|should)|can we|could we|shall we|(?:do )?(?:u|you) (?:wanna|want to)|wanna|want to|how about we|fancy) (?:just )?(?:go|get|grab|do|come|going)\b`,
  String.raw`(?:^|[.,!?;\n] ?|\b(?:so|pls|please|just|then|(?:u|you) (?:can|could|should)|can (?:u|you)) )(?:come (?:over|round|down|to|2)|meet)\b`,
  String.raw`\b(?:see|c) (?:u|ya|you) (?:at|by|in|outside)\b`,
  String.raw`\b(?:on se (?:fait?|fais|tape)|on (?:va|pourrait aller|peut aller)|tu viens|t ?['’]?(?:as?|u) ?(?:n ?['’]?as )?qu ?['’]?a venir|(?<!\b(?:je|j|il|elle) )viens (?:aux?|a la|devant|dvt)|(?:^|[.,!?;\n] ?|\b(?:donc|alors) )viens?|rejoins? ?-?moi|retrouve ?-?moi)\b`,
  String.raw`\b(?:geh(?:e)?n wir|wollen wir|woll(?:n wir|ma)|komm|kommst du|sehen wir uns|seh(?:e)?n uns|ich wart(?:e)?|lass (?:uns |ma |mal )?(?:\w{1,12} ){0,7}(?:chillen|abhangen|geh(?:e)?n))\b`,
  String.raw`\b(?:vamos?|vienes|nos (?:tomamos|comemos)|ven(?:te)?|te (?:espero|veo))\b`,
  String.raw`\b(?:andiamo|vieni|ti aspetto)\b`,
  String.raw`\b(?:kom(?: je)?|zullen we|zie (?:ik )?je|ik wacht)\b`,
  String.raw`\b(?:bora|vem|te (?:espero|vejo))\b`,
].map((way) => new RegExp(way, 'g'));

/** One is to wait, which is said of where one comes. */
const WAIT =
  /\b(?:wait (?:for|4) me|wait there|stay (?:at|by|there)|bouge pas|geh nicht weg|wart(?:e|et)? [^.,!?\n]{3,40} auf mich|no te (?:muevas|vayas)|non ti muov\w+|blijf (?:bij|daar|op)|nao sai|me espera|attends? ?-? ?moi|tu m ?['’]? ?attends|wart(?:e|est|et)? (?:du |ihr |bitte )?(?:da|dort|auf mich)|esperame|me esperas?|espera ?-?me|espera por mim|aspettami|mi aspetti|wacht(?= (?:je )?(?:daar|op|bij))|recogni[sz]e me|spot me|find me|tu me (?:trouveras|verras)|findest mich|me encuentras|mi trovi|vind je m[ei]j?|erkennst (?:du )?mich|me reconoce\w*|mi riconosc\w*|herken (?:je|jij) m\w+|me reconhec\w*|me reconnai\w*)\b/;
/** The other side is to go along. */
const WITH_ME =
  /\b(?:come|go|viens?|venir|komm|lust|ven(?:te)?|vienes|vieni|ti va|kom|zin|vem|bora)\b[^.,!?\n]{0,30} (?:(?:with|w|wiv) me|avec moi|mit mir|conmigo|con me|met mij|comigo)\b/;
/** One will be there, and is known by what one wears. */
const BE_THERE = /\b(?:ill be|i ?['’] ?ll be|j ?['’]? ?serai|bin|estare|saro|ben er|vou (?:ta|tar|estar))\b/;
const WORN =
  /\b(?:cap|hat|hoodie|jacket|coat|backpack|casquette|veste|pull|sac a dos|blouson|mutze|kappe|jacke|rucksack|gorra|chaqueta|sudadera|mochila|cappellino|felpa|giacca|zaino|pet|trui|jas|rugzak|bone|casaco|jaqueta|moletom)\b/;
/** Asks somebody to come. */
const CALLS =
  /^(?:(?:ok|so|also|dann|pues|dai|allora|entao) )?(?:come|viens|komm|ven(?:te)?|vieni|kom|vem)\b/;
/** To come to the other side's; "i can come back at 5" is to nobody. */
const COME = [
  String.raw`\b(?:ill|il|i ?['’] ?ll|can i|could i|i can|i could) (?:come|pop|swing)(?: (?:over|round|by|down))?(?! (?:back|online|on|off|home|in)\b)`,
  String.raw`\b(?:ill|i ?['’] ?ll|i will|i can|i could|can i|should i|shall i) (?:(?:pick|scoop) (?:u|you|ya) up|come (?:and )?(?:get|fetch|collect) (?:u|you)\b|give (?:u|you) a (?:lift|ride)\b)`,
  String.raw`\bje? ?(?:viens?|passe|peux|peu|pourrais) (?:passer |venir )?(?:te (?:voir|chercher|prendre|recuperer)|chez toi)\b`,
  String.raw`\b(?:come (?:over|round|(?:to mine\b|mine(?= ?(?:$|[,.!?\n\d]|(?:at|on|after|around|tonight|2nite|tomorrow|tmrw?|tmw|today|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|then|instead|for)\b)))|to my (?:house|place))|viens? (?:chez moi|chez oim|a la maison))\b`,
  String.raw`\b(?:(?<!\bto )pick me up|come (?:and )?(?:get|fetch) me|(?:viens?|passes?) me (?:chercher|prendre|recup\w*)|hol(?:st|e)? (?:du )?mich|kannst mich [^.,!?\n]{0,25}abholen|recoge(?:me|s)|mi (?:passi|vieni) a prendere|haal (?:je )?(?:me|mij)|(?:kan|kom) je me [^.,!?\n]{0,25}op(?:halen|wachten)|me (?:busca|pega|apanha))\b`,
  String.raw`(?:^|[.,!?\n] ?|\b(?:so|then|ok|just|and|donc|alors|dann|also|pues|q|entonces|allora|quindi|dus|dan|entao) )(?:come|viens|komm|ven(?:te)?|vieni|kom|vem)(?= (?:a |@ ?)?${CLOCK})`,
  String.raw`\bich hole? dich\b|\bte (?:recojo|paso a (?:buscar|recoger))\b|\b(?:ti )?(?:vengo|passo) a prender(?:ti|e)\b|\bik (?:haal|kom) je\b|\b(?:te (?:busco|pego)|(?:vou|pra|para|p) te (?:buscar|pegar))\b`,
].map((way) => new RegExp(way, 'g'));
/** Wherever that is: « attends-moi au bout de ma rue ». */
const WAIT_AT = new RegExp(
  String.raw`${WAIT.source}[^.,!?\n]{0,12} (?:at|by|outside|near|behind|on|aux?|a la|a l|devant|dvt|derriere|pres|a cote|am|an|beim?|vorm?|hinterm?|en|detras|junto|al|alla|all|davanti|dietro|bij|achter|op|n[ao]|atras|d[eu]|vom|del|dalla|van) ?['’]?[a-z]`,
);
/** "Me n u", « toi et moi »: where nobody else is spoken of, a place and a time are enough. */
const US =
  /\b(?:me (?:n|and|&) (?:u|you)|(?:u|you) (?:(?:n|and|&) )?me|just us|just the two of us|toi (?:et )?moi|moi et toi|du und ich|tu y yo|io e te|eu e (?:voce|vc|tu)|jij en ik)\b/;

/** Only these two, or one of them pays: « nur wir zwei », "my treat". */
const TOGETHER =
  /\b(?:just (?:the two of )?us|my treat|ill pay|juste (?:nous deux|toi et moi)|j(?:e )?t(?:e|['’])? ?(?:paye|invite|offre)|c ?['’]? ?est moi qui paye|wir (?:zwei|beide)|ich (?:zahle?|lad dich ein)|(?:yo|te) (?:te )?invito|solos? (?:tu y yo|los dos)|offro io|(?:solo )?(?:io e te|noi due)|ik (?:trakteer|betaal)|met zn tweeen|alleen wij|so nos (?:dois|duas)|eu e (?:vc|voce)|(?:ensemble|zusammen|juntos|insieme|samen)(?=[^\n]{0,30}\?)|eu pago)\b/;
/** What is eaten or drunk together out of doors. */
const TREAT =
  /\b(?:ice ?cream|boba|bubble ?tea|milkshake|froyo|pizza|sushi|nuggets|une? (?:glace|gaufre|crepe|tacos)|eis essen|doner|(?:un |el )?helado|un gelato|ijsje|sorvete|acai|gelado)\b/;

/** Characters behind in which the place and the time are said. */
const NEAR = 60;
/** Characters before it in which a day or an hour is, as in « sabado vienes a la bolera? » */
const BEFORE = 60;
/** Longest message of which the whole is a proposal, in characters. */
const SHORT = 90;
const ON = new RegExp(DAY);
/** One comes a little later. */
const LATER = /\b\d{1,2} ?(?:min\w*|m)\b|\bet quart\b/;

/** Longest question in which the day alone is a proposal: « on se voit samedi ? » */
const ASKED = 45;
/** Tomorrow those meet who go to the same school; to come on another day is a plan. */
const ANOTHER_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat|sun|weekend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|wochenende|lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|segunda|terca|quarta|quinta|sexta|fds)\b/;

/** A day or an hour is said, or that school is over then. */
export const isTimed = (said: string): boolean =>
  ON.test(said) || HAS_CLOCK.test(said) || IS_AFTER_SCHOOL.test(said);

/** Said to those at home, or of a film that is called after a park. */
const TO_FAMILY =
  /^(?:(?:hey|hi|salut|hallo),? )?(?:mum|mom|dad|maman|papa|mamie|papi|oma|opa|mama|grandma|nan|nana)\b|(?<!\b(?:ur|your|my|ta|ton|ma|mon|deine[rmn]?|meine[rmn]?) )\b(?:mum|mom|dad|maman|papa|mamie|oma|opa|mama)[ ?!.]*$|\b(?:linkin|south|jurassic) park\b/;

/** Whether it is said to those at home, or of what is no meeting in person. */
export const nobodyMeets = (form: string): boolean => isNotMet(form) || TO_FAMILY.test(form);

/** Put to the other side. */
const TO_OTHER =
  /\?|\b(?:si tu veux?|if (?:u|you) (?:want|wanna|like)|wenn du|si quieres|se vuoi|als je|se (?:vc )?quiser)\b/;
const HOME = /\bche[zs]? (?:moi|oim)\b/;
/** Where something stands, whatever that is. */
const BESIDE =
  /\b(?:behind|outside|next to|by the|in front of|derriere|devant|dvt|en face d|a cote d|pres d|hinterm?|vorm|neben|am eingang|detras|delante|enfrente|al lado|junto al?|dietro|davanti|fuori dal|achter|naast|bij (?:de|het)|atras d|em frente|(?:na|a) frente d|perto d)[a-z]{0,3} ?['’]?(?!(?:(?:a|the|de|het|der|la|le|l|el|my|mon|ma|meine?|mi|mia|min?ha|d[ae]) ?['’]? ?)?(?:school|ecole|college|lycee|schule|scuola|cole|insti\w*|escola))[a-z]/;

type IsSettled = (said: string, before: string) => boolean;

/** Where a way of saying is followed by what settles it, or stands behind it. */
function found(form: string, patterns: readonly RegExp[], isSettled: IsSettled): Place[] {
  const places: Place[] = [];
  eachMatch(form, patterns, ({ 0: { length }, index }) => {
    const to = Math.min(form.length, index + length + NEAR);
    const before =
      form
        .slice(Math.max(0, index - BEFORE), index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    const said = form.slice(index, to);
    if (isSettled(said, '')) places.push({ from: index, to });
    else if (before !== '' && isSettled(said, before)) places.push({ from: index - before.length, to });
  });
  return places;
}
const isWhen = (said: string): boolean => HAS_CLOCK.test(said);
const isWhere = (said: string): boolean => HAS_SPOT.test(said);
/** Beside something that may be no known place: « derriere le franprix ». */
const isBeside = (said: string): boolean => HAS_SPOT.test(said) || BESIDE.test(said);

/** Where a form proposes to meet in person. */
export function meetingsIn(form: string): Place[] {
  const isUs = form.length <= SHORT && holds(form, US) && isWhere(form) && isTimed(form);
  const all = [
    ...found(form, MEET, (said, before) => isWhere(said) || isWhen(said) || isWhen(before)),
    ...found(form, RDV, isWhere),
    ...found(
      form,
      GO,
      (said, before) =>
        (isWhere(said) || TREAT.test(said)) && (isTimed(said) || (isTimed(before) && TO_OTHER.test(form))),
    ),
    ...found(form, COME, (said, before) => isTimed(said.split(/[.!?\n]/, 1)[0] ?? '') || isWhen(before)),
    ...(isUs || isBarePlan(form) ? [{ from: 0, to: form.length }] : []),
  ];
  return all.length > 0 && nobodyMeets(form) ? [] : all;
}

/** The same where so much is said that no sentence speaks against it. */
export function meetingsSurelyIn(form: string): Place[] {
  const isAsked = form.length <= ASKED && form.trimEnd().endsWith('?');
  const comes = () => holds(form, WAIT) || (holds(form, BE_THERE) && holds(form, WORN)) || holds(form, CALLS);
  const isPlan =
    (form.length <= SHORT &&
      comes() &&
      (isTimed(form) || LATER.test(form)) &&
      (isWhere(form) || holds(form, WAIT_AT))) ||
    isSamePlan(form) ||
    isSoonPlan(form) ||
    (form.length <= SHORT &&
      ((holds(form, WITH_ME) && isWhere(form)) ||
        (holds(form, TOGETHER) && (isWhere(form) || TREAT.test(form)))) &&
      isTimed(form)) ||
    isAgreedPlan(form) ||
    isDayPlan(form);
  const all = [
    ...found(
      form,
      MEET,
      (said, before) =>
        (isBeside(said) && (isTimed(said) || isTimed(before))) || (isAsked && ANOTHER_DAY.test(said)),
    ),
    ...found(form, RDV, (said) => HOME.test(said) && isWhen(said)),
    ...(isPlan ? [{ from: 0, to: form.length }] : []),
  ];
  return all.length > 0 && nobodyMeets(form) ? [] : all;
}

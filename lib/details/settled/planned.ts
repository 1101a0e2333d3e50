/** What was said before of meeting: whether it is spoken of, and what the other side leaves to be settled. */
import { ONLINE, SPOT } from '../formats/said/meetings/spots.ts';

/** That one is to meet, and not at a teacher's. */
const TO_MEET = new RegExp(
  [
    String.raw`\b(?<!\b(?:the|a|das|ein|your|team|staff|ton|mon|son|le|un|du|ai|as) )(?:meet(?:ing)?(?: up)?|(?:wanna|want to|lets|can we|shall we|could we) link(?! (?:up|acc\w*|profiles?|discords?))|link up|hang ?out|hang irl|what if we (?:met|meet|link)(?:ed)?(?: up)?|(?:wanna|want to|lets|can we|shall we|could we|we) hang(?! (?:up|on)\b)|(?:where|when|what time) (?:r |are )?we (?:link|meet)(?:ing|in)?|(?:lets|wanna|could|we) (?:go )?grab (?:(?:a|some) )?(?:coffee|food|bite|lunch|drink|boba|mcd\w*)|wait (?:for (?:u|you) )?(?:outside|at|by|in front of|round the corner from) (?:ur|your)|(?:shall|should|can|could) i come(?! (?:on|back|home)\b| ?online)|(?:are )?we still (?:on|good|meeting) (?:for|at|on)|see (?:u|you|each other)|come (?:over|round|get|pick|(?:and )?see|to mine)|pick (?:u|you) up|irl|in real life|in person|get to know (?:u|you)|rdv|rendez ?-?vous|en vrai)\b`,
    String.raw`\bcoming (?:round|over|to (?:mine|the ${SPOT}))\b`,
    // At the other's home.
    String.raw`\b(?:come|pop|swing) (?:to |round |by )?(?:urs|yours|(?:ur|your) (?:place|house|flat))\b|\b(?:vienne|viens|venir|passe|passer) chez (?:toi|vous)\b|\b(?:je|j)(?: ?viens?| ?passe)(?= ?\?)|\bzu dir (?:komm|nach hause)|\b(?:soll|kann|darf) ich (?:[a-z]{2,7} ){0,3}(?:kommen|vorbei)|\b(?:zal|kan|mag|moet) ik (?:[a-z]{2,7} ){0,3}(?:komen|langs)|\b(?:ir|voy|ire|paso|pasar) (?:a|por) tu casa\b|\b(?:vengo|venire|venga|passo|passare) (?:da te|a casa tua)\b|\b(?:langskomen|bij (?:je|jou) (?:komen|langs)|kom (?:ik )?langs)\b|\b(?:ir|vou|passar|passo) (?:na|a|em|pra) tua casa\b`,
    String.raw`\b(?:te|se|nous) (?:voi(?:[rts]s?|e)|retrouve[rz]?|capte[rz]?|rejoin(?:s|t|dre)|rencontre[rz]?|pose[rz]?)\b|\bs ?['’]? ?(?:capte|voit)\b|\bj?(?:viens|passe|passer|venir) (?:te|me) (?:voir|chercher|prendre|recuperer)\b`,
    String.raw`\b(?:treffen|treffpunkt|seh(?:e?n)? (?:wir )?uns|uns (?:mal )?sehen|dich (?:mal )?sehen|hole? dich|dich ab(?:holen)?|kennen ?lernen|auf dich warten|dich besuchen|wann gehe?n wir)\b`,
    String.raw`\b(?:quedamos|quedemos|quedar|vernos|nos (?:vemos|juntamos)|verte|te (?:veo|recojo|puedo (?:ver|recoger|buscar))|(?:recoger|buscar)te|te (?:paso a )?(?:buscar|recoger)|en persona|conocer(?:te|nos)|quedar contigo)\b`,
    String.raw`\b(?:vediamo|becchiamo|vederci|vederti|ti (?:vedo|posso (?:vedere|incontrare))|incontr(?:iamo|arci)|(?:vengo|passo) a prender(?:ti|e)|trovarti|dal vivo|conoscer(?:ti|ci)|di persona)\b`,
    String.raw`\b(?:afspreken|spreken we (?:[a-z\d]+ ){0,3}af|op (?:je|jou) wacht(?:en)?|(?:je|jou) (?:bezoeken|graag zien)|wanneer gaan we|elkaar (?:\w{2,10} )?zien|zien we elkaar|zie ik (?:je|jou)|(?:je|jou) (?:\w{2,10} ){0,3}zien|haal (?:ik )?je|je (?:\w{2,10} )?ophalen|(?:je|me|elkaar) (?:\w{2,10} )?ontmoeten|in het echt)\b`,
    String.raw`\b(?:a gente (?:podia )?(?:se (?:ve|ver|encontra|encontrar)|marca)|se encontrar|encontramos|nos ver|te (?:posso )?(?:ver|vejo|busco|buscar|pego|pegar)|apanho-?te|pessoalmente|(?:te |vc |voce )?conhecer(?:-te)?|ao vivo)\b`,
  ].join('|'),
);
/** That one comes along, or is free. */
const TO_COME =
  /\b(?:(?:wanna|want to|can (?:u|you)|(?:u|you)|going to|gonna) (?:come|coming|free|hang|trade|go)|pick me up|come to|ur coming|wait for (?:u|you)|tu viens?|t ?['’]? ?(?:es )?(?:libre|dispo|chaud)|on (?:fait|va|y va|mange|revise|repete|joue|part)|je t ?['’]? ?(?:attends|rejoins)|jt ?['’]? ?(?:attends|rejoins)|(?:u|you) (?:coming|comin)|(?:kommst|komst|sales|esci|kom je|vai sair|sors|coming)(?: [a-z]{2,6}){0,2} (?:raus|hoy|oggi|buiten|hj|hoje|out)|tu sors|esci|sales|vai sair|kommst (?:du)?|gehen wir|gehn wir|holst du|vienes|vens|te apuntas|vieni|andiamo|kom je|ga je (?:ook )?mee|gaan we|(?:voce |vc )?vem|bora|vamos)\b/;
/** Asks for the hour or the day. */
const WHEN =
  /\b(?:wh?at time|when|which day|what day|say a time|quelle heure|l ?['’]? ?heure|quel jour|quand|qd|wann|wan|wie ?viel uhr|welcher tag|ne zeit|cuando|[qk](?:ue)? hora|que dia|quando|(?:c?h?e|ke) ora|che giorno|q(?:ue)? horas|hoe ?laat|wanneer|welke dag)\b/;
/** Asks for the place; « ou » alone may be "or". */
const WHERE =
  /\b(?:where|wher|which (?:one|is|place)|what place|whereabouts|quel endroit|wo|donde|dnd|dove|dv|onde|aonde|waar)\b|(?:^|[,.!?] ?|\b(?:ok|oui|et|mais|c|cest|est|dit|dis|la|voit|capte|retrouve|viens?|d) )ou(?: ca| ?\?| exactement| stp| on|$)/;

const OR = '(?: ?,)? (?:or|ou|oder|od|o|of) ';
/** The home of one of the two. */
const HOME = String.raw`\b(?:mine|urs|yours|chez (?:toi|moi)|(?:bei|zu) (?:dir|mir)|(?:tu|mi|tua|minha) casa|da (?:te|me)|bij (?:jou|mij)|casa (?:tua|mia))\b`;
const WHICH_HOME = new RegExp(String.raw`${HOME}${OR}(?:[a-z'’]{1,6} ){0,2}${HOME}`);
const BEGINS_HOME = new RegExp(String.raw`^(?:(?:at|a|en|in|na|em) )?${HOME}(?! or)`);

export const speaksOfMeeting = (form: string): boolean => TO_MEET.test(form);
export const speaksOfComing = (form: string): boolean => TO_MEET.test(form) || TO_COME.test(form);
/** Whether it is spoken of where nobody meets in person. */
export const isElsewhere = (form: string): boolean => ONLINE.test(form);
export const asksTime = (form: string): boolean => WHEN.test(form);
export const asksPlace = (form: string): boolean => WHERE.test(form) || asksHome(form);
/** Leaves the choice between the homes of the two. */
export const asksHome = (form: string): boolean => WHICH_HOME.test(form);
/** Whether a form chooses one of them. */
export const saysHome = (form: string): boolean => BEGINS_HOME.test(form);

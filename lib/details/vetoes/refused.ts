/**
 * Where the sentence takes back what it names, or says that it is somebody else's, past or false: a refusal is the best that a
 * child can do, and must not be told off.
 */
import { SPOT } from '../formats/said/meetings/spots.ts';
import type { DetailKind } from '../types.ts';
import { clauseAround } from './clause.ts';
import { MEETING_WORDS } from './meeting-words.ts';

const NO_MEETING =
  /\b(?:j ?(?:e |)(?:t|te) connais (?:meme )?pas|(?:dont|don ?['’]?t|do not) (?:even )?know (?:you|u)|ich kenn(?:e)? dich (?:doch )?(?:gar )?nicht|no te conozco|non ti conosco|nao te conheco|ik ken je niet)\b/;
/** One doesn't come. */
const WONT = new RegExp(
  String.raw`\b(?:${[
    String.raw`j ?(?:e |y )?(?:n ?['’]? ?y? ?|ne )?(?:viendrai|vien[ts]?|irai|vai[st]?) (?:surement |certainement )?(?:pas|jamais)`,
    String.raw`i ?['’]? ?a?m (?:really |def(?:initely)? )?not (?:gonna |going to )?(?:meet\w*|come|coming|going)|i (?:wont|won ?['’] ?t|will not|aint) (?:be )?(?:meet\w*|com(?:e|ing)|go(?:ing)?)`,
    String.raw`(?:ich )?(?:komme?|treffe?) (?:(?:da|dich|mich|echt|auch|doch|am|um \d{1,2}|zum|[a-z]{5,12}) ){0,3}nich?t?`,
    String.raw`(?:yo )?no (?:voy|vengo|quedo|pienso (?:ir|quedar))|n(?:on?|n) (?:ci )?(?:vengo|vado)|na?o vou (?:te |me )?(?:encontrar|ir|aparecer)`,
    String.raw`ik (?:ga|kom) (?:(?:echt|er|daar|zeker|dus|heus) ){0,2}niet`,
  ].join('|')})\b`,
);
/** How one comes, or when, or that it is something else that one doesn't: no refusal. */
const OF_ELSE =
  /^ (?:(?:en|avec|a pied|seule?|te mentir|mentir(?= \d)|pouvoir (?:venir )?avant|by|alone|alleine?|alleen|sol[oa]|till?|until|before|avant|vor|antes|prima|voor|late|zu spat|te laat|de suite|tout de suite|home|nach hause|(?:spater|fruher|later|eerder|vroeger|dopo|despues|mas tarde|depois|mais tarde)(?= (?:als|than|dan|que|di|do que|de)\b)|to (?:lie|tell|practice|sleep|bed|be late)|au (?:judo|tennis|basket|piano|solfege)|a (?:faltar|llegar|decir\w*)|faltar|liegen|ce soir|da nessuna|anywhere|empty|with my|mit (?:dem|der|meine[rm]?)|con (?:mi|mis|la|il)|met (?:de|mijn|mn)|com (?:a|o|minha|meu)|(?:to|a|au|zur|in die|al|a la|naar|pra|para|na) (?:l ?['’] ?)?(?:school|skl|class|college|clg|bahut|lycee|ecole|schule|cole|insti|clase|escuela|scuola|les|escola|aula|sport|foot|futbol|training|trainig|calcio)|all ?['’]? ?(?:scuola|allenamento))\b|(?:toi|dir|you|u)$)/;
/** A plan is told behind it all the same. */
const GOES_ON =
  /\b(?:so|donc|dus|dann|quindi|entonces|asi que|entao|see (?:you|u)|meet me|we (?:can )?meet|im meeting|cant wait|on se|quedamos|ci vediamo|nos vemos|viens|rdv)\b/;
const INSTEAD =
  /\b(?:but|mais|plutot|aber|lieber|sondern|instead|rather|pero|mejor|sino|ma|piuttosto|maar|liever|mas|melhor|what about|how about|lets)\b/;
/** One can't, and puts nothing else forward. */
const CANT =
  /^(?:(?:sorry|no|nah|non|nan|desole|ne|nee|nein|nao|omg|ugh) ,? ?){0,2}(?:i )?(?:(?:cant|can ?['’] ?t|cannot|wont) (?:make it|come)|(?:je |j)?peux pas (?:venir)?|kann (?:da )?nicht|no puedo|non posso|kan niet|nao posso)\b(?!.*\b(?:but|before|until|avant|mais|plutot|aber|lieber|vor|pero|antes|mejor|ma|prima|maar|voor|mas|instead|viens|how about|what about|can we|lets)\b)/;
/** Nothing is said of it behind. */
const ENDS = /^[^a-z]{0,3}(?:$|ok\b|instead\b|alors\b|plutot\b|stattdessen\b|lol\b|xd\b)/;
/** Who names another hour puts that forward. */
const HOURS = /\b\d{1,2}(?: ?[:.h](?: ?\d\d)?)?(?!\d)/g;
/** The class or the family goes there, or a teacher says so. */
const OF_CLASS =
  /\b(?:(?:avec|with|mit|con|met|com) (?:(?:i|la|il|os?|as?|de|der) )?(?:(?:ma|mes|my|mis?|mia|miei|meine[rnm]?|mijn|minha|meus) )?(?:class?e\b|klasse|clase|turma|famil\w+|cousine?s|primos|cugini|parents|padres|genitori|eltern|ouders|pais)|(?:field|school) trip|teacher sa(?:id|ys)|prof\w* (?:a dit|dit|dice|ha detto|falou|disse|sagt|meint))\b/;
const MEETS = new RegExp(String.raw`\b(?:lets|tu viens|viens|ti aspetto|${MEETING_WORDS})\b`);
/** One goes all the same. */
const NEGATED =
  "(?:no|not|nicht|nich|non|nao|niet|pas|nunca|never|nie|nope|dont|don ?['’] ?t|wont|won ?['’] ?t|cant|can ?['’] ?t|cannot|stop|forget|kein[a-z]*|geen|nee|nein|jamais)";
const AGREED = new RegExp(
  String.raw`\b(?:but|mais|pero|aber|ma|mas|maar)\b(?!.*\b${NEGATED}\b)(?: (?:ok|okay|oke|oui|yes|ja|si|sim|sure|fine|yeah|cool|d ?['’]? ?accord|vas ?-?y|gut|gerne?|klar|vale|certo|beleza|is goed|why)\b|[^.!?\n]{0,40}\b(?:quedamos|nos vemos|treffen wir|seh(?:e?n)? wir uns|ci vediamo|zie ik je|zien we|te vejo|eu vou|voy|vengo|ich komme?|ik kom|(?:i ?['’]? ?ll|we (?:can|could)|lets) meet|see (?:u|you)|on se voit)\b)|\bpourquoi pas\b|\bso lets (?:meet|go|do)\b(?!.*\b${NEGATED}\b)|\bencore,? rdv\b`,
);
/** One is examined then, and meets nobody. */
const EXAMINED =
  /^(?:[^\n]{0,20}, ?| ?,? ?)(?:interro|controle de|ds de|exam|klausur|schularbeit|examen|verifica|toets)\b/;
/** What is done so always, or was, with whom one is not speaking. */
const HABIT =
  /\b(?:(?<!\b(?:as|like) )always(?! (?:down|free|up for|ready))|usually|every (?:day|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) on [a-z' ]{2,14} toujours|tous les (?:(?:\d{1,2}|deux|trois|quatre) (?:jours|soirs|semaines|mois|ans)|aprems?|apres ?-?midis?|etes|jours?|soirs?|matins?|midis?|we\b|week\w*|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|ans\b)|chaque (?!fois)|(?<!\b(?:wie|wo|was|geht|passt)(?: (?:bei )?mir)? )immer(?! (?:punktlich|frei|dabei|noch|gut))|(?<!\bauf )jeden?|jede woche|(?<!\b(?:como|donde|de|d) )siempre(?! si\b)|todos los (?!dos|del?\b|que\b)|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|aos (?:sabados|domingos)|cada(?! (?:un[oa]|uma?|quien|qual)\b)|(?<!\b(?:come|como|di|de|onde|dove|va|vai|posso|consigo) )sempre|tutti i|ogni|(?<!\b(?:als|zoals|waar|kan|kan ik) )altijd|elke|iedere|tod[oa]s?(?: [oa]s)? (?:dia|semana|sabado|domingo|sexta|quinta|quarta|terca|segunda))\b/;
/** The same, said before a comma. */
const BEGINS_WITH_HABIT = new RegExp(String.raw`^(?:${HABIT.source})[a-z ]{0,20},`);
/** The same, said behind it. */
const AS_ALWAYS =
  /\b(?:comme (?:tous les (?!autres\b)|toutes les (?:semaines|fois)\b|chaque (?:jour|soir|semaine|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)|wie jede[nrs]?\b|like every (?!(?:one|body|other)\b)|como (?:tod[oa]s (?:l[oa]s|[oa]s) (?!dem|outr|otr)|cada\b)|come (?:ogni\b|tutt[ei] (?:i|le) (?!altr))|zoals elke\b)/;
/** Somebody of one's own comes, and is met by the family. */
const FETCHED =
  /\b(?:picks me up|vient me (?:chercher|prendre|recup\w*)|holt mich|me recoge|mi viene a prendere|haalt (?:me|mij)|(?:mae|pai) me busca)\b/;
/** Somebody of one's own comes. */
const OTHERS_COME =
  /^(?:[a-z]{2,4} )?(?:my|mi|mia|mn|mijn|meine?|ma|mon|minha|meu) [a-z]{3,12} (?:is )?(?:arriv\w+|meeting|ha quedado|trifft sich|si vede|heeft afgesproken|vai (?:encontrar|sair)|a rdv|comes|coming|gett?ing?|komt|kommt|llega|viene|chega|vem|vient)\b(?! (?:too|also|ook|mee|auch|mit|tambien|tb|anche|pure|junto|tambem|aussi)\b)(?![^\n]{0,80}\b(?:i|we|me|us|je|j|m|nous|on|ich|wir|mich|mir|uns|yo|nos|mi|io|ci|ik|mij|ons|eu|a gente)\b)/;
const BEGINS_PAST =
  /^(?:yesterday|last (?:night|week(?:end)?|[a-z]{3,6}day)|hier(?: soir)?|[a-z]{5,8} dernier|letzten? [a-z]{6,10}|gestern|ayer|ieri|ontem|gisteren) (?:(?:we|i|on|j|ich|wir|nos|ci|a gente|we|ik) ?['’]? ?)?(?:were|was|met|saw|went|etait|etais|est|ai|a|s ?['’]? ?est|waren|war|haben|hab|estuvimos|estabamos|vimos|fuimos|eravamo|ero|siamo|tava|estava\w*|fomos|foi|waren|zijn|hebben|was)\b/;
const TO_YOU =
  /\?|\b(?:u|you|ya|your|ur|tu|te|toi|vous|du|dich|dir|ti|tuo|vc|voce|jij|je|jou|come|join|komm|kom|vieni|ven|vem|viens|vente|aspett\w*|esper\w*|wait|wart\w*|wacht|today|tomorrow|tmrw?|demain|morgen|manana|domani|amanha)\b/;
/** One was told to come and has not. */
const NOT_COME =
  /\b(?:but (?:i|we) (?:didnt|didn ?['’] ?t|never|couldnt)|mais (?:je|j|on) ?(?:n ?['’]? ?)?(?:y )?(?:suis|sui|est) pas|aber ich bin nicht|pero no (?:fui|he ido)|ma non (?:ci )?sono|maar ik ben niet|mas (?:eu )?nao fui)\b/;
/** A thing is given at an hour, and nobody said where. */
const GIVEN =
  /\b(?:(?:get|buy|grab|make|send) (?:u|you|ya|us|me) (?:the|ur|your|it|that)|(?:get|buy|grab|make|send|give|bring) (?:u|you|ya|us|me) (?:a|an|some|one|another|more))\b/;
const WHERE_TO = new RegExp(
  String.raw`${SPOT}|\b(?:meet|come|see|pick)\b|\b(?:outside|under|by|behind|next to) (?:the|my|our)\b`,
);
/** Whose day it is, right before it. */
const THEIR_DAY =
  /\b(?:my|the|our) (?:(?:little|big|best) )?[a-z]{2,12} ?['’]?s (?:birthday|bday|b day) (?:(?:it|that) )?(?:is |was |its )?(?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?$|\banniv(?:ersaire)? (?:de|d ?['’]) ?(?:ma|mon|mes|la|le) [a-z]{2,14} (?:c ?['’]? ?est |c |est )?(?:le )?$|\baniversario d(?:a|o) (?:minha|meu) [a-z]{2,12} (?:e )?(?:em |a |dia )?$|\bcumple(?:anos)? de mi [a-z]{2,12} (?:es )?(?:el )?$|\bcompleanno (?:di|della|del) (?:mia|mio) [a-z]{2,12} (?:e )?(?:il )?$|\b(?:meine|mein) [a-z]{2,12} hat (?:am )?$|\b(?:mia|mio|mi|minha|meu|mijn|mein|meine|ma|mon|my) [a-z]{2,12} (?:e nat[oa]|nacio|cumple(?: anos)?|compie gli anni|fa gli anni|nasceu|faz anos|is (?:jarig|geboren)|est nee?|was born) ?(?:(?:il|el|dia|op|le|on|a|am|em|the) ){0,2}$/;
/** A day that one makes up to be let in. */
const FALSE_DAY =
  /\b(?:une fausse|un faux|a fake|fake one|made up|ein falsches|una falsa|uma falsa|een valse|(?:no|sur le|on the|im|en el) site (?:pus|j ?['’]? ?ai mis|i put))\b(?!.*(?<!\b(?:not|no|y no|pas|non|statt|cant be)(?: my| la| das| the| be)? )\b(?:la vraie|le vrai|en vrai|real|actual|actually|echte|richtig|in echt|verdadeir[oa]|verdader[oa]|verdad|vera)\b)/;
const BORN_BEHIND =
  /\b(?:mais|but|aber|pero|ma|maar|mas)\b[^.]{0,20}\b(?:nee?|born|geboren|naci|nat[oa]|nasci)\b/;
/** Whose birthday is learned at school. */
const OF_HISTORY =
  /\b(?:mozart|beethoven|bach|einstein|goethe|schiller|napoleon|shakespeare|churchill|picasso|kant|newton)\b ?,? ?(?:(?:was|is|est|wurde|e|es|werd) )?(?:geboren|born|ne|nato|nacio|nasceu)\b/;
/** What is written or played on a day: « am 3.11. schreiben wir bio ». */
const OF_A_DAY =
  /^[ .,:]{0,3}(?:(?:is|ist|es|e|c|c ?['’]? ?est|on a|j ?['’]? ?ai|we (?:got|have)|ive got|i have|haben wir|hab ich|hebben we|heb ik|tenemos|tengo|hay|abbiamo|ho|c ?['’]? ?e|temos|tenho|tem) )?(?:schreiben wir|schreib ich|(?:(?:a|an|the|ein|eine|einen|un|una|uma|de|die|der|das|een|il|la|le|el|o|n|ne|nen) )?(?:[a-z]{2,10} )?(?:test|exam|klausur|klassenarbeit|schularbeit|schulaufgabe|examen|verifica|interrogazione|compito in classe|toets|proefwerk|prova|teste|controle|interro|ds|match|partido|partita|wedstrijd|turnier|tournoi|concert|konzert)\b)/;
const BIRTH =
  /birth|accouch|naiss|b ?day|born|dob|anniv|\bnee?\b|geb|wurde|cumple|naci|compl|nat[oa]\b|niver|nasc|jarig|verjaar|\b(?:cumplo|compio|faccio gli|faco an)/;
const MARKS = /\b(?:notes?|moyenne|trimestre|marks|grades|noten|notas|voti|cijfers)\b/;
const FALSE_NAME =
  /\b(?:faux nom|fake name|false name|falscher name|nombre falso|nome falso|nep ?naam|fan d(?:e|u|es| ?['’])|fan of|fan von|(?:appelle|appelez) ?-? ?moi (?:captain|capitaine|king|queen|roi|reine|maitre|boss|dieu)|(?:baptise|called my|named my)e?) ?["'«]? ?$/;
/** Said behind what is others'. */
const NOT_MINE = /^ ?,? ?(?:mais )?(?:pas moi|not me|nicht ich|ich nicht|yo no|io no|eu nao|ik niet)\b/;
/** No school, though its name is one. */
const NO_SCHOOL = /^ ?(?:chorale|hospital|station|food bank)\b/;
/** Schools are called after churches, where one goes to them. */
const CHURCH = /^ ?(?:church(?! of)|chapel|cathedral|eglise|cathedrale|kirche|chiesa|iglesia|igreja|kerk)\b/;
const GOES_TO =
  /\b(?:go|goes|going|canteen|lessons?|assembly|homework|detention|uniform|mensa|cantine|school|skl|yr|year|class|ecole|college|vais|geh\w*|schule|voy|vado|vou|ga)\b/;
const ASKED_OF_SCHOOL = /\b(?:is|est ce que|ist|es|e) $/;
const IS_GOOD = /^ (?:a )?(?:good|bien|gut|bueno|buono|bom|bad|nul)\b[^\n]{0,30}\?/;
const OTHERS_GO =
  /\b(?:(?:my|mes|meine|mis|i miei|mijn) (?:mates|friends|potes|copains|copines|freunde|amigos|amici|vrienden)) (?:go to|vont|gehen|van|vanno|gaan) (?:to |a |au |auf |al )?$/;
/** What somebody else is said to have written. */
const QUOTED =
  /\b(?:he|she|they|il|elle|er|sie) (?:texted|told|messaged|wrote|said|m ?['’]? ?a (?:dit|ecrit)|hat (?:gesagt|geschrieben))(?: me| to me)?(?: that)?(?: im| i ?['’]? ?m| i am| he ?['’]?s)?(?: at| in)? $/;
const YESTERDAY =
  /\b(?:(?<!like )yesterday|(?<!\b(?:comme|depuis|seit|sinds) )hier|(?<!\b(?:wie|seit) )gestern|(?<!\b(?:como|desde) )ayer|(?<!\b(?:come|da) )ieri|(?<!\b(?:como|desde) )ontem|(?<!\b(?:als|zoals|sinds) )gisteren|ya no voy|used to)\b/;
/** By these words « hier » is no yesterday: it is here, in German and Dutch. */
const OF_HERE =
  /\b(?:ich|ik|und|ist|nich|nicht|auf|im|am|ein|eine[mnr]?|der|das|dem|den|wir|wij|uns|bei|beim|hab|bin|sind|steh\w*|sta|staat|zit|sitz\w*|wird|wordt|geht|gibt|mit|een|het|(?:met|van) (?:de|het|mijn|mn)|voor|bij|naar|zijn|niet|nur|op|aan|achter|heet|eeuwig|vorm?|zum|zur|aus|steig\w*|bushalte|haltestelle|duurt|wacht|wart(?:e|en|et)?|hang)\b/;
/** One is there now, whatever was yesterday. */
const IM_AT =
  /\b(?:(?:jsuis|je suis|chui|chuis)(?! (?:all|rest|pass|part|sort|rentr|ven|mont|descend|arriv|tomb)[a-z]*)(?: [a-z]{2,9}){0,3}|im (?:at|in|on|outside|by|near|still|sat|stuck)\b(?: [a-z]{2,9}){0,2}|i ?['’] ?m(?: [a-z]{2,9}){0,3}) ?$/;
/** One lies about at home. */
const LAZY =
  /^(?:op|auf|on|sur|sul|en|no|in) (?:(?:de|the|my|m?n|mijn|meinem?|der|dem|le|mon|el|mi|la|il|o) )?(?:bank|couch|sofa|bed|bett|lit|canape|cama|letto|divano)$/;
const AT_SOMEBODYS = /^ ?(?:at|bei|beim|chez|bij|en casa|da|na casa|in)\b/;
/** What a shop sells or has is told of it, by whoever is elsewhere. */
const THEY_SELL =
  /^[^.,!?\n]{0,25} (?:venden|tienen|hebben|verkopen|(?<!\b(?:mi|ci|ti) )hanno|vendono|tem|vendem|haben|verkaufen|gibts?|they (?:sell|have))\b/;
const HERE_I_AM = /\b(?:estoy|toy|estamos|sono|sto|siamo|ben|zit|sta|to|tou|estou|bin|steh|im|i am)\b/;
const STILL_HERE =
  /\b(?:now|rn|maintenant|mtn|la|jetzt|ahora|adesso|agora|nu|still|encore|today|tonight|demain|tomorrow|auj|ajd|aujourd)\b/;
/** Accounts that are no more, and whom one likes to watch. */
const GONE =
  /^(?:deleted|gone|geloscht|weg|verwijderd|supprime|borrad[oa]|eliminad[oa]|cancellat[oa]|eliminat[oa]|apaguei|apagad[oa]|exclui|excluid[oa])$/;
const LIKED =
  /\b(?:lieblings[a-z-]*|fav(?:ou?rite|orit[oae]|ori)?|prefer(?:e|ee|ito|ita|ido|ida)) ?(?:you ?tubeu?r(?:in)?|yt|streameu?r(?:in)?|tik ?toker(?:in)?|twitcher|creator|canal|kanal|chaine|channel|kanaal)? ?(?:is|ist|war|es|e|c|est|:) $|\b(?:you ?tubeu?r(?:in)?|streameu?r(?:in)?|tik ?toker(?:in)?|canal|canale|chaine) (?:prefer(?:e|ee|ito|ita|ido|ida)|favorit[oa]|fav) (?:is|es|e|c|est|:) $/;
const THEIR_HANDLE =
  /\b(?:my|ma|mon) (?:cousine?|friend|mate|copine|copain|pote|prof|teacher|voisine?) (?:(?:posts?|streams?|poste|stream|publie|s ?['’]? ?appelle)\b[^.!?\n]{0,30})$|\bmy (?:minecraft|roblox|sims|animal crossing) (?:town|world|island|dog|cat|pet|house|city|horse|server) (?:is )?(?:called|named) $/;
/** Whose account it is, right before it: « ma soeur sur insta c tina_k ». */
const RELATIONS_HANDLE =
  /\b(?:my|mon|ma|mein|meine|mi|mia|mio|meu|minha|mijn|mn|me|m) (?:(?:best|big|little|petite?|grande?|kleine?|grosse?|grote) )?(?:sister|sis|brother|bro|cousin|friend|mate|mum|mom|dad|teacher|gf|bf|crush|soeur|frere|cousine|pote|copine?|ami|mere|meuf|mec|schwester|bruder|freund(?:in)?|mutter|mama|hermano?a?|prim[oa]|amig[oa]|novi[oa]|sorella|fratello|cugin[oa]|amic[oa]|irma|irmao|namorad[oa]|mae|zus|broer|nicht|neef|vriend(?:in)?|moeder)(?: ?['’]? ?s)?(?: (?:on|auf|bei|sur|in|en|su|no|na|op|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|yt|fortnite|roblox|minecraft|psn|steam|ps[45]|now|jetzt|ora|ahora|agora|nu|is|c|c ?['’]? ?est|ist|es|e|heisst|heet|se llama|si chiama|se chama|s ?['’]? ?appelle|called|name|her|his|:)){1,6} ?@?$/;
/** One asks who has such a name: « chi è quel pippo_di_bari ». */
const WHO_IS =
  /\b(?:who ?['’]?s|who is|c ?['’]? ?est (?:qui|ki)|c (?:qui|ki)|wer ist?|quien es|chi e|quem e|wie is)(?: (?:this|that|the|ce|cette|le|la|der|die|diese[rs]?|ese|esa|el|quel|quella|esse|essa|o|a|dat|random|guy|kid|type)){0,3} @?$/;
/** One asks, and says that it is oneself. */
const ITS_ME = /\b(?:me|moi|ich|yo|io|eu|ik)\b/;
/** The tagger may take a name by its end only. */
const BEGUN = /(?<= )[a-z0-9_.-]{1,20}$/;
/** What a pet is called, which may have an account of the child's own; and whose is next door. */
const PETS =
  /\b(?:my|mon|ma|mein|meine|mi|il mio|la mia|o meu|meu|minha|mijn|mn|me|m) (?:cat|dog|puppy|hamster|bunny|rabbit|chat|chatte|chien|lapin|kater|katze|hund|hase|kaninchen|gat[oa]|perr[oa]|conejo|gatto|cane|coniglio|cachorr[oa]|coelho|kat|hond|konijn)(?: (?:now|jetzt|ora|ahora|agora|nu))? (?:is called|called|named|heisst|heet|se llama|si chiama|se chama|chama|s ?['’]? ?appelle)(?: (?:now|jetzt|ora|ahora|agora|nu))? $/;
const NEIGHBOURS =
  /\b(?:nebenan|nachbar(?:in|s|n)?|vecin[oa]s?|vicin[oaie]|buren|buurman|buurvrouw|vizinh[oa]s?|voisine?s?|neighbou?r(?: ?['’]?s)?|next ?-?doors?)\b[^.,!?\n]{0,40}$/;
const GUESSED =
  /\b(?:le plus utilise|most (?:common|used)|un (?:bon |vrai )(?:mdp|mot de passe)|un (?:mdp|mot de passe)(?: [a-z]{2,10}){0,2} (?:genre|comme|style|ressemble|simple|faible)|a (?:good|strong|bad) password)\b[^\n]{0,30}$|\b(?:si|if) (?:c|c ?['’]? ?est|cest|it ?['’]?s|its|ur password is|ton mdp (?:c|est)) $|\b(?:guessed|cracked|hacked into|a devine|hat erraten)\b[^\n]{0,60}\bwas\b/;
/** Those that most people have, and the other side's. */
const COMMON =
  /\b(?:haufigst\w+|meist(?:e|en|genutzt\w*)?|most (?:common|used)|plus (?:courant|utilise)\w*|mas (?:comun|usad)\w*|piu (?:comun|usat)\w*|meest\w*|mais (?:comu[mn]|usad)\w*|contrasenas? mas|senhas? mais|password piu)\b[^.!?\n]{0,50}$|\b(?:your|deine?|ton|tua|tuo|jouw) (?:pin|pw|pass(?:word|wort|code)?|mdp|code|ww|wachtwoord|psw)\b(?:(?!\b(?:moi|mine|le mien|my|mon|meins|mein|mio|mia|meu|mijn)\b)[^.,!?\n]){0,30}$/;
/** How long it is. */
const COUNTED_SIGNS =
  /^\d{1,2} ?(?:zeichen|buchstaben|stellen|ziffern|zahlen|char\w*|letters?|digits|symbols|caracter\w*|carater\w*|caratter\w*|lettres|chiffres|letras|letter\w*|numeros|cifr\w*|tekens|cijfers)\b/;
/** What is said to be many people's opens nothing of one's own. */
const EVERYBODYS =
  /^(?:12345\d{0,5}|1234|0000|qwerty|azerty|password|passwort)\b[^\n]{0,30}\b(?:tout le monde|everyone|everybody|people|jeder|alle|todo (?:el )?mundo|la gente|tutti|iedereen|toda a gente)\b/;

const NEAR = 80;

const isOthersHandle = (detail: string, before: string, after: string): boolean => {
  const whole = before.replace(BEGUN, '');
  return (
    GONE.test(detail) ||
    [LIKED, PETS, RELATIONS_HANDLE].some((way) => way.test(whole)) ||
    (WHO_IS.test(whole) && !ITS_ME.test(after)) ||
    [THEIR_HANDLE, NEIGHBOURS].some((way) => way.test(before))
  );
};

/** Whether one says, in the clause that a place is in, that one doesn't come, and puts nothing else forward. */
function isWont(form: string, at: number): boolean {
  const clause = clauseAround(form, at, at);
  const wont = WONT.exec(clause);
  if (!wont || INSTEAD.test(form)) return false;
  const behind = clause.slice(wont.index + wont[0].length);
  return !OF_ELSE.test(behind) && !GOES_ON.test(behind);
}

/** Whether one is fetched at an hour or a place: who is met first, and fetched later, meets all the same. */
const isFetched = (form: string, from: number): boolean => {
  const at = FETCHED.exec(form)?.index;
  return at !== undefined && (at < from || clauseAround(form, from, from).includes(form.slice(at, at + 8)));
};

/** Whether one can't; what ends the message behind a stop is put forward instead. */
function isCant(form: string, to: number): boolean {
  const cant = CANT.exec(form);
  if (cant === null || (form.match(HOURS)?.length ?? 0) > 1) return false;
  return !(/[,.!?;]/.test(form.slice(cant.index + cant[0].length, to)) && ENDS.test(form.slice(to)));
}

/** Whether yesterday is spoken of before a place; what leads to a place (“hier | bei der post”) may be a part of it. */
function isPast(before: string, detail: string, form: string): boolean {
  const past = YESTERDAY.exec(before + detail);
  if (past === null || past.index >= before.length) return false;
  return past[0] !== 'hier' || !OF_HERE.test(form);
}

/** Whether what stands round a finding takes it back. */
export function isRefused(kind: DetailKind, form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  const after = form.slice(to, to + NEAR);
  const detail = form.slice(from, to);
  switch (kind) {
    case 'meeting':
      return (
        (NO_MEETING.test(`${before}${detail}${after}`) && !AGREED.test(`${before}${detail}${after}`)) ||
        NOT_COME.test(after) ||
        isWont(form, from) ||
        isCant(form, to) ||
        (OF_CLASS.test(form) && !TO_YOU.test(form) && !MEETS.test(form)) ||
        ((HABIT.test(clauseAround(form, from, to)) ||
          AS_ALWAYS.test(form.slice(from)) ||
          BEGINS_WITH_HABIT.test(form) ||
          BEGINS_PAST.test(form) ||
          ((isFetched(form, from) || OTHERS_COME.test(clauseAround(form, from, to).trim())) &&
            !MEETS.test(form))) &&
          !TO_YOU.test(form)) ||
        (GIVEN.test(form) && !WHERE_TO.test(form)) ||
        EXAMINED.test(`${detail}${after.split(/[,.!?\n]/, 1)[0]}`)
      );
    case 'birth-date':
      return (
        THEIR_DAY.test(before) ||
        (FALSE_DAY.test(before) && !BORN_BEHIND.test(before)) ||
        OF_HISTORY.test(before) ||
        (OF_A_DAY.test(after) && !BIRTH.test(form)) ||
        (/\/20\b/.test(detail) && MARKS.test(`${before} ${after}`))
      );
    case 'full-name':
      return FALSE_NAME.test(before);
    case 'school':
      return (
        NOT_MINE.test(after) ||
        NO_SCHOOL.test(after) ||
        OTHERS_GO.test(before) ||
        NO_SCHOOL.test(` ${detail.trim().split(' ').at(-1)}`) ||
        (CHURCH.test(` ${detail.trim().split(' ').at(-1)}`) && !GOES_TO.test(form)) ||
        (ASKED_OF_SCHOOL.test(before) && IS_GOOD.test(after)) ||
        /^(?:the )?(?:khan academy|duolingo|brilliant|hero academia)$/.test(detail.trim())
      );
    case 'live-location':
      return (
        QUOTED.test(before) ||
        (LAZY.test(detail.trim()) && !AT_SOMEBODYS.test(after)) ||
        (THEY_SELL.test(after) && !HERE_I_AM.test(form)) ||
        (!IM_AT.test(before) && isPast(before, detail, form) && !STILL_HERE.test(`${before} ${after}`))
      );
    case 'handle':
      return isOthersHandle(detail, before, after);
    case 'password':
      return (
        GUESSED.test(before) ||
        COMMON.test(before) ||
        COUNTED_SIGNS.test(`${detail}${after}`) ||
        EVERYBODYS.test(`${detail}${after}`.trim())
      );
    default:
      return false;
  }
}

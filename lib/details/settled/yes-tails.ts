/** What one says behind a yes and still comes: that nobody is told, how and when one comes, that one is glad. */
import { ONLINE } from '../formats/said/meetings/spots.ts';

/** Nobody is told: what is negated here is not the yes. */
const SECRET = [
  String.raw`(?:i |im |ill |i ?['’] ?ll )?(?:wont|won ?['’] ?t|will not|not gonna|not|dont|don ?['’] ?t) (?:gonna )?(?:tell|say|telling)|(?:no ?one|nobody) will know|(?:its |it ?['’] ?s )?our secret|i? ?promise`,
  String.raw`(?:je |j ?['’]? ?)?(?:l ?['’]? ?|le |lui |en )?(?:dis|dirai|dit|dirais|parle|parlerai) (?:rien|pas|a personne)|promis|promets|(?:c ?['’]? ?est |c )?notre secret`,
  String.raw`(?:ich )?(?:sage?|sags|erzahle?|erzahls|verrate?) (?:(?:es|das|ihr|ihm|meine[rnm]? [a-z]{3,8}) )?(?:nix|nichts|niemande?m?|keinem|nicht)|versprochen|unser geheimnis`,
  String.raw`no (?:(?:le|se lo|lo) )?(?:digo|dire|cuento|contare|digas|cuentes)|prometido|nuestro secreto|lo prometo`,
  String.raw`n(?:o|on|n) (?:(?:lo|gli|le|glielo) )?(?:dico|diro|dirlo|dire|racconto)|promesso|lo prometto|nostro segreto`,
  String.raw`(?:ik )?(?:zeg|vertel) (?:het )?(?:niks|niets|(?:tegen |aan )?niemand)|beloofd|ons geheim`,
  String.raw`(?:eu )?n(?:ao)? (?:vou )?(?:falo|conto|digo|falar|contar|dizer|conta|fala|diz)|prometo|nosso segredo`,
].join('|');
/** How one comes, what one brings or wears, and that one is glad of it. */
const COMING = [
  String.raw`(?:she|he|they|(?:my )?(?:mum|mom|dad)) (?:said|says) (?:i can|yes|ok|its (?:ok(?:ay)?|fine))`,
  String.raw`(?:ill|i ?['’] ?ll|i will|im gonna) (?:be (?:there|late|early|the one|waiting|wearing|in (?:my|a)|(?:by|near|outside) the)|come|(?:get|take|catch) (?:the|a) (?:bus|train|tram|tube)|walk|wear|sneak out|wait|meet (?:u|you)|bring)|(?:u|you|u ?['’]? ?ll|you ?['’]? ?ll|youll|ull) (?:will )?(?:know|recogni[sz]e|spot|see) (?:its )?me|(?:putting|getting) (?:my )?(?:shoes|coat|jacket)|gi(?:mme|ve me) (?:\d{1,2}|five|ten|twenty|a (?:sec|min))|(?:in )?\d{1,2} ?mins?|(?:im |i ?['’] ?m )?(?:coming|leaving (?:now|at|in)|walking|wearing|bringing)|(?:i )?can ?['’]? ?t wait|cannot wait|so excited`,
  String.raw`(?:je |j ?['’]? ?)(?:viens|viendrai|vien|(?:prends?|prendrai) le (?:bus|tram|metro|train)|mets|mettrai|t ?['’]? ?attendrai|serai(?! chez| a la maison)|t ?['’]? ?attends?|arrive|ramene|amene|sors|finis)|(?:j ?['’]? ?ai )?(?:trop )?hate|tu (?:me|m) ?['’]? ?reconnai\w*|tu verras|(?:laisse|donne) ?-?moi \d{1,2}|(?:dans )?\d{1,2} ?min`,
  String.raw`(?:ich )?(?:komme?|nehme? den|fahre? mit|laufe?|bringe?|zieh|warte|bin (?:dann )?(?:da|dort|puntklich))|freue? mich|du (?:erkennst|siehst) mich|gib mir \d{1,2}|(?:in )?\d{1,2} ?min`,
  String.raw`(?:yo )?(?:voy (?:para? alla|alli|ahi|sol[oa]|en (?:bus|metro|bici)|andando)|llevo|llevare|llego|alli estare|estare (?:alli|ahi)|cojo el|te espero|salgo|me pongo)|que ganas|tengo ganas|me (?:vas a )?reconoce\w*`,
  String.raw`(?:io )?(?:vengo|arrivo|ci saro|prendo (?:il|l ?['’]|la) ?(?:bus|treno|tram|autobus|metro|bici)|mi metto|ti aspetto|porto|esco)|non vedo l ?['’]? ?ora|mi riconosc\w*`,
  String.raw`(?:ik )?(?:kom|neem|pak de|ben (?:er|daar)|wacht|doe m ?['’]? ?n|breng)|(?:heb er |veel )?zin in|je herkent me|herken je me`,
  String.raw`(?:eu )?(?:vou (?:ta|tar|estar|la|de [a-z]{3,8}|levar|com|sim)|chego|(?:pego|apanho) o|levo|te espero|saio|la estarei|to la|tou la)|mal posso esperar|(?:vc |voce )?(?:vai )?me reconhec\w*`,
].join('|');

/** Who is not at home then, so that one may come. */
const ALONE = String.raw`(?:(?:my|ma|mon|mes|meine?|mi|mis|la mia|il mio|i miei|mia|mijn|mn|m ?['’]? ?n|me|minha|meu|os meus|meus) )?(?:parents?|mums?|moms?|dads?|folks|mere|pere|daronn?e?|eltern|mama|papa|mutter|vater|padres|madre|padre|miei|genitori|mamma|ouders|moeder|vader|pais|mae|pai)\b[^.!?\n]{0,20}\b(?:out|gone|away|at work|working|leaves?|not (?:home|in|here|there)|pas la|partis?|part(?:ent)?|sor(?:t|tent)|bossent?|travaillent?|weg|nich?t da|arbeiten?|nicht zuhause|no estan?|fuera|salen?|se van?|trabajan?|fuori|escono?|esce|via|lavorano?|non ci sono|non c ?['’]? ?e|werken|niet thuis|saem|sai|fora|trabalha[mn]?|n(?:ao)? (?:ta|tao|estao|esta))`;
/** Where exactly. */
const WHERE = String.raw`(?:plutot |but |mais |aber |pero |ma |maar |mas |just |juste |like |lieber |mejor |meglio |liever |melhor ){0,2}(?:across the (?:road|street)|round the (?:corner|back)|(?:by|near|outside|in front of|behind|next to|at|under) the|devant|dvt|derriere|a cote d[eu]|en face|au coin|pres d[eu]|vorm?|hinterm?|neben|an der ecke|gegenuber|delante|detras|al lado|enfrente|en la esquina|davanti|dietro|all ?['’]? ?angolo|vicino|di fronte|achter|naast|om de hoek|tegenover|bij de|na esquina|na frente|atras|ao lado)`;
/** These lead to no place. */
const NO_PLACE = /^[^.!?\n]{0,30}\b(?:way|moment|time|end|weekend|week|home|maison|hause|casa|huis)\b/;

/** Words that may stand between a yes and its tail. */
const BETWEEN = `^[^a-z]{0,4}(?:(?:ok|klar|claro|certo|gern|cool|fine|tranqui|tranquill?[oa]|tkt|no worries|keine sorge|super|then|alors|dann|pues|entonces|allora|dan|entao|bom|great|bien|gut|bene|e|et|und|y|and|en) ){0,2}`;
/** With a limit to it: one comes all the same, unless it is to the screen only. */
const LIMITS = [
  String.raw`but (?:only|just|not (?:for )?(?:too )?(?:long|late)|be (?:quick|on time)|come alone)`,
  String.raw`mais (?:juste|que|seulement|pas (?:trop )?(?:long\w*|tard)|vite fait|viens seule?|\d{1,2} ?min)`,
  String.raw`aber (?:nur|nich?t? (?:so |zu )?(?:lange?|spat)|komm allein\w*)`,
  String.raw`pero (?:solo|nomas|no (?:mucho|muy)|ven sol[oa])`,
  String.raw`ma (?:solo|non (?:troppo|tanto)|vieni (?:da )?sol[oa])`,
  String.raw`maar (?:(?:niet|nie) (?:te|zo) (?:lang|laat)|even|ff|alleen)`,
  String.raw`mas (?:so|rapid\w*|n(?:ao)? (?:muito|por muito))`,
].join('|');
/** Those at home mustn't know. */
const MUSTNT = String.raw`[a-z ]{2,24} (?:cant|can ?['’] ?t|mustnt|mustn ?['’] ?t|doit pas|doivent pas|darf (?:es |das )?nicht|durfen (?:es |das )?nicht|no (?:puede|pueden|debe)|n(?:o|on) (?:deve|devono|puo)|n(?:ao)? (?:pode|podem)|(?:mag|mogen) (?:het |dit )?niet) (?:know|find out|savoir|wissen|erfahren|saber\w*|enterar\w*|sapere|saperlo|weten)`;
const KEEPS = new RegExp(
  String.raw`${BETWEEN}(?:(?:but|mais|aber|pero|ma|maar|mas|juste|just|surtout) ){0,2}(?:${SECRET}|${MUSTNT})\b`,
);
const LIMITED = new RegExp(String.raw`${BETWEEN}(?:${LIMITS})\b`);
const IS_ALONE = new RegExp(String.raw`${BETWEEN}${ALONE}\b`);
const BEGINS_ALONE = new RegExp(String.raw`^(?:${ALONE})\b`);
const AT_PLACE = new RegExp(String.raw`${BETWEEN}${WHERE}\b`);
/** So that nobody sees it. */
const SO_THAT =
  /\b(?:so|pour (?:pas )?(?:que?|qu)|damit|para que|cosi|zodat|pra) (?:[a-z]{1,5} )?(?:no ?(?:one|1)|nobody|personne|keiner?|niemand|nadie|nessuno|ninguem)\b[^.!?\n]{0,20}|\bpas devant [a-z' ]{2,20}/g;
const COMES = new RegExp(String.raw`${BETWEEN}(?:${COMING})\b`);
/** What takes a coming back. */
const TAKEN_BACK =
  /\b(?:pas|non|jamais|mais|not|never|but|maybe|if|si|unless|cant|dont|nicht|nich|nie|kein\w{0,2}|aber|vielleicht|wenn|no|pero|quizas|ma(?= (?:non|se|solo|forse|devo|dopo|prima|poi|quando|mi|i)\b)|se|forse|nao|mas|talvez|niet|geen|maar|misschien|als|mum|mom|mother|dad|parents?|police|mere|maman|pere|flics|eltern|mama|papa|polizei|mutter|vater|madre|padre|padres|mamma|policia|mae|pai|pais|moeder|vader|ouders|adult)\b|\?/;

/** Whether a message in normal form begins by saying that nobody is at home. */
export const saysAlone = (form: string): boolean => BEGINS_ALONE.test(form);

const LONGEST_COMING = 60;
/** By what one is known there, or that one is on the way: to a proposal it says yes by itself. */
const IS_COMING =
  /^(?:(?:ok|oki|k|haha|lol) )?(?:(?:(?:ill|i ?['’] ?ll|i will|im gonna|im) (?:be )?wear(?:ing)?|(?:je |j)met(?:s|trai)|ich zieh|llevo|llevare|porto|mi metto|ik (?:doe|draag)|levo|vou com)\b[^.!?\n]{0,24}\b(?:cap|hat|hoodie|jacket|coat|backpack|casquette|veste|pull|manteau|sac|blouson|mutze|kappe|jacke|rucksack|gorra|chaqueta|sudadera|mochila|cappellino|felpa|giacca|zaino|pet|trui|jas|rugzak|bone|casaco|jaqueta|moletom)\b|(?:im )?(?:leaving|coming|setting off) now|(?:im )?on my way|omw|salgo ya|ik vertrek nu|\d{1,2} ?mins?,? (?:(?:im |just )?(?:putting|getting|leaving|coming)|j ?['’]? ?(?:mets|arrive|descends?)))\b/;
/** It is somewhere else that one goes, or in a picture that one looks so. */
const OTHERWISE =
  /^ (?:to (?!u\b|you\b|ur\b|yours\b|the )|home|back|chez (?!toi)|from |2 )|\b(?:pfp|pics?|photos?|avatar|skin|story|video|mum|nan|nans|school|class|cours|ecole)\b/;
/** Whether a message in normal form says so. */
export const saysComing = (form: string): boolean => {
  const [coming] = IS_COMING.exec(form) ?? [];
  if (coming === undefined || form.length > LONGEST_COMING) return false;
  const rest = form.slice(coming.length);
  return !TAKEN_BACK.test(rest) && !OTHERWISE.test(rest) && !ONLINE.test(rest);
};

/** Whether what stands behind a yes, in normal form, goes on as who comes does. */
export function isYesTail(tail: string): boolean {
  const [comes] = COMES.exec(tail) ?? [];
  if (comes !== undefined) return !TAKEN_BACK.test(tail.slice(comes.length));
  const [limited] = LIMITED.exec(tail) ?? [];
  if (limited !== undefined) {
    const limit = tail.slice(limited.length);
    return !TAKEN_BACK.test(limit) && !ONLINE.test(limit);
  }
  const [alone] = IS_ALONE.exec(tail) ?? [];
  if (alone !== undefined) return !TAKEN_BACK.test(tail.slice(alone.length));
  const [place] = AT_PLACE.exec(tail) ?? [];
  if (place !== undefined) {
    const rest = tail.slice(place.length);
    return !NO_PLACE.test(rest) && !TAKEN_BACK.test(rest.replace(SO_THAT, '')) && !ONLINE.test(rest);
  }
  return KEEPS.test(tail) && !tail.includes('?');
}

/** What the other side has named or said of itself, and is so for the writer as well: « jsuis de rouen » – « pareil mdr ». */

/** What one cries out before it. */
const LEADS =
  '^(?:(?:omg|oh|ah|no way|wait|wtf|wow|lol|mdr|ptdr|haha|jaja|nah|fr|yo|hey|krass|ey|boah|serio|en serio|davvero|echt|a serio|mano|tio|hein|attends|genre|nan|non|no+|no jodas|shut up|stop|get out|quoi|wat|was|che|o+h+|a+h+|really|vraiment|jura|ma dai|dai|nossa|caraca|eita|ostras|anda|(?:(?:q|que|che|quelle?|what a|was fur ein|wat een) )?(?:coin?ciden[a-z]*|casualidad|zufall|toeval))[ ,!?.]{1,3}){0,3}';
const SAME = new RegExp(
  `${LEADS}(?:same(?: here)?|me (?:too|2|aswell|as well)|im (?:too|also)|moi aussi|pareil|idem|pareille?ment|ich auch|dito|bei mir auch|ebenso|yo (?:tambien|tb|tmb)|igual|lo mismo|tambien|anche? ?['’]? ?io|pure io|io pure|uguale|ik ook|zelfde|hetzelfde|eu (?:tambem|tb|tbm)|(?:ya )?somos (?:dos|dois)|tbm|tambem|mesma coisa|igualmente)(?= ?$| ?[^a-z ]| (?:lol|mdr+|ptdr+|haha|ahah|jaja|kkk|omg|xd|wtf|bro|mec|frr?|krass|tho|tia|tio|mano|man|hoor|en fait|i|im|je|j|moi|ici|hier|aqui|aki|qui|here)[a-z]{0,6}\\b)`,
);
const BUT =
  /\b(?:but|not|near|mais|pas|presque|aber|nicht|pero|no|casi|ma|non|quasi|maar|niet|mas|nao|quase|almost|love|want|wish|wanna|aime|adore|veux|liebe|will|quiero|amo|voglio|wil|quero)\b|\?/;
const LONGEST = 40;

/** One lives in the town that was spoken of. */
const THERE =
  /\b(?:j ?['’]? ?y (?:habite|vis)|(?:jhabite|j ?['’]? ?habite|je vis) (?:la|labas|la-bas|la bas)|(?:i|we) (?:still |actually |literally )?live (?:there|in it)|(?:that ?['’]?s|thats|its) where (?:i live|im from)|(?:da|dort) (?:wohne?|lebe?)(?: ich)?|(?:da|dort) komme? ich (?:auch )?her|ich komme? (?:auch )?(?:daher|da her|von da)|(?:ich )?(?:wohne?|lebe?) (?:da|dort)\b|(?:vivo|vivimos) (?:ahi|alli|alla)|ahi vivo|soy d(?:e (?:ahi|alli|alla)|ahi)|d(?:e )?(?:ahi|alli|alla) soy|sou (?:dai|de ai)|(?:ci|io ci|li) (?:abito|vivo)|(?:abito|vivo) (?:li|la)|(?:daar|er) woon ik|(?:ik )?woon (?:daar|er)|kom (?:daar|er) vandaan|(?:moro|vivo) (?:la|ai|nessa(?= ?(?:[.!]*$|tambem|tb)))|sou de la)\b/;
const NOT_THERE =
  /\b(?:pas|plus|not|dont|don ?['’] ?t|used to|before|nicht|nimmer|fruher|no|ya no|antes|non|prima|niet|vroeger|nao|cousine?|if|si|wenn|wish)\b|\?/;

/** Whether a form says that its writer lives in what was spoken of. */
export const livesThere = (form: string): boolean =>
  form.length <= LONGEST && THERE.test(form) && !NOT_THERE.test(form);

/** Whether a form says that it is the same for its writer. */
export const saysSame = (form: string): boolean => {
  const [same] = form.length <= LONGEST ? (SAME.exec(form) ?? []) : [];
  return same !== undefined && !BUT.test(form.slice(same.length));
};

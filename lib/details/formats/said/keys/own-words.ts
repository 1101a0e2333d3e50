/** A password that is no more than a word, said to be one's own: "unicorn is my password", « c-h-a-t c mon mdp ». */
import { KEY } from '../../keys.ts';
import { holds, matchesOf } from '../../matches.ts';
import { APP } from '../accounts/accounts.ts';
import { behind, heldBy, type Place } from '../behind.ts';

export const MY =
  '(?:my|our|meine?n?|unser|mon|ma|notre|mi|nuestr[oa]|(?:il |la )?(?:mi[oa]|nostr[oa])|mijn|mn|ons|(?:[oa] )?(?:meu|minha|nosso))';
const OWN_KEY = String.raw`(?:my|our|mein|unser|mon|notre|mi|nuestra|la mia|la nostra|mijn|mn|ons|(?:a )?(?:minha|nossa)) (?:(?!old\b|alte|ancien|viej|vecchi|oude?\b|clan|room|lobby|server|zip|pdf|guild|raid)[a-z-]{2,9} )?${KEY}`;
/** A word, or its letters one by one. */
const WORD = '([a-z][a-z0-9]{3,23}|[a-z0-9](?:[.*_-][a-z0-9]){2,23})';
const OF_WHAT =
  '(?:for|of|on|fur|von|bei|pour|de|sur|para|pra|en|no|na|per|di|del|su|voor|van|op) [a-z]{2,10}';
const OPENED = `(?:${APP}|netflix|disney(?: ?plus)?|magister|pronote|school ?net|iserv|ipad|laptop|wi-? ?fi|wlan|router|account|acc|konto|compte|cuenta|conta)`;
/** How its writer uses it. */
const USES =
  "(?:i (?:always |just )?(?:use|put)|ich (?:nehm|nutz|benutz|verwend)e?|(?:j|je |j ?['’])(?:met|mets|utilise|prends)|uso|utilizo|pongo|metto|ponho|ik (?:gebruik|neem))";
const END = String.raw`(?= ?(?:$|[,.!)\n](?! ?(?:and|und|et) )|(?:lol|haha|mdr|xd|jaja|kk+)\b))`;
const WAYS = [
  String.raw`(?:^|[,.!:;\n] ?)(?:(?:ok|so|haha|lol|well|also|ja|oui|yes|si|sim|btw),? )*["'«“]?${WORD}["'»”]?,? (?:(?:that ?['’]?s|that|it ?['’]?s|c ?['’]? ?est|cest|c|das|dat|ist|is|es|e)\b ?){1,2}${OWN_KEY}(?= ?(?:$|[,.!)\n]|(?:lol|haha|mdr|xd|jaja)\b|${OF_WHAT}))`,
  String.raw`\b${OWN_KEY}(?: ${OF_WHAT})? (?:is|ist|es|e|c ?['’]? ?est|c|est) (?:(?:just|nur|einfach|juste|solo|gewoon|so|sempre|immer|always) )?["'«“]?${WORD}["'»”]?${END}`,
  String.raw`(?<!\b(?:your|ur|ton|dein|tu|tuo|jouw|seu|teu|his|her|their|son|sein|su|suo|zijn|haar) )\b(?:${OPENED} ${KEY}|${KEY} (?:(?:of|for|to|von|vom|fur|bei|de|du|d ?['’]|del|di|do|da|van|voor) ?)(?:${MY} )?${OPENED}) ?(?:is|ist|es|e|c ?['’]? ?est|c|est|:|=) ?["'«“]?${WORD}["'»”]?${END}`,
  String.raw`\b${USES} (?:(?!never|nie|not|pas|jamais|nunca|mai|nooit)[a-z]{2,9} ){0,3}?${WORD} (?:[a-z]{3,10} ){0,3}?(?:as|als|comme|como|come) (?:(?:my|the|mein|mon|mi|la|mia|minha|mijn|a|o) ){0,2}${KEY}\b`,
].map((way) => new RegExp(way, 'g'));
const NAMES_KEY = new RegExp(String.raw`\b${KEY}\b`);

/** What is pointed to, and what a password may be like: a word says this of it, and is none. */
const NO_PASSWORD = new RegExp(
  `^(?:${[
    'this|that|what|word|words|passwords?|manager|generator|generated|one|them|thing|things|which|here|there|these|where|it|its|nobody|nothing|something|everything|forgot(?:ten)?|lost|gone|same|such|name|birthday|incorrect|correct|wrong|right|weak|strong|secret|private|safe|secure|saved|stored|hacked|leaked|expired|changed|stolen|broken|hidden|written|random|unique|easy|hard|simple|complicated|difficult|long|longer|short|shorter|better|good|great|cool|funny|stupid|dumb|silly|lame|basic|boring|terrible|awful|crazy|weird|embarrassing|different|required|needed|invalid|asterisks|stars|not|too|very|super|really|still|never|always|mine|yours|fine|okay|unbreakable|guessable|unguessable|known|public|blank|empty|numbers|letters',
    'voila|voici|quoi|cela|faux|juste|bon|bonne|nul|nulle|facile|difficile|compliquee?|securisee?|enregistree?|oubliee?|perdue?|changee?|piratee?|pareil|identique|privee?|trop|tres|encore|jamais|toujours|long|longue|court|courte|faible|fort|forte|incorrect|secret|expire|sauvegarde|nimporte',
    'dies|hier|was|falsch|richtig|geheim|privat|sicher|unsicher|schwach|stark|lang|kurz|weg|anders|gleich|einfach|leicht|schwer|schwierig|kompliziert|gehackt|gespeichert|vergessen|geandert|abgelaufen|bloed|blod|dumm|doof|peinlich|egal|neu|besser|nicht|noch|mega|voll|echt|ungultig|korrekt|irgendwas|verloren',
    'esto|esta|este|eso|aqui|cual|secreta|privada|segura|facil|dificil|debil|fuerte|larga|corta|mala|buena|nueva|igual|distinta|diferente|incorrecta|correcta|erronea|olvidada|perdida|robada|hackeada|guardada|muy|demasiado|siempre|nunca|mejor|tonta|rara|simple|imposible',
    'questa|questo|ecco|quale|segreta|privata|sicura|difficile|debole|forte|lunga|lunghissima|sbagliata|giusta|uguale|diversa|nuova|scaduta|rubata|salvata|dimenticata|cambiata|troppo|molto|sempre|stupida|banale|semplice|errata|scontata',
    'dit|wat|fout|juist|goed|slecht|zwak|sterk|veilig|onveilig|geheim|prive|moeilijk|makkelijk|simpel|hetzelfde|anders|gehackt|vergeten|verlopen|opgeslagen|veranderd|gewijzigd|kwijt|nieuw|lang|kort|niet|heel|altijd|stom|raar|onbekend',
    'isto|isso|essa|esse|qual|secreta|errada|certa|fraca|longa|curta|nova|velha|mesma|simples|hackeada|esquecida|salva|mudada|muito|demais|ruim|boba|estranha|invalida|complicada',
  ].join('|')})$|^(?:un|in|zu)[a-z]+(?:bar|lich|ig|able|ible|abile|avel|bile)$`,
);

/** Where a form says so. */
export const passwordsOfWordsIn = (form: string): Place[] =>
  holds(form, NAMES_KEY)
    ? WAYS.flatMap((way) => matchesOf(form, way))
        .filter((match) => !NO_PASSWORD.test(heldBy(match)))
        .map(behind)
    : [];

/** The words of all languages about birth dates, compiled once. */
import { BIRTH_WORDS, type BirthWords } from '#lib/languages/birth.ts';
import { phraseSet } from '../identity/phrases.ts';

const of = (key: Exclude<keyof BirthWords, 'ordinals'>) =>
  phraseSet(...BIRTH_WORDS.map((words) => words[key]));

/** Names of months, in all languages, and their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  BIRTH_WORDS.flatMap(({ months }) =>
    months
      .split(' ')
      .flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
  ),
);

/** Days that have a name of their own: "first", "ersten". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  BIRTH_WORDS.flatMap(({ ordinals }) => Object.entries(ordinals)),
);

export const BIRTH = {
  between: of('between'),
  feasts: of('feasts'),
  own: of('own'),
  bare: of('bare'),
  self: of('self'),
  day: of('day'),
  about: of('about'),
  /** Talk of birthdays where the child is spoken of too. */
  cake: phraseSet(
    'cake|gift|gifts|present|presents|gateau|cadeau|cadeaux|kuchen|geschenk|tarta|regalo|regalos|torta|regali|bolo|presente|prenda|taart|cadeautje|wishes|fireworks|labour|labor|leo|cancer',
  ),
  /** What a mother did on that day. */
  bore: phraseSet(
    'pushed me out|had me|gave birth to me|brought me into|a accouche|m a eue?|m a mise? au monde|a perdu les eaux|hat mich (bekommen|geboren|zur welt)|me tuvo|me dio a luz|me trajo al mundo|mi ha (avuta|avuto|partorita)|me teve|deu a luz|kreeg mij|heeft me gebaard|arrivai',
  ),
  party: of('party'),
  /** "I am of", before the day of birth. */
  from: phraseSet(
    '(je|j) suis (du|de la|de|d)|(jsuis|chui|chuis|jss) (du|de la|de|d)|soy (del|de)|sono (del|di|della)|sou (de|do|do dia)|ich bin vom|bin vom|ik ben van|ben van|im from the|i m from the',
  ),
  /** The last one before a month: "last day of". */
  last: phraseSet(
    'last day (of|in)|dernier jour (de|du mois de|d)|letzter tag (im|vom)|letzten tag (im|vom)|ultimo dia (de|del mes de)|ultimo giorno (di|del mese di)|laatste dag van',
  ),
  /** The day as it is now. */
  now: phraseSet(
    'tomorrow|today|tmrw|tmr|demain|aujourd hui|auj|ajd|heute|morgen|hoy|manana|oggi|domani|hoje|amanha|vandaag',
  ),
  other: of('other'),
  /** How one says who one is, at the beginning of a clause. */
  intro: phraseSet(
    'je m appelle|jm appelle|jmappelle|je suis|jsuis|my name is|my name s|i m|im|i am|ich bin|ich heisse|me llamo|soy|mi chiamo|sono|ik ben|ik heet|meu nome e|eu sou|sou',
  ),
  /** Between an age and the day when it is reached. */
  on: phraseSet('on|le|am|el|il|op|em'),
} as const;

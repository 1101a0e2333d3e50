/**
 * Where what is said happens in a game, a film or a book, or is only an example: nobody lives there, and nothing opens. Read in
 * the stretch between two stops in which the words stand, in normal form.
 */
import type { DetailKind } from '../../types.ts';
import { clauseAround } from '../clause.ts';

const GAME =
  '(?:minecraft|roblox|fortnite|pokemon|animal crossing|gta|zelda|les sims|the sims|sims|terraria|stardew|brawl stars|clash royale|blox fruits|brookhaven|bloxburg|skyrim|fallout|hogwarts legacy|genshin|cyberpunk|game(?! (?:shop|store|stop|room))|jeu(?! de paume)|spiel|gioco|juego|jogo|spel)';
const STORY =
  '(?:film|movie(?! theat)|peli|pelicula|filme|serie|anime|manga|roman|novel|prentenboek|romanzo|novela|piece de theatre|play(?! ?(?:park|ground|store|station))|obra|peca|theater(?! (?:am|in|an) )|theaterstuck|toneelstuk|recita|gioco di ruolo|jeu de role|rollenspiel|rol|rpg|rp|sketch|comedie musicale|musical)';
const IN = String.raw`\b(?:in|inside|dans|dns|ds|en|im(?! game| film)|nel|nella|nell ?['’]?|no(?! game| film| movie| play| (?:fortnite|roblox|minecraft) (?:tonight|today|rn|now|anymore|for me|this))|na) (?:the |a |my |our |school |le |la |un |une |mon |ma |notre |mein |dem |der |het |de |mijn |il |el |mi |o |meu |dat )?`;
/** The place where one plays: a world of its own. */
const IN_GAMES = new RegExp(
  String.raw`${IN}${GAME}\b|\b(?:nether(?! ?(?:edge|stowey|wallop|green|street|field|hall|lane|road|end|kellet|poppleton|whitacre|hoyle|heyford|alderley)\b)|(?:end ?|the )portal|spawn ?point|eindbaas|end ?boss|boss ?fight|boss final|enderman|creeper|bedwars|in-?game|who ?['’]?s (?:landing|dropping)|nur virtuell|only online)\b|\b(?:niveau|level|lvl|nivel|livello|stufe) \d\d`,
);
/** A game that is named right behind a place, and was found with it. */
const ON_GAME = new RegExp(
  String.raw` (?:on|auf|sur|su|op|en|no|nel|in|na|im) (?:my |the |il |het |mein |mon )?${GAME}\b`,
);
/** One lives there in a game that is named first: "in the sims i live at". */
const BEHIND_GAME = new RegExp(
  String.raw`(?:^|\b)(?:bei|on|auf|sur|su|op|en|no|nel|nei|nos|in|na|im|dans|in den|dans les|en los) (?:my |the |de |il |het |mein |mon |les |los )?${GAME},? (?:(?!(?:und|y|e|en|and|et|pero|aber|ma|mas|maar)\b)[a-z'’]+ ){1,7}$`,
);
/** What is only like in one happens here. */
const IN_STORIES = new RegExp(String.raw`(?<!\b(?:comme|like|wie|como|come|als|que) )${IN}${STORY}\b`);
/** What one makes up, to show how it is done. */
const EXAMPLES =
  /\b(?:(?:made ?up|fictional) (?:example|name|address|number)|an? example(?! ?(?:[.\u2022@] ?|dot |point |punkt |punto |ponto |punt )(?:com|org|net|fr|de|es|it|nl|pt)\b)(?! (?:com|org|net|fr)\b)|l ?['’]exemple|un exemple|exemple du|im lehrbuch|manuel de|in (?:every|ogni) exercise|in ogni esercizio|in your dialogue|in je dialoog)\b/;

const PLACES: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'street-address',
  'town',
  'live-location',
  'meeting',
]);
const TOLD_IN_STORIES: ReadonlySet<DetailKind> = new Set<DetailKind>([
  ...PLACES,
  'full-name',
  'birth-date',
  'school',
  'phone',
  'email',
  'password',
  'payment',
]);
const SHOWN: ReadonlySet<DetailKind> = new Set<DetailKind>(['street-address', 'phone', 'email', 'payment']);

/** Characters that are read on each side. */
const NEAR = 90;

/** Whether a finding is said of a game, a story or an example. */
export function isElsewhere(kind: DetailKind, form: string, from: number, to: number): boolean {
  if (!TOLD_IN_STORIES.has(kind)) return false;
  const said = clauseAround(form, from, to, NEAR);
  if (PLACES.has(kind) && IN_GAMES.test(said)) return true;
  return IN_STORIES.test(said) || (SHOWN.has(kind) && EXAMPLES.test(said));
}

/** Whether a town or a street is one in a game, however plainly one lives there: "i live in brookhaven on roblox". */
export const isInGame = (form: string, from: number, to: number): boolean =>
  ON_GAME.test(form.slice(from, to)) || BEHIND_GAME.test(form.slice(Math.max(0, from - NEAR), from));

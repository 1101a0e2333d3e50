/** What is said of a town where nobody lives in it: one was born there, cheers for it, dreams of it, or it is a whole region. */

/** Regions, which a village or a name may be called after. */
const REGION =
  /^(?:(?:de|d ?['’]|en|in|aus|uit|di|da|do|no|na|dal|dalla|la|le|l ?['’]|o|a|from|du|het|der|dem) ?)*(?:bretagne|normandie|alsace|lorraine|corse|provence|paca|savoie|auvergne|occitanie|aquitaine|picardie|bourgogne|vendee|ile de france|france|belgique|suisse|quebec|england|scotland|wales|ireland|yorkshire|lancashire|kent|essex|surrey|cornwall|devon|norfolk|suffolk|texas|florida|california|ohio|bayern|hessen|sachsen|thuringen|brandenburg|niedersachsen|nrw|baden|schwaben|franken|saarland|tirol|steiermark|osterreich|schweiz|deutschland|andalucia|extremadura|galicia|cataluna|asturias|aragon|cantabria|navarra|euskadi|canarias|espana|toscana|sicilia|sardegna|veneto|lazio|puglia|calabria|campania|piemonte|lombardia|liguria|umbria|abruzzo|molise|basilicata|marche|italia|alentejo|algarve|minho|acores|madeira|portugal|minas|bahia|parana|ceara|brasil|holland|friesland|zeeland|brabant|drenthe|gelderland|vlaanderen|(?:west|oost)-vlaming|belg|nederland)$/;
const BORN =
  /\b(?:ne|nee|born|geboren|nacido|nacida|naci|nato|nata|nascido|nascida|nasci) (?:a|au|aux|in|en|em|no|na|at) $/;
/** One is there still. */
const STILL =
  /\b(?:toujours|tjrs?|encore|still|live|habite|vis|wohne|immer noch|vivo|abito|moro|woon|grew up|grandi)\b/;
const CHEERED = /^(?:allez|aller|forza|vamos|hala|aupa|come on|up the|go) $/;
const TEAM = /^ ?(?:fc|cf|fans?|united|city fc|ultras|supporter|till i die|hasta la muerte)\b/;
/** What is made or done there without living there. */
const DONE_THERE =
  /\b(?:(?:fabrique|made|hergestellt|fatto|feito|hecho|gemaakt) (?:a|in|en|em)|(?:swim|train|race|compete|perform)(?:ing|s)? (?:in|at)) $/;
const DREAMED =
  /^ ?(?:ca )?(?:serait|would be|ce serait|c est mon reve|is my dream|ware|seria|sarebe|sarebbe|zou)\b/;

/** What one only laughs. */
const LAUGHED = /^(?:xd+|lo+l|mdr+|(?:ja|je|ha|ah|hi){2,}[a-z]?|k{3,}|rs(?:rs)+)$/;

/** Whether what stands round a town says that nobody lives there. */
export function isNoHome(form: string, from: number, to: number): boolean {
  const name = form.slice(from, to).trim();
  const before = form.slice(Math.max(0, from - 40), from);
  const after = form.slice(to, to + 40);
  if (REGION.test(name) || LAUGHED.test(name)) return true;
  if (BORN.test(before) || BORN.test(`${before}${/^.*? (?=\S+$)/.exec(name)?.[0] ?? ''}`))
    return !STILL.test(form.replace(/\bpas (?:ou|que)\b.*$/, ''));
  return (
    CHEERED.test(before) ||
    DONE_THERE.test(before) ||
    TEAM.test(after) ||
    /\b(?:fc|cf)$/.test(name) ||
    DREAMED.test(after)
  );
}

const SOMEBODY =
  'friend|mate|teacher|lehrer|lehrerin|prof|profe|professor|professora|tutor|mentor|mentora|leraar|juf|meester|freund|freundin|amig[oa]|novi[oa]|amic[oa]|vriend|vriendin|namorad[oa]|pote|copain|copine|streamer|youtuber|trainer|coach';
/** Who is not of the family lives there. */
const THEY_LIVE = new RegExp(
  String.raw`\b(?:my|our|mein|meine|unser|unsere|mi|mis|il mio|la mia|mijn|mn|me|o meu|meu|minha|mon|ma|notre) (?:best )?(?:${SOMEBODY})(?: [a-z]{2,10}){0,2} (?:lives?|wohnt|lebt|woont|vive|abita|mora|habite|vit)(?: (?:at|in|im|on|op|en|na|no|em|a|au|la|el|il|de|der|het|calle|via|rua)){0,3} $`,
);
/** Whether the home that is told is said to be that of somebody who is not of the family. */
export const isOthersHome = (form: string, from: number): boolean =>
  THEY_LIVE.test(form.slice(Math.max(0, from - 60), from));

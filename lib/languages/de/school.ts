import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    'gymnasium|gym|gymi|grundschule|hauptschule|mittelschule|realschule|gesamtschule|gemeinschaftsschule|oberschule|sekundarschule|stadtteilschule|werkrealschule|forderschule|berufsschule|berufskolleg|fachoberschule|internat|waldorfschule|kantonsschule|kanti|bezirksschule|nms|htl|hak|igs|kgs|gs|rs|obs|fos|bbs|bos|kolleg|volksschule|neue mittelschule|lyzeum|schulzentrum|bg|brg|borg|hbla|hlw',
  after:
    '(gymnasium|gym|gymi|schule|grundschule|realschule|hauptschule|mittelschule|gesamtschule|oberschule|gemeinschaftsschule|sekundarschule|stadtteilschule|berufskolleg|kolleg|internat|schulzentrum|campus|lyzeum|volksschule|waldorfschule|forderschule|kantonsschule)',
  glue: 'am|an der|im|in der|der|die|das|auf der|bei der|von|zum|zur|an|in|schloss|st|sankt|heisst',
  own: 'meine (schule|neue schule|grundschule|realschule)|mein (gymnasium|gym|internat)|unsere schule|unser gymnasium',
  is: 'ist|heisst|is|heist|ist die|ist das|ist jetzt',
  attend:
    '(ich |) (geh|gehe|bin|besuch|besuche|komm|komme|wechsel|wechsle|mach|mache|lern|lerne|hab)|wir (sind|gehen)|neu|angenommen|schuler|schulerin|klassensprecher|klassensprecherin',
  at: 'am|an der|an die|aufm|aufs|auf dem|auf das|auf der|auf die|in der|in die|ins|zum|zur|vorm|vor der|beim|bei der|vom|von der',
  of: 'vom|von der|am|an der',
  life: 'klasse|klassen|lehrer|lehrerin|frau|herr|rektor|direktor|unterricht|mathe|deutsch|englisch|bio|chemie|sport|mensa|pausenhof|schulhof|hausaufgaben|arbeit|zeugnis|abi|abitur|stufe|oberstufe|schulhund|heizung|handyverbot|ag|tag der offenen tur|stunde|stunden|vertretung|pause|aula|schule|schulbus|uniform|klassenfahrt|parallelklasse|hausmeister|sekretariat|referat|nachsitzen|schulfest|schulleiter|schulleiterin',
  mine: 'wo ich|da (bin|geh|gehe) ich (hin|auch|)|da geh i hin|(ist|is|heisst) meine (schule|)|das ist meine (schule|)|ist mein (gymnasium|gym)|dort (bin|geh) ich|wo ich (hingeh|hingehe|bin)|meine schule',
  block:
    'waren|ich war|war fruher|gegen|spiel|film|buch|serie|neben|gegenuber|nicht|nie|wenn|fruher|ehemalige|nachrichten|gelesen|zeitung stand das|arbeitet|unterrichtet|wollte|wurde|zu schwer|haltestelle|bus',
  stop: 'ist|war|und|mit|vor|bei|fur|gut|ich|du|er|sie|wir|ein|neuen|ganze|bis|wo|wie|was|hab|bin|geh|so|zu|aus|uhr|wieder|nur|da|hat|brennt|lol|in|auf|der|die|das|den|dem|am|an|im|weil|dass|gegangen|gewesen|welche|welcher|jeder|diese|selben|gleichen|privaten|staatlichen|ner|ne|von|freien',
  patrons:
    'goethe schiller lessing humboldt heine kant kepler einstein planck gauss leibniz luther melanchthon schweitzer kopernikus beethoven mozart bach brecht fontane eichendorff kastner lindgren scholl stauffenberg droste gutenberg rontgen siemens zeppelin diesterweg pestalozzi montessori comenius ratsgymnasium carolinum',
};

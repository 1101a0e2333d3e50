/** What else tells a meeting in German; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'aber weil denn sondern dann so',
  clitics: 'dich mich uns',
  auxiliaries: 'magst kannst konntest solltest musst konnte konnen sollen wollen wurde auch komm',
  goodbye: 'seh sehn sehen wir bis',
  nextDay: 'morgen|heute',
  from: 'von aus',
  general: 'gehen geh gehn',
  asking: 'wie was warum wer',
  when: 'wann|wie ?viel uhr|zeit',
  where: 'wo|wohin',
  compound:
    'bahnhof|haltestelle|schwimmbad|zentrum|station|platz|stadion|park|brucke|laden|strand|ufer|eingang|schultor|halle',
  same: '(?:gleiche|selbe) (?:zeit|stelle|ort)',
  off: 'vergiss|statt|genug',
  street: '\\w*strasse|\\w*platz',
  numbered: 'nummer nr gleis raum zimmer bus linie stock kapitel',
  gates: 'gleis tor eingang steg',
  unit: 'minuten jahre jahren prozent grad personen leute',
  half: 'halb halber viertel dreiviertel',
  past: 'vor nach',
  lead: 'vor nach auf fur um',
  loose: 'vor bei beim unter der vorn unten ecke',
  articled: 'im am ins zum zur beim vom aufm ans',
  nowhere: 'bett hause haus urlaub ferien tag woche monat jahr allem',
  and: 'und',
  weekday: 'am diesen',
  small: 'der die das ich du und mit',
};

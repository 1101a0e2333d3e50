/** What else tells a meeting in Italian; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'perche anzi quindi allora',
  clitics: 'ti ci mi vi si',
  auxiliaries: 'puoi posso potresti devi vuoi vai anche vieni',
  goodbye: 'vediamo ci',
  nextDay: 'doman|dmn|oggi|stas',
  from: 'da dal di',
  general: 'andare',
  asking: 'cosa che come qual perche chi',
  when: 'quando|(?:che|ke) ora',
  where: 'dove',
  same: '(?:stess[ao]|solito) (?:ora|posto)',
  off: 'lascia|invece|basta',
  street: 'via|viale|piazza|corso',
  numbered: 'numero binario piano capitolo',
  gates: 'binario uscita pontile porta',
  unit: 'minuti anni persone',
  loose: 'tra sotto presso',
  articled: 'al alla allo all ai agli nel nella nell sul sulla dal dalla',
  nowhere: 'casa letto vacanze giorno settimana mese anno',
  and: 'e',
  weekday: 'il',
  small: 'il che di non',
};

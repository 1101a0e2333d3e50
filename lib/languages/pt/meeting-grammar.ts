/** What else tells a meeting in Portuguese; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'mas porque senao entao',
  clitics: 'te me se nos',
  auxiliaries: 'podes pode posso podia deves queres vem vens vai vou',
  goodbye: 'ver vemos a agente se te nos',
  nextDay: 'aman|amn|amh|hoje',
  from: 'de da',
  general: 'ir vamos',
  asking: 'que como qual quem',
  when: 'quando|horas?',
  where: 'onde|aonde',
  same: 'mesm[ao] (?:hora|lugar)',
  off: 'esquece|em vez|chega de|farta?',
  street: 'rua|praca|avenida',
  numbered: 'numero andar capitulo',
  gates: 'saida plataforma cais porta',
  unit: 'minutos de anos pessoas',
  lead: 'tipo',
  loose: 'entre sob',
  articled: 'no na nos nas ao num numa pro pra pelo pela',
  nowhere: 'casa cama ferias dia semana mes ano',
  and: 'e',
  weekday: 'no na',
  small: 'os as um uma da nao',
};

/** What else tells a meeting in Spanish; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'pero porque sino entonces',
  clitics: 'te me se nos os',
  auxiliaries: 'puedes puedo podrias debes quieres va vas tambien ven',
  goodbye: 'vemos veo ver nos te a',
  nextDay: 'man|mna|hoy|pas',
  from: 'de',
  general: 'ir vamos va',
  asking: 'que como quien por',
  when: 'cuando|hora',
  where: 'donde|dnd',
  same: 'misma? (?:hora|sitio|lugar)',
  off: 'olvida|en vez|harta?',
  street: 'calle|plaza|avenida',
  numbered: 'numero piso capitulo',
  gates: 'puerta muelle anden salida',
  unit: 'minutos de goles anos personas',
  loose: 'entre sob bajo',
  articled: 'al del',
  nowhere: 'casa cama vacaciones dia semana mes ano',
  and: 'y',
  weekday: 'el este',
  small: 'el los que se no lo',
};

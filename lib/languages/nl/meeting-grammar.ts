/** What else tells a meeting in Dutch; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'maar omdat dus',
  clitics: 'elkaar jou jt',
  auxiliaries: 'kan kun wil zal moet ga gaan ook kom',
  goodbye: 'zie zien elkaar we',
  nextDay: 'morgen|mrgn|vana|vand',
  from: 'uit',
  general: 'ga gaan',
  asking: 'wat hoe waarom',
  when: 'wanneer|hoe ?laat|tijd',
  where: 'waar',
  compound: 'halte|plein|winkelcentrum|brug|stalling|baan|ingang',
  same: 'zelfde (?:tijd|plek)',
  off: 'vergeet|genoeg|ipv',
  street: '\\w*straat|\\w*laan|\\w*plein',
  numbered: 'nummer verdieping',
  gates: 'perron spoor ingang uitgang steiger',
  unit: 'jaar mensen personen',
  half: 'half kwart',
  past: 'over voor',
  lead: 'voor na tot',
  loose: 'voor bij onder over langs',
  nowhere: 'huis bed vakantie dag week jaar',
  and: 'en',
  weekday: 'op',
};

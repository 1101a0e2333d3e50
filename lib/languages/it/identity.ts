/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'age', on: 'eta', pattern: 'eta[^a-z0-9]{0,4}$' },
  { kind: 'age', on: 'quanti qnt quant', pattern: '(?:quanti|qnt|quant) anni (?:hai|ai|compi|fai|ha tu)' },
  { kind: 'age', on: 'eta', pattern: 'eta(?: hai|$)' },
  {
    kind: 'age',
    on: 'che quale',
    pattern: '(?:che|quale) (?:eta|classe|anno) (?:hai|fai|sei|frequenti|fate)',
  },
  { kind: 'age', on: 'in', pattern: 'in che (?:classe|anno) (?:sei|vai|stai|sei nato|sei nata)' },
  { kind: 'age', on: 'la', pattern: 'la tua eta' },
  { kind: 'age', on: 'anni', pattern: 'anni e (?:tu|te)' },
  {
    kind: 'birth-date',
    on: 'quando qnd',
    pattern: '(?:quando|qnd) (?:e il tuo|compi|sei nat[oa]|fai|e) ?(?:gli anni|anni|compleanno|il tuo)?',
  },
  { kind: 'birth-date', on: 'tuo', pattern: 'tuo (?:compleanno|comple|compli)' },
  { kind: 'birth-date', on: 'data', pattern: 'data di nascita' },
  { kind: 'birth-date', on: 'che', pattern: 'che giorno (?:sei nat[oa]|compi)' },
  {
    kind: 'school',
    on: 'che quale in a',
    pattern: '(?:a |in )?(?:che|quale) (?:scuola|liceo|istituto|scuole)',
  },
  { kind: 'school', on: 'dove', pattern: 'dove (?:vai a scuola|studi)' },
  { kind: 'school', on: 'tua', pattern: 'tua scuola' },
  { kind: 'full-name', on: 'come', pattern: 'come ti chiami' },
  { kind: 'full-name', on: 'tuo', pattern: 'tuo (?:nome|cognome|nome completo)' },
  { kind: 'full-name', on: 'cognome', pattern: 'cognome' },
  { kind: 'full-name', on: 'chi', pattern: 'chi sei' },
  {
    kind: 'password',
    on: 'tua la',
    pattern: '(?:tua|la) (?:password|pass|psw|pw|passw)',
    notAfter: 'cambia cambiare',
  },
  { kind: 'password', on: 'tuo il', pattern: '(?:tuo|il) (?:pin|codice|codice di sblocco)' },
  { kind: 'password', on: 'password', pattern: 'password (?:del|di|della|tua)' },
];

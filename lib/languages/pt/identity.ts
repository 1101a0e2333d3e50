/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'age', on: 'idade', pattern: 'idade[^a-z0-9]{0,4}$' },
  {
    kind: 'age',
    on: 'quantos qts qtos quants',
    pattern:
      '(?:quantos|qts|qtos|quants) (?:anos|aninhos) (?:tens|vc tem|voce tem|c tem|tem|tu tem|tu tens|fazes|vais|ce tem)',
  },
  { kind: 'age', on: 'tens vc voce', pattern: '(?:tens|vc tem|voce tem) (?:quantos|qts) anos' },
  { kind: 'age', on: 'tua sua', pattern: '(?:tua|sua) idade' },
  { kind: 'age', on: 'idade', pattern: 'idade(?: tens| vc|$)' },
  {
    kind: 'age',
    on: 'que qual',
    pattern:
      '(?:que|qual) (?:idade|ano|serie|classe) (?:tens|andas|estas|vc|voce|tu|e a tua|e a sua|faz|fazes)',
  },
  { kind: 'age', on: 'em', pattern: 'em que (?:ano|serie|classe) (?:andas|estas|vc|voce|tu|nasceste)' },
  { kind: 'age', on: 'anos', pattern: 'anos e (?:tu|vc|voce)' },
  {
    kind: 'birth-date',
    on: 'quando qd',
    pattern:
      '(?:quando|qd) (?:fazes|e o teu|e o seu|e|nasceste|vc faz|voce faz|tu faz|faz|vc nasceu|voce nasceu|e q fazes) ?(?:anos|aniversario|seu|teu|niver)?',
  },
  { kind: 'birth-date', on: 'teu seu', pattern: '(?:teu|seu) (?:aniversario|aniver|niver|anivers|anos)' },
  { kind: 'birth-date', on: 'data', pattern: 'data de (?:nascimento|nasc|aniversario)' },
  { kind: 'birth-date', on: 'que', pattern: 'que dia (?:fazes|nasceste|vc faz|voce faz|vc nasceu|e seu)' },
  {
    kind: 'school',
    on: 'que qual em',
    pattern: '(?:em )?(?:que|qual) (?:e a tua |e a sua |a tua |a sua )?(?:escola|colegio|liceu)',
  },
  {
    kind: 'school',
    on: 'onde',
    pattern: 'onde (?:estudas|vc estuda|voce estuda|tu estuda|andas na escola|andas a estudar|andas)',
  },
  { kind: 'school', on: 'tua sua', pattern: '(?:tua|sua) escola' },
  {
    kind: 'full-name',
    on: 'como',
    pattern: 'como (?:te chamas|vc se chama|voce se chama|tu se chama|e o teu nome|se chama)',
  },
  {
    kind: 'full-name',
    on: 'teu seu',
    pattern: '(?:teu|seu) (?:nome|apelido|sobrenome|nome completo|nome inteiro)',
  },
  { kind: 'full-name', on: 'apelido sobrenome', pattern: '(?:apelido|sobrenome)' },
  { kind: 'full-name', on: 'nome', pattern: 'nome completo' },
  { kind: 'full-name', on: 'qual', pattern: 'qual (?:e )?(?:o )?(?:seu|teu) nome' },
  { kind: 'full-name', on: 'quem', pattern: 'quem (?:es|e vc|e voce)' },
  {
    kind: 'password',
    on: 'tua sua',
    pattern: '(?:tua|sua|a) (?:senha|password|palavra passe|pass|pw)',
    notAfter: 'muda mudar troca',
  },
  { kind: 'password', on: 'teu seu o', pattern: '(?:teu|seu|o) (?:pin|codigo)' },
  { kind: 'password', on: 'senha', pattern: 'senha (?:do|da|de)' },
];

/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'age', on: 'edad', pattern: 'edad[^a-z0-9]{0,4}$' },
  {
    kind: 'age',
    on: 'cuantos quantos ctos kuantos cuants',
    pattern:
      '(?:cuantos|quantos|ctos|kuantos|cuants) (?:anos|anios|anitos) (?:tienes?|tenes|tene|ten|tins|cumples|haces)',
  },
  { kind: 'age', on: 'tu', pattern: 'tu edad' },
  { kind: 'age', on: 'edad', pattern: 'edad(?: tienes| y|$)' },
  { kind: 'age', on: 'que', pattern: 'que edad (?:tienes|tenes|tiene usted|tines)' },
  {
    kind: 'age',
    on: 'que q',
    pattern: '(?:que|q) (?:curso|grado|ano) (?:estas|vas|haces|eres|cursas|estudias|estais)',
  },
  { kind: 'age', on: 'en', pattern: 'en (?:que|q) (?:curso|grado|ano|clase) (?:estas|vas|naciste)' },
  { kind: 'age', on: 'anos', pattern: 'anos y (?:tu|vos)' },
  { kind: 'age', on: 'que', pattern: 'que ano naciste' },
  {
    kind: 'birth-date',
    on: 'cuando kuando cuand',
    pattern: '(?:cuando|kuando|cuand) (?:es|cumples|naciste|cumple|es tu) ?(?:tu|anos)?',
  },
  {
    kind: 'birth-date',
    on: 'tu',
    pattern: 'tu (?:cumple|cumpleanos|cumpleanios|fecha de nacimiento|cumples)',
  },
  { kind: 'birth-date', on: 'fecha', pattern: 'fecha de nacimiento' },
  { kind: 'birth-date', on: 'que', pattern: 'que dia (?:naciste|cumples|es tu cumple)' },
  {
    kind: 'school',
    on: 'que cual a',
    pattern: '(?:a )?(?:que|cual) (?:es tu )?(?:colegio|cole|instituto|insti|escuela|liceo|prepa|secundaria)',
  },
  { kind: 'school', on: 'tu', pattern: 'tu (?:colegio|cole|instituto|insti|escuela|liceo|prepa)' },
  { kind: 'school', on: 'donde', pattern: 'donde (?:estudias|vas al cole|vas a la escuela|vas al insti)' },
  { kind: 'full-name', on: 'como', pattern: 'como (?:te|t) (?:llamas|yamas|llamas tu)' },
  { kind: 'full-name', on: 'tu', pattern: 'tu (?:nombre|apellido|nombre completo|nombre y apellido)' },
  { kind: 'full-name', on: 'cual', pattern: 'cual es tu (?:nombre|apellido)' },
  { kind: 'full-name', on: 'apellido apellidos', pattern: 'apellidos?' },
  { kind: 'full-name', on: 'quien', pattern: 'quien eres' },
  {
    kind: 'password',
    on: 'tu',
    pattern: '(?:tu|la) (?:contrasena|contra|clave|pass|password|pin|contrasenia|codigo|contraseña)',
    notAfter: 'cambia cambiar olvidaste',
  },
  {
    kind: 'password',
    on: 'contrasena clave',
    pattern: '(?:contrasena|clave) (?:del|de tu|de la) (?:wifi|cuenta|movil|casa|celular|wi fi|internet)',
  },
];

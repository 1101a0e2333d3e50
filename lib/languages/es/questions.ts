/** How one asks in Spanish; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

export const questions: QuestionWords = {
  you: 'tu|vos|te|usted|eres|tienes|tenes|sos|vives|estas',
  your: 'tu|tus|su|vuestro|tuyo|tuya',
  mine: 'mi|mis|yo|me llamo|tengo',
  theirs: 'el se|ella|de el|de ella|suyo',
  which: 'que|cual|q|k|cuales|cual es|como es|como se llama',
  where:
    'de (q|que) (lugar|parte|sitio)|donde|dnd|dond|de donde|en donde|por donde|de que|adonde|en que ciudad',
  when: 'cuando|kuando|que dia|en que ano|que ano|que fecha|cuando es',
  tell: 'dime|di|dame|pasame|mandame|envia|enviame|pasa|manda|escribe|me das|me pasas|me dices|me mandas|suelta|cuentame',
  have: 'tienes|tenes|tien|tens|teneis|usas|tiene',
  andYou: 'y tu|y vos|tu|vos|y el tuyo|y la tuya|wbu',
  warns: 'cambia|cambiar|olvidaste|olvides|nunca|no des|no compartas',
  live: 'de (q|que) (lugar|parte|sitio)|(desde|de) donde (me |)(escribes|hablas|escribis)|vives?|vivis|viv|eres de|sos de|eres|sos|resides|vienes|sois',
  be: 'estas|andas|tas|estais|te metes|te encuentras|paras|sigues',
  about: 'en casa|fuera|por ahi|cerca|en la calle',
  age: 'cuantos tenes|(cuantos|quantos|ctos|kuantos|qantos) (anos|anitos)|que edad|tu edad|(que|q|en que) (curso|grado|clase) (estas|vas|haces|estudias|eres)|edad',
  born: 'naciste|cumples|tu (cumple|cumpleanos)|fecha de nacimiento|cumples anos|signo',
  name: 'como (te|t) (llamas|yamas)|quien (eres|sos)|como es tu nombre',
  study: 'estudias|vas (al|a la) (cole|colegio|insti|instituto|escuela)|vas a clase',
  reach: 'te (llamo|llamar|escribo|marco)|llamarte|escribirte',
  phone: 'numero|num|telefono|movil|celular|cel|tlf|tel|fono|whats',
  email: 'correo|mail|email|gmail|direccion de (correo|e mail|email)( electronico|)',
  handle: `usuario|user|cuentas?|perfil|nick|arroba|${APPS}`,
  payment: `tarjeta|numero de tarjeta|cuenta bancaria|codigo de (la |)tarjeta|bizum|${CARDS}`,
  password: `contrasena|contra|clave|codigo|contrasenia|${KEYS}`,
  address: 'direccion|calle|portal|numero de (calle|casa|la casa)|piso',
  town: 'ciudad|pueblo|codigo postal|cp|zona|barrio|localidad',
  school: 'colegio|cole|instituto|insti|escuela|liceo|prepa|secundaria',
  fullName: 'nombre|apellido|apellidos',
  birthDate: 'cumple|cumpleanos|nacimiento',
  ageNoun: 'edad|curso',
  spot: 'parada|estacion|bus|tienda|parque|linea|bar|sitio|plaza|anden',
  otherNumber: 'numero de (pedido|cliente|seguimiento|reserva|factura|camiseta)',
};

import type { AgeWords } from '../age.ts';

export const age: AgeWords = {
  have: '(yo |) (tengo|tngo|tng|tego|tenngo|teng)',
  be: 'mi edad (es|)|edad|a mis|de edad|yo',
  turn: 'desde ayer|(cumplo|cumpli|cumplire|kumplo)|(voy a|vo a) (cumplir|hacer|tener)|(acabo|recien|ya) (de cumplir|cumpli|cumplo)|voy (para|por) (los|)|tendre|hago|(hoy|manana) cumplo|me faltan|hice|celebro mis|mis',
  alone: 'desde ayer|edad|de edad|recien cumplo|recien cumpli|mis|a mis',
  unit: 'anos|ano|anitos|anios|anyos|aos|primaveras|anhos|anoz|a|ans|anus|aninhos',
  only: 'recien cumplidos|cumplidos|desde ayer|tacos|anitos|primaveras|velas|velitas|abriles|castanas',
  till: 'para los|para|hasta los|hasta|faltan|me faltan|antes de',
  relative: '(ano|anos|) ?(mas|menos)|suma|resta|anade|quita|mayor|menor|uno mas|uno menos',
  same: 'igual|yo tambien|lo mismo|misma edad|los mismos|tambien',
  times: 'el doble de|la mitad de|la mitad|doble de|mitad de|por|veces',
  my: 'mis',
  near: 'solo|ya|casi|apenas|como|recien|los|unos|justo|solamente|aun|todavia|actualmente|cerca de|ahora|nomas|pronto',
  and: 'para mi|tambien|y|pero|jaja|jajaja|jeje|xd|chica|chico|tu|vos|manana|el|en|hoy|soy|de|lol|jajaj|ajaja|y medio|la|hace|y tu|wey|tio|tia|porfa',
  not: 'de (experiencia|casado|casada|diferencia|retraso|garantia|carrera|ventaja|antiguedad|mas|menos)|despues|antes|trabajando|jugando|viviendo|mas que|menos que|aqui|esperando|sin|en (este|esta|el|la)|estudiando|con',
  when: 'cuando|si|hasta que|antes|despues|desde que|como si|crees|piensas|adivina|cuandi|cundo',
  said: 'dijo|dice|escribio|pregunto|pelicula|cancion|serie|contesto|conto',
  told: '(es|esa es|esos son) (mi edad|mis anos)',
  guess: 'adivina (mi edad|cuantos anos tengo|cuantos tengo)',
  yes: 'si|sip|sii|exacto|yo tambien|claro',
  areYou: '(tu |)(tienes|tenes|tiens)',
  you: 'y (tu|vos|usted|ustedes|vosotros)|tu|vos|y t|i tu|tu cuantos',
  girl: 'f|chica|mujer|nina',
  boy: 'chico|hombre|nino',
  from: 'de|desde|en',
  birth:
    '(yo |) naci (en|el|)|(nacido|nacida) (en|el|)|soy (del|de|de la|modelo|generacion) (ano|)|soy (nacido|nacida) en|mi ano de nacimiento (es|)|ano de nacimiento|naci en el|del ano|los (q|que) nacimos en (el|)|de la quinta del|quinta del|generacion (del|)|modelo',
  grade:
    '(?:(?:[1-6] ?(?:o|ro|do|to|a|er|ero|°|º)?|primero|segundo|tercero|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|primer|primer ano|segundo ano|tercer ano|1ero|2do|3ro|4to|5to|6to) ?(?:de )?(?:la )?(?:eso|primaria|secundaria|secu|sec|bachillerato|bachi|bach|bachiller|prepa|preparatoria|medio|basico|grado|ano|curso|prima|liceo)|(?:primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno)|[1-6]eso|(?:la )?eso)(?: ?[a-d](?![a-z]))?',
  gradeFrame:
    '(yo |) (voy|estoy|toy|curso|paso|entro|estudio|hago|stoy|empiezo|repito|ando|estare) (ya |todavia |ahora |) (en|a|al|de|)|(soy|yo soy) (de|alumno de|alumna de|estudiante de)|repitiendo',
  gradeNot:
    'lugar|puesto|piso|division|fila|posicion|minuto|plano|temporada|nivel|ronda|vuelta|vez|mundial|mano|base|a las|semana|dia|planta|turno',
  gradeLead: 'en|a|de|voy en|voy a|estoy en|curso',
  gradeOrdinal: 'primero?|segundo|tercero?|cuarto|quinto|sexto|septimo|octavo',
  gradeStart: '',
  gradeSure: 'eso|bach|primaria|secundaria|medio|basico',
};

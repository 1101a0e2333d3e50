import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(colegio|cole|coleg|escuela|instituto|insti|liceo|ceip|ies|cep|prepa|preparatoria|secundaria|primaria|internado|unidad educativa|institucion educativa|eem|escuela tecnica|tecnica|secu|telesecundaria|cetis|cbtis|conalep|cch|gimnasio|centro educativo|cpr|ceo|sek) (publico|publica|concertado|privado|tecnico|tecnica|nacional|primaria|secundaria|catolico|bilingue|ingles|aleman|infantil|superior|n|no|numero|nro|)',
  after: '',
  glue: 'de|del|la|las|los|el|de la|de los|de las|se llama|es|n|no|numero|nro|llamado|llamada|tecnica',
  own: 'mi (cole|colegio|escuela|insti|instituto|prepa|liceo|secundaria|secu)|nuestro (cole|insti|colegio)|nuestra escuela',
  is: 'es|se llama|es el|es la|se yama|llama|se llama el',
  attend:
    '(yo |) (voy|estoy|estudio|curso|toy|asisto|entro|ando|empece|empiezo|sigo|repito|acabo)|(nosotros|nosotras) (vamos|estamos)|vamos|estamos|somos|los|las|me han cambiado|matriculado|matriculada|alumno|alumna|delegada|delegado|es en',
  at: 'a|al|a la|a las|a los|en|en el|en la|en las|en los|del|de la|de los|de las|pal|pa|desde el',
  of: 'del|de la|de los|de las|al|en el',
  life: 'clase|clases|profe|profes|profesor|profesora|patio|recreo|comedor|uniforme|monjas|director|directora|jefe de estudios|examen|examenes|deberes|mates|lengua|ingles|eso|bach|bachi|curso|delegado|delegada|tutoria|tutor|laboratorio|puertas abiertas|baloncesto|pista|conserje|cole|colegio|insti|instituto|escuela|biblioteca|gimnasio|excursion|fin de curso|secundaria|primaria|infantil',
  mine: 'donde yo|es (mi cole|mi insti|mi escuela|el mio|mi colegio|mi prepa|mi liceo)|ahi (voy|estudio|estoy)|ese es el mio|alli voy|donde (voy|estudio)|ahi metida|ahi metido|voy ahi',
  block:
    'era|fui|iba|estaba|estuve|contra|partido|pelicula|libro|cerca|lado del|frente|nunca|cuando|antes|noticias|leido|trabaja|jugamos|visite|ganamos al|perdimos|queria|parada|hemos dado|dimos',
  stop: 'es|hoy|y|o|que|con|sin|por|en|a|al|muy|mal|buena|mala|privada|si|no|ya|hay|me|te|se|lo|mi|tu|su|un|una|ese|esa|abogados|baile|idiomas|estadistica|temprano|mas|aburrida|pie|bus|xd|arbitros|conducir|manejo|cual|yo|voy|ano|pensamiento|medicos|del|de|la|las|los|el',
  patrons:
    'cervantes lorca machado goya velazquez picasso galdos unamuno quevedo becquer cajal alberti dali gaudi calderon salesianos maristas jesuitas escolapios bolivar sarmiento belgrano',
};

import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(colegio|cole|coleg|escuela|instituto|insti|liceo|ceip|ies|cep|prepa|preparatoria|secundaria|primaria|internado|unidad educativa|institucion educativa|eem|escuela tecnica|tecnica|secu|telesecundaria|cetis|cbtis|conalep|cch|gimnasio|centro educativo|cpr|ceo|sek) (publico|publica|concertado|privado|tecnico|tecnica|nacional|primaria|secundaria|catolico|bilingue|ingles|aleman|infantil|superior|n|no|numero|nro|)',
  after: '',
  glue: 'de|del|la|las|los|el|de la|de los|de las|se llama|es|n|no|numero|nro|llamado|llamada|tecnica',
  own: 'mi (cole|colegio|escuela|insti|instituto|prepa|liceo|secundaria|secu)|nuestro (cole|insti|colegio)|nuestra escuela',
  is: 'es|se llama|es el|es la|se yama|llama|se llama el',
  frame:
    '(yo |) (voy|estoy|estudio|curso|salgo|soy|asisto|entro|toy|hago|acabo|vamos|estamos|empiezo|termino|ando|tengo clase|tengo clases)|alumno|alumna|interna|interno|estudiante|esperame|recogeme|buscame|nos vemos|matriculado|matriculada|mi',
  mine: 'es (mi cole|mi insti|mi escuela|el mio|mi colegio|mi insti|mi prepa|mi liceo)|ahi (voy|estudio|estoy)|ese es el mio|alli voy',
  block:
    'era|fui|iba|estaba|estuve|hermano|hermana|madre|padre|mama|papa|primo|prima|amigo|amiga|profe|profesor|profesora|el va|ella|contra|partido|pelicula|libro|cerca|lado|frente|nunca|vas|cuando|antes|noticias|leido|novio|novia|tio|tia|hijo|hija|trabaja|vecino|vecina|conoces|jugamos|visite',
  stop: 'es|esta|manana|hoy|ayer|y|o|pero|que|con|sin|por|para|en|a|al|muy|mal|bien|bueno|buena|malo|mala|nuevo|nueva|publico|publica|privado|privada|porque|si|no|ya|hay|tengo|me|te|se|lo|mi|tu|su|un|una|este|esta|ese|esa|donde|como|cuando|todos|todo|toda|desde|hasta|ahora|aqui|alli|lunes|martes|miercoles|jueves|viernes|abogados|vida|cine|baile|musica|idiomas|estadistica|temprano|tarde|pronto|tambien|mas|menos|nada|aburrido|aburrida|lejos|cerca|pie|bus|jaja|xd|arbitros|conducir|manejo|cual|yo|estudio|voy|estoy|curso|clase|clases|ano|primero|segundo|tercero|cuarto|anos|pensamiento|medicos|del|grande|solo|desde|secundaria|primaria|de|la|las|los|el',
  patrons:
    'cervantes lorca machado goya velazquez picasso galdos unamuno quevedo becquer cajal alberti dali gaudi calderon salesianos maristas jesuitas escolapios bolivar sarmiento belgrano',
};

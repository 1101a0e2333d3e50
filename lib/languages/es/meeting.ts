/** How one arranges to meet in Spanish; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';

export const meeting: MeetingWords = {
  i: 'yo|ire|voy',
  you: 'tu|te|ti|vos|os|vosotros|usted|t',
  we: 'nosotros|nosotras|nos',
  object: 'me|te|nos|os|mi|ti|conmigo|contigo',
  see: 'veo|ver|vemos|ves|vere|veremos|veis|espero|esperas|esperare|esperar|esperamos|recojo|recoges|recoger|recogere|busco|buscar|buscas|buscare|encuentro|encontramos|encontrar|encontraremos|encuentras|junto|juntamos|juntar|alcanzo|reconoceras|paso|pillo|pillas|topamos|cruzamos',
  hand: 'invito|pago|regalo|intercambio|cambio|cambiamos|intercambiamos|devuelvo|devolver|doy|dar|traigo|llevo|presto|entrego|enseno|devolvere|dare|llevare',
  meeting:
    'quien viene|quien se apunta|quien se viene|qued(amos|ar|emos|o|as|ada|ais|ariamos|aremos)|(ver|juntar|encontrar|reunir)nos|ve(a|r)monos|juntemonos|encontremonos|(espera|recoge|busca|encuentra|acompana)me|(esperar|recoger|buscar|ver|encontrar|esperare)te|nos (vemos|encontramos|juntamos|vamos|topamos|veremos|juntemos|veamos)|cita|te (veo|espero|recojo|busco)|punto de encuentro',
  come: 'caete|caiganle|llegale|jalale|vengan|veni|venite|ven|vente|vengas|vienes|venir|vienen|vendras|venis|pasate|pasa|pasas|pasar|pasame|llegas|acercate|te acercas|caele|baja a|sal a|apareces|presentate|voy a (verte|buscarte|tu casa)|estate|asomate',
  arrive: 'vengo|llego|llegare|paso|ire',
  be: 'estare|estaras|voy a estar',
  there: 'misma hora|a la misma hora|alli|ahi|alla|donde siempre|mismo sitio|mismo lugar|el mismo banco|aqui',
  activity:
    'dormir|picnic|quedarte a dormir|vamos|ir|vayamos|salir|salimos|comer|comemos|cenar|nadar|cine|pizza|helado|kebab|bolos|compras|patinar|patines|paseo|pasear|futbol|futbito|basket|bici|dar una vuelta|vuelta|tomar|tomamos|cafe|merendar|merienda|fiesta|cumple|cumpleanos|jugar al futbol|playa|piscina|hamburguesa|batido|concierto|feria|botellon',
  propose:
    'yo (voto|digo)|propongo|vamos|vamonos|(te|os) (apetece|parece|va|late|gustaria|animas|viene bien|mola|provoca)|(quieres|querrias|podemos|podriamos|quisieras)|(estas|andas) (libre|disponible)|y si|que tal (si|el|la|a|manana|)|que dices|(me |)gustaria|hacemos|digamos|venga|dale|por que no',
  pair: '(tu|vos) y yo|yo y tu|(solo|solos|solas|nomas) (tu|nosotros|los dos|nosotras|las dos)|los dos|las dos|irl|en persona|cara a cara|en la vida real|nadie mas|nosotros dos|a solas',
  jointly: 'juntos|juntas|(conmigo|contigo)',
  day: 'dmgo|manana|mna|pasado manana|hoy|esta (tarde|noche|manana)|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(este|el) (finde|fin de semana)|finde|ahorita|pasado',
  weakDay: 'dmgo|domin|sbdo|juev|vier|lun|mar|mie|jue|vie|sab|dom|luego',
  part: 'recreo|en el recreo|tarde|noche|por la (tarde|noche|manana)|mediodia|tardecita',
  time: 'descanso|media parte|mediodia|medio dia|medianoche|media noche|(a|al) (la salida|salir)|en el (recreo|descanso|patio)|en (media|una|1) hora|la salida|al salir( de clase| del cole| del insti|)|a la hora de comer|a la hora del recreo',
  at: 'alas|a las|a la|sobre las|sobre la|hacia las|para las|desde las|a partir de las|las|tipo|como a las|antes de las|despues de las|tipo las|a eso de las',
  oclock:
    'h|hs|hrs|horas|de la (tarde|manana|noche)|en punto|pm|am|p m|y (media|cuarto|pico)|menos (cuarto|diez|cinco|veinte)',
  within: 'en|dentro de',
  span: 'min|mins|minutos|minutitos|hora|horas',
  after:
    'despues (de|del)|antes (de|del)|al salir (de|del)|a la salida (de|del)|tras|durante|cuando (salga|acabe) (de|del)|saliendo (de|del)',
  event:
    'abre|cierra|cerrado|empieza|acaba|examen|prueba|misa|timbre|clase|clases|cole|colegio|insti|instituto|escuela|comer|cenar|entreno|entrenamiento|entrenar|futbol|trabajo|recreo|partido|ingles|baile|danza|musica|piano|gimnasio|practica|uni|prepa|secundaria|pelicula|peli|concierto|torneo|ensayo|deberes|merendar|catequesis|liceo',
  beside:
    'delante (de|del)|enfrente (de|del)|en frente (de|del)|frente (a|al)|detras (de|del)|debajo (de|del)|bajo|junto (a|al)|al lado (de|del)|cerca (de|del)|afuera (de|del)|fuera (de|del)|en la (puerta|esquina|entrada|salida|parada) (de|del)|a la (entrada|salida|puerta) (de|del)|al fondo (de|del)|al final (de|del)|al pie (de|del)|entre|por donde|atras (de|del)',
  locative: 'en|a|al|por|hasta|hacia|pal|pa|desde',
  article:
    'el|la|los|las|un|una|del|de|mi|mis|tu|tus|nuestro|nuestra|ese|esa|este|esta|aquel|aquella|viejo|vieja|gran|grande|pequeno|nuevo|nueva|mismo|misma|entrada|puerta|banco|parada',
  spot: 'puerta|anden|salida|centro|poli|portal|arbol|paseo maritimo|skate|canchas|descampado|rio|plazoleta|jardines|super|estatua|reloj|bar',
  door: '(en |)(mi|tu) (casa|portal|puerta|calle|cole|insti|colegio|instituto|escuela|depa|piso|bloque|barrio|edificio)|(puerta|salida|entrada) del? (mi |tu |)(casa|cole|insti|instituto|colegio|escuela)|(aqui|alli) en mi casa',
  agree:
    'dalee|sipi|obvio|fijo|hecho|okis|vaya|sep|ok|oki|okay|okey|vale|vle|val|si|sip|sii|siii|sisi|claro|perfecto|genial|de acuerdo|dale|venga|va|vaa|trato hecho|me parece (bien|perfecto)|por supuesto|bueno|bien|(alli|ahi|alla) (estare|nos vemos|te veo|voy)|voy|guay|super|listo|seguro|sale|orale|nos vemos|me apunto|yes|cuenta conmigo|trato|me va bien|me viene bien|(te |)prometo|hasta (manana|luego|entonces|el sabado)|por mi bien|joya|barbaro|simon',
  no: 'no|nop|nel|nunca|jamas|ni (loca|loco|de cona|de broma|hablar|en suenos)|que no|lo siento|quizas|quiza|tal vez|a lo mejor|ya veremos|paso',
  not: 'no (puedo|puedes|podemos|quiero|quieres|voy|vengo|vamos|quedamos|quedo|quedar|se|me|te|nos|vas|vienes|vengas|vayas|es|hay|tengo|creo|iba|podre|vernos|veo|pienso|estoy|estare|deberias|aceptes|saldre|queda)|nunca|jamas|tampoco|cancelado|castigada|castigado',
  online:
    'fortnite|minecraft|roblox|free fire|fifa|valorant|gta|rocket league|brawl|discord|disc|snap|snapchat|insta|instagram|ig|tiktok|twitch|skype|zoom|teams|facetime|whatsapp|wasap|wsp|llamada|llamame|llamo|llamar|online|en linea|conecto|conectate|conectas|conectamos|conectar|server|servidor|lobby|stream|directo|live|cam|camara|videollamada|ps4|ps5|play|xbox|switch|pc|partida|ranked|raid|clan|gremio|mazmorra|boss|spawn|mapa|chat|tele|tv|telefono|movil|castillo|mision|kahoot|vc|videojuego|juego',
  appointment:
    'excursion|viaje|salida escolar|dentista|ortodoncista|medico|doctor|doctora|peluqueria|peluquero|peluquera|examen|prueba|deberes|reunion|psicologo|psicologa|fisio|oculista|vacuna|hospital|analisis|veterinario|autoescuela|entrevista|tutoria|consulta|ambulatorio|centro de salud|profe|profesor|oftalmologo|dermatologo|orientadora|clase de (mates|ingles|lengua)|en (clase|mates|lengua|ingles)',
  third:
    'el (me|te|nos|viene|va|queda|dice)|ella|ellos|ellas|mama|papa|madre|padre|padres|abuela|abuelo|abuelos|hermana|hermano|prima|primo|primos|tia|tio|amiga|amigo|amigas|amigos|profe|entrenador|vecino|vecina|alguien|gente|equipo|club|grupo|clase|familia|desconocidos|novia|novio',
  past: 'desde hace|llevo|ayer|anteayer|fue|era|estaba|estabamos|quede|quedaron|vimos|vi|pasado (sabado|domingo|lunes|viernes)|pasada|conoci|fuimos|hubo|encantado|encantada|un placer|esperando|espere',
  vague:
    'algun dia|un dia( de estos|)|uno de estos dias|cuando (sea|seamos|puedas|quieras)|tarde o temprano|el ano que viene|todos los|todas las|cada|siempre|a veces|los (lunes|martes|miercoles|jueves|viernes|sabados|domingos)',
  fiction:
    'escape room|acertijo|en (el|la|mi|un|una) (libro|peli|pelicula|serie|historia|novela|cuento|cancion|obra|sueno|manga)|capitulo|episodio|escena|acto|romeo|julieta|personaje|protagonista|fanfic|rol',
  aside: 'trae|lleva|avisa|dile|traed|ponte|acuerdate',
  filler:
    'si no llueve|como ayer|que ayer|prefiero|o no|al reves|excepto|cuando|donde|que hora|puedo|hora|y|o|entonces|pues|jaja|jajaja|jeje|xd|porfa|por favor|gracias|hola|holaa|buenas|bro|bb|oye|eh|que|es|mas|o menos|mas o menos|mejor|solo|sola|ya|tambien|no (lejos|tan tarde|muy tarde|tardes|faltes|llegues|te preocupes|digas|olvides|se lo digas|le digas)|por que no|sin falta|puntual|como|ahora|con|lo|seria|puedes|para|igual|eso|porfis|wey|guey|che',
  have: 'tengo|tienes|tiene|tenemos|tenia|mi|una|pedir|pedido',
  past_hour:
    'y (media|cuarto|pico|diez|veinte|cinco)|menos (cuarto|diez|cinco|veinte|veinticinco)|treinta|quince',
};

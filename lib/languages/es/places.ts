/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

export const places: PlaceWords = {
  self: 'yo|nosotros|nosotras|nos|me',
  live: 'vivir|viviendo',
  iLive:
    'vivo|vivimos|resido|bibo|vibo|vivoo|(me|nos) (mude|mudamos|he mudado|hemos mudado)|siempre he vivido|he vivido siempre',
  lives:
    '(un finde|un fin de semana|una semana) (si y otro no|si y otra no|de cada dos)|la mitad (de la semana|del tiempo)|entre semana|internado|de lunes a viernes|los findes|los fines de semana|mi familia vive|mis padres viven',
  parents: 'padre|madre|padres|papa|mama|abuela|abuelo|abuelos|viejo|vieja|viejos|yaya|yayos|papas|tia|tio',
  ownTown:
    '(mi|nuestra|nuestro) (ciudad|pueblo|pueblito|pueblecito|barrio|tierra|aldea|zona|colonia)|la ciudad mas (cercana|cerca)|el pueblo mas (cercano',
  hereIn: 'aqui|aca|por aqui|por aca|nosotros',
  shouts: 'y tu|y vos|y ti|de toda la vida|represent|siempre',
  weather: 'llueve|lloviendo|nieva|nevando|frio|calor|niebla|viento',
  townish:
    '(es|en) un (pueblo|pueblito|pueblecito|sitio)|es una (ciudad|aldea)|un (pueblo|pueblito|pueblecito) (pequeno|perdido|)|el (pueblo|pueblito)',
  comesFrom:
    '(yo |) soy (de|d)|somos (de|d)|vengo de|(mi (ciudad|pueblo) (es|se llama))|ciudad|(saludos|besos|hola|saludo) (desde|de)|te (escribo|hablo) (de|desde)|(nacido|nacida|naci) y (criado|criada|me crie) en',
  am: 'soy|yo soy|(estoy|toy|estamos|ando)',
  still:
    'ahora|ahora mismo|actualmente|todavia|aun|tambien|aqui|siempre|ya|justo|solo|desde (hace un ano|hace dos anos|siempre)|con (mi madre|mi padre|mis padres|mi abuela|mi familia)|entre semana|la bella|el bonito|por',
  inTown: 'en|a|por|de',
  near: '(al lado|cerca|cerquita|a las afueras|en las afueras|muy cerca|justo al lado) (de|d|del)|(no|) (muy |) lejos de|en el centro de|en un (pueblo|pueblecito|barrio) (cerca de|al lado de|de|llamado|que se llama)|en una ciudad (cerca de|llamada)|un pueblo (de|cerca de|al lado de|llamado)|a (5|10|15|20|30|cinco|diez|veinte) (min|minutos|km) de|junto a|que se llama|al (ladito|laito) (de|del)|cerquita (de|a un paso de|a tiro de piedra de',
  demonyms:
    'madrileno|madrilena|barcelones|barcelonesa|sevillano|sevillana|valenciano de valencia|bilbaino|bilbaina|malagueno|malaguena|zaragozano|zaragozana|chilango|chilanga|porteno|portena',
  answers:
    'de|en|d|soy de|vivo en|cerca de|al lado de|pues|eh|yo|si|bueno|mmm|a|por|desde|hola|jaja|entre|por ahi entre',
  evasions:
    'secreto|adivina|por que|porque|pq|lejos|lejisimos|algun|lugar|sitio|ninguna|ningun|nada|nunca|no|nop|ni|idea|espana|mexico|pueblo|ciudad|casa|cole|cama|aqui|alli|ahi|si|vale|ok|bien|gracias|hola|tu|vos|usted|stop|privado|internet|tierra|planeta|jaja|jajaja|xd|dime|digo|quien|que|chico|chica|hombre|mujer|raro|sorry|perdon|playa|campo|instituto|colegio',
  sexes: 'h|m|f|chico|chica|hombre|mujer|v|nena|nene',
  years: 'anos|ano|anitos',
  postcode: '(mi|nuestro) (codigo postal|cp|codigo)|codigo postal|cp|vivo en',
  resides:
    '(vivo|vivimos) (aqui|alli|ahi)|mi (ciudad|pueblo|barrio)|aqui en|soy de (aqui|alli|ahi)|donde vivo|de toda la vida|empieza por|empieza con|rima con|vivo|de aqui|(mi|nuestra|nuestro) (parada|estacion|ayuntamiento|calle|zona)|de mi casa',
  others:
    '(mi|un|una) (primo|prima|amigo|amiga|tio|tia|hermano|hermana|profe|vecino|vecina)|ella|(mis|unos) (primos|amigos|amigas|tios|abuelos paternos)|(mi|un) (ex|mejor amiga|mejor amigo)|alguien|la gente',
  asksTown: '(eres|vives|sos) (de|en|cerca de)|tu (eres|vives) (de|en)',
  passing:
    'fc|hasta la muerte|campeones|vacaciones|de viaje|viaje|manana|ayer|la semana que viene|la semana pasada|visita|visitando|concierto|festival|pelicula|libro|juego|fortnite|minecraft|roblox|gta|si fuera|estaba|estuve|naci|nacido|nacida|quiero|quisiera|voy|ire|fui|clase|hincha|equipo|hotel|nivel|sueno|fuimos|estuvimos|viajamos|clave|contrasena',

  home: '(es|esa es) mi (casa|direccion)|ahi vivo|alli vivo|en casa|(en |) casa de (mi padre|mi madre|mis abuelos|mi abuela)|(yo |) vivo|vivimos|mi (casa|direccion|calle|piso|portal|edificio|puerta)|nuestra casa|en mi casa|ven (a|al)|veniros|pasate|timbre|portero|codigo del portal|mandalo|mandamelo|envialo|mi (madre|padre|abuela|abuelo|mama|papa) vive|mis (padres|abuelos) viven|estoy en|recogeme|mi (bloque|portal|casa|puerta|escalera)|nuestro (bloque|portal)|casa mia|mi abuela y yo|es mi (portal|bloque)|toca (en|el|al)|tocas|llamas al|yo (estoy |) en el|mis padres llevan ahi|mi escalon|a mi nombre|es la (vieja|nueva)|mis padres (compraron|alquilan)',
  delivers:
    'envialo|enviamelo|enviar|manda|mandalo|mandamelo|paquete|buzon|pone|cartero|repartidor|traelo|traeme|trae|remitente|sobre|taxi|pedido|a la derecha|a la izquierda|tirais por|todo recto|giras|pon|ponlo|glovo|muebles|timbre|llama al|cumple|fiesta|fiesta de pijamas',
  houseNouns: 'numero|num|n|portal|puerta|bloque|casa|chalet|villa|lote|parcela',
  elsewhere:
    'vive en|viven en|problema|reclamaciones|atencion al cliente|policia|manga|anime|personaje|historia|novela|(tu|el|ella|usted|ellos) (vives|vive|viven)|vives|(tu|su|vuestra) (casa|direccion|calle|piso)|(mi|un|una) (amigo|amiga|primo|prima|vecino|vecina|profe) vive|dentista|medico|doctor|clinica|hospital|farmacia|peluqueria|tienda|supermercado|panaderia|restaurante|pizzeria|cafeteria|teatro|museo|ayuntamiento|biblioteca|polideportivo|piscina|estacion|correos|banco|oficina|empresa|embajada|iglesia|concierto|exposicion|feria|fiesta|mercado|hotel|taller|abierto|abre|abren|cierra|horario|pelicula|serie|cancion|libro|juego|gta|minecraft|fortnite|monopoly|por ejemplo|ejemplo|ejercicio|colegio|instituto|universidad|academia|barrio sesamo|asociacion|mapa del tesoro|pista|escape room|formulario|inventada|invente',
  numberAfter:
    '(es|en|en el|es el|vivo en|vivo en el|el|y el) (numero|num|n|no|portal|)|numero|portal|en el|el',

  house: '(numero|num|portal)',
  here: 'estoy|toy|estamos|tamos|tamo|ando|espero|esperando|te espero|sentado|sentada|sentados|parado|parada aqui|pillado|pillada|atrapada|perdido|perdida|voy (en|por)|vamos (en|por)|acabo de|acabamos de|sigo|seguimos|comiendo|paseando|tirado|tirada|metido|metida|me bajo|ya llegue|llegue|llevo|bajando|subiendo|cruzando|pasando|entrando|saliendo|encerrado|encerrada|te escribo desde|(acabo|acabamos) de (salir|llegar|bajar|subir|pasar|entrar) (de|del|a|al|en|por)',
  now: 'ahora|ahora mismo|aqui|todavia|ven|esperando|ya|aun|frio|llueve|pillame|recogeme',
  lessons: 'ejercicio|ejer|ej|deberes|calcula|distancia|profe|geografia|mapa|portal|spawn|minecraft|aldea',
  exists: 'hay|es|esta|estan|tiene|tienen|era|son|venden',
  tracks: 'anden|vagon|darsena',
  between:
    'en|el|la|los|las|del|de|al|a|delante|enfrente|frente|fuera|dentro|cerca|lado|junto|detras|por|sobre|ahora|mismo|aqui|ya|todavia|solo|sola|esperando|sentado|sentada|y|con|mi|mis|amigos|entrada|salida|esquina|puerta|anden|parada|planta|arriba|abajo|fondo|mesa|banco|justo|al lado|encima|debajo|terraza|cola|pasillo|acera',
  spots:
    'bancos|fuente|lago|rio|bosque|columpios|bolera|pista|pista de skate|skatepark|torre|heladeria|kebab|puente|rotonda|estacion|parada|metro|parque|plaza|centro comercial|tienda|piscina|cine|biblioteca|playa|mercado|ayuntamiento|iglesia|catedral|correos|farmacia|panaderia|cafeteria|restaurante|polideportivo|estadio|aeropuerto|gasolinera|parking|aparcamiento|calle|avenida|supermercado|hospital|zoo|museo|puerto|esquina|kiosco|quiosco|cancha|tren|churreria|centro de salud|ambulatorio|cercanias|kiosko|glorieta|paseo|muelle|malecon|faro|pabellon|fronton|campo de futbol|pistas|garaje|gimnasio|peluqueria|libreria|bazar|ultramarinos|fruteria|carniceria|pescaderia|burger|pizzeria|merendero|mirador|castillo|muralla|cala|chiringuito|terminal|marquesina|semaforo|locutorio|ludoteca|recreativos|feria|noria|banco|parada de metro|estacion de tren|estacion de autobuses|boca del metro|boca de metro|alameda|zocalo|tianguis|bar|mercadillo|escaleras|portico|area de servicio|palco|gradas|parque acuatico|chocolateria|parada (de|del) (bus|autobus|tranvia|tren)',
  chains:
    'mcdonalds|mc donalds|mcdonald s|kfc|burger king|burger|telepizza|starbucks|mercadona|carrefour|lidl|aldi|alcampo|eroski|consum|corte ingles|el corte ingles|primark|zara|decathlon|ikea|fnac|media markt|oxxo|walmart|soriana|puerta del sol|atocha|kinepolis|yelmo|h m|pull bear|pull and bear|bershka|stradivarius|springfield|vips|dominos|goiko|la sirena|hipercor|supercor|caprabo|bonpreu|froiz|gadis|sprinter|druni|primor|100 montaditos|cien montaditos|rodilla|tagliatella|mcauto|mc|macdonald|mcdonals|macdonalds|foot locker|ahorramas|ahorra mas|plaza mayor|xanadu|plenilunio|la vaguada|diagonal mar|la maquinista|sanborns|coppel|chedraui|elektra|cinepolis|cinemex|cinesa|falabella|jumbo|tu (casa|calle|portal|puerta)',
  lines:
    'bus|autobus|linea|metro|tranvia|tren|cercanias|colectivo|camion|bondi|guagua|subte|micro|metrobus|pesero|interurbano',
  notNow:
    'manana|ayer|estaba|estuve|estare|fortnite|minecraft|roblox|gta|juego|partida|servidor|mapa|deberes|ejercicio|pelicula|libro|capitulo|pagina|nivel|siempre|a veces|todos los dias|nunca|(el|ella|tu) esta|iremos|ire|vamos a|va a|ayer|anoche|luego|despues|mas tarde|esta noche|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|cuarto|habitacion|cama|sofa|cocina|bano|ducha|pisos picados|spawn|portal del|trabaja|fui|fuimos|compre|me compre|quiero|quisiera|ojala|cuando|apps|app|ir a|trabajo',

  meet: 'quedamos|quedar|nos vemos|vernos|te espero|te recojo|vienes|ven a|quedada',
  agrees:
    'ok|oki|okay|vale|si|sip|sii|claro|perfecto|genial|de acuerdo|hecho|dale|venga|va|trato hecho|me parece bien|por supuesto|bueno|bien|alli estare|ahi estare|voy|guay|super|listo|seguro|sale|orale|nos vemos|alli nos vemos|me apunto|yes',
  days: 'manana|pasado manana|hoy|esta tarde|esta noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|este finde',
};

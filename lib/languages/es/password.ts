import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'la contra|contras|contrase|contrasenya|pasword|contrasena|contrasenia|contra|clave|clave del wifi|contrasena del wifi|pass|password|pin|pin del movil|clave wifi|contrasena wifi|wifi|codigo de desbloqueo|passwd|patron|contraseña|codigo pin|clabe',
  code: 'login|codigo|numero secreto|combinacion',
  mine: 'mi|nuestra|mis|mi nueva|mi antigua|nuestro|mi vieja',
  theirs: 'tu|tus|su|sus|vuestra|una|ninguna|que|cual|nueva|de tu',
  refuse:
    'gracias|no|nunca|jamas|por|porque|para|jaja|jajaja|que|cual|ok|si|secreto|olvide|ni|yo|tu|lol|nop|nada|ja|pregunta|adivina|espera|estas|eso|claro|loco|ya|perdona|xd',
  home: 'mi drive|face id|huella|netbook|compu|diario|hotspot|acc|tele|nube|amazon|banco|duolingo|aula virtual|raices|alarma|disco duro|prime|portatil|educamos|hbo|perfil|spotify|sesion|twitch|crunchyroll|portal|puerta|disney|classroom|movil|celular|cel|telefono|iphone|ipad|tablet|ordenador|computadora|pc|laptop|wifi|router|netflix|insta|snap|cuenta|casa|correo|gmail|ps5|ps4|play|xbox|switch|roblox|fortnite|steam|discord|tiktok|minecraft|pantalla|aqui',
  room: 'el juego|en el juego|del juego|la peli|la pelicula|el libro|la serie|escape room|sala de escape|servidor|sala|partida|lobby|grupo|kahoot|zoom|meet|teams|clase|cafe|hotel|biblioteca|escuela|instituto|promo|descuento|postal|creador|amigo|fiesta|mapa|nivel|evento|mcdonalds|barras|cupon|exito|bar|tren|samsung store|aeropuerto|reunion|hosteria',
  of: 'de|del|para|en|a|d|de la|con',
  be: 'es|era|son|seria|ess|ahora es|sigue siendo|sera',
  lost: 'olvide|olvidado|olvidaste|perdi|cambia|cambiar|cambie|nunca|jamas|recuperar|no compartas|hackearon|olvido',
  dull: 'muy|demasiado|super|no|incorrecta|correcta|mala|buena|larga|corta|dificil|facil|secreta|segura|debil|la|el|los|un|una|mi|tu|su|misma|mismo|esa|esta|eso|lo|que|de|con|en|para|como|igual|algo|nada|ya|todavia|siempre|nunca|solo|tan|mas|menos|privada|personal|horrible|invalida|caducada|y|pero|o|si|porque|lenta|lento|malo|rapido|fatal|invalido|falsa|obligatoria|mejor|peor|otra|complicada|tonta|rara|importante|gratis|clave|asi|va|va mal|bastante',
  spell:
    'sin espacios|en minusculas|todo en minusculas|asterisco|asteriscos|interrogacion|almohadillas|con mayuscula|mayuscula|minuscula|guion|guion bajo|arroba|exclamacion|todo junto|al reves|almohadilla',
  parts: 'en dos partes|empieza por|empieza con|comienza con|primera parte|4 digitos|4 numeros',
  addition:
    'y|luego|y luego|con|acaba en|y acaba en|termina en|y termina en|y termina con|y acaba con|y acaba por|mas|el resto es',
  filler: 'solo|simplemente|nada mas|tipo',
  ask: 'lo necesito|pista|lee|leeme|necesito|cual|que|dime|dame|pasame|manda|di',
  login:
    'pide|con mi cuenta|prueba|desbloqueo|entra en|entra a|entrar|inicia sesion|iniciar sesion|metete|logueate|conectate|desbloquear|desbloquea|abrir|acceder',
  enter: 'pon|pones|mete|metes|escribe|escribes|teclea|usa|introduce|marca|pulsa',
  arrives:
    'llegas a mi|abre mi|se abre con|asi entro|entro con|entras con|se desbloquea con|para entrar|ya estas dentro|y ya estas|ya entras|se abre|se desbloquea|y entras|te deja entrar|y ya',
  pattern: 'patron|patron de desbloqueo|el dibujo',
  key: 'post it|papelito|wpa|wpa2|wep|llave|candado|hotspot|punto de acceso|pegatina|ssid|red|cerradura',
  fiction: 'juego|peli|pelicula|libro|serie|club|cuento|ejemplo|cabana',
  changed: 'cambie|cambiado|cambiarla|cambiada|nueva|cambio',
  now: 'ahora|a|por',
};

/** How one gives away ways to be reached and paid in Spanish; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'mi mis mio mia nuestro nuestra',
  yours: 'tu tus tuyo vuestro',
  theirs: 'su sus suyo',
  of: 'de del',
  family:
    'mami papi yaya yayo abu tia tio madre mama padre papa hermana hermano abuela abuelo padres familia casa',
  friend: 'tal chica chico tipo amigo amiga amigos vecino vecina companero companera colega prima primo',
  phone: 'wasap wpp whats lada bizum numero num telefono tel movil celular cel fijo tlf tfno nro whatsapp',
  call: 'llama|llamad|llamen|llamar|llame|marca|marcad|marque|apunta|apuntad|anota|anotenle|escribid|escriban|guarda',
  reachMe: [
    '(el|la) (mio|mia) es',
    '(llama|escribe|agrega|contacta|manda|habla|anade|apunta|marca|envia|pasa)(me|nos|lo)',
    '(puedes|me puedes) (llamar|escribir|contactar)(me|)',
    '(mi|nuestro) (whatsapp|wasap|wsp|signal|telegram)',
    'me (llamas|escribes) al',
  ],
  elsewhere:
    'reparto reparacion peluquero kiosco optica dentista conserje reservar reserva reservas pizzeria doctor doctora medico veterinario peluqueria taller tienda restaurante ayuntamiento policia bomberos urgencias hospital clinica farmacia banco secretaria instituto colegio escuela oficina club cine hotel taxi atencion cliente soporte servicio empresa linea ayuda emergencias profesor profe entrenador casero ambulatorio centro radio concurso',
  unreal: [
    'me (llamo|escribio|ha llamado|ha escrito|llamaron)',
    '(llamada|sms|mensaje) (de|del)',
    'quien es',
    'estafa|estafas|estafador|estafadores',
    'timo',
    'scam',
    'spam',
    'phishing',
    'no (lo |)(cojas|contestes|llames|respondas|descuelgues|pinches)',
    'bloque|bloquea|bloqueo|bloqueado|bloquear|bloquealo|bloqueia|bloqueie|bloqueei',
    'cuidado',
    'falso',
    'fake',
    'desconocido',
    '(por |)ejemplo',
    'inventado',
    'en (la|el|una|un) (peli|pelicula|serie|cancion|juego|libro|ejercicio|episodio)',
    'ejercicio',
  ],
  titles: 'senor|senora|sr|sra|don|dona|senorita',
  old: 'viejo|vieja|antiguo|antigua|anterior|ex|de antes',
  references:
    'matricula expediente pedido paquete seguimiento ticket isbn referencia ref factura serie producto articulo puntuacion puntos resultado suma total pi codigo seed id version',
  profile: 'usuario user nick nombre cuenta perfil canal gamertag id tag username pagina',
  named:
    'soy|me llamo|yo soy|estoy como|salgo como|aparezco como|juego como|se llama|mi nombre es|como|mi nombre|se escribe|asi que',
  findMe:
    '(agregame|agrega|sigueme|buscame|anademe|hablame|escribeme|mandame|siganme|seguidme|suscribete|suscribanse|encuentrame|metete)|me (agregas|sigues|buscas|encuentras)|busca|buscar|agregar|me puedes (buscar|agregar|encontrar)|agregadme|me (busque|busquen|agregue|agreguen|siga|sigan)',
  itsMe:
    'soy yo|ese soy yo|esa soy yo|es mi|ese es mi|esa es mi|es el mio|mismo nombre|mismo usuario|en todos lados|igual en todo',
  together: 'todo junto|junto|sin espacios|una palabra|todo en minusculas|sin puntos|pegado',
  ending: 'al final|acaba en|termina en|y luego|despues|y acaba',
  refuseName: 'no|nunca|ninguno|porque|tampoco|nada',
  links: 'es llama llamo soy mi el la un como con busca aqui',
  noNames: 'roto lleno nuevo viejo privado cerrado tambien amigo amigos',
  secrets: 'entrar contra contrasena clave',
  at: 'arrobas arroba aroba arrova',
  looseAt: 'en at',
  dot: 'punto pto',
  dash: 'guion',
  underscore: 'guionbajo barrabaja underscore',
  mail: 'correo mail email direccion gmail',
  card: 'tarjeta visa mastercard cvv cvc',
  account: 'iban bic cuenta bancaria banco transferencia ingreso bizum',
  voucher:
    'fnac zalando spotify carrefour decathlon corteingles paysafecard paysafe steam google apple itunes roblox robux psn playstation xbox nintendo eshop amazon vbucks regalo recarga',
  giftCard: 'tarjeta tarjetas regalo vale bono cupon recarga gift',
  promo: 'promo descuento cupon referido creador rebajas oferta',
};

import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep/setiembre octubre/oct noviembre/nov diciembre/dic',
  ordinals: { primero: 1, uno: 1 },
  between: 'del mes de|mes de|de|del|el|d',
  feasts:
    'san isidro|la constitucion|dia de la hispanidad|el pilar|la inmaculada|virgen del carmen|la virgen del carmen|dia del padre|todos los santos|reyes magos|ano nuevo|san antonio|san pedro|navidad|nochebuena|nochevieja|ano nuevo|dia de reyes|reyes|reyes magos|halloween|san valentin|dia de los muertos|dia de muertos|dia de todos los santos|san juan|noche de san juan|dia de los inocentes|santos inocentes|fin de ano|dia de navidad|san jordi|sant jordi|dia de la independencia|cinco de mayo|dia del trabajo|san jose|la candelaria|san fermin',
  own: 'mi (cumple|cumpleanos|cumpleanios|fecha de nacimiento|cumples|nacimiento)|(yo |) naci|cumplo (los|)|(yo |) (cumpli|cumplire)|soy (nacido|nacida)|hago (anos|)|(nacido|nacida) yo',
  self: 'yo|cumplo|cumpli|hago|tengo|mi|el mio|mio',
  day: 'anos|cumple|cumpleanos|aniversario|cumplo',
  bare: 'nacido|nacida|nacido el|nacida el|fecha de nacimiento|cumple|cumpleanos',
  about:
    'celebro|soy yo|naci|nacimiento|cumple|cumples|cumpleanos|velas|soplo|al mundo|mi dia|signo|aries|tauro|geminis|virgo|libra|escorpio|sagitario|capricornio|acuario|piscis|fecha nac|un ano mas',
  party: 'fiesta|regalo|regalos|pastel|torta|tarta|invitado|invitados|invito|celebracion|comida',
  other: 'falsa|falso|examen|no es|su|tu|de mi|examen|desde|hasta|hermano|hermana|madre|padre|perro',
};

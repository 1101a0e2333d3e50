import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep/setiembre octubre/oct noviembre/nov diciembre/dic',
  ordinals: { primero: 1, uno: 1 },
  between: 'de|del|el|d',
  feasts:
    'navidad|nochebuena|nochevieja|ano nuevo|dia de reyes|reyes|reyes magos|halloween|san valentin|dia de los muertos|dia de muertos|dia de todos los santos|san juan|noche de san juan|dia de los inocentes|santos inocentes|fin de ano|dia de navidad|san jordi|sant jordi|dia de la independencia|cinco de mayo|dia del trabajo|san jose|la candelaria|san fermin',
  own: 'mi (cumple|cumpleanos|cumpleanios|fecha de nacimiento|cumples|nacimiento)|(yo |) naci|cumplo (los|)|(yo |) (cumpli|cumplire)|soy (nacido|nacida)|hago (anos|)|(nacido|nacida) yo',
  self: 'yo|cumplo|cumpli|hago|tengo|mi|el mio|mio',
  day: 'anos|cumple|cumpleanos|aniversario|cumplo',
  bare: 'nacido|nacida|nacido el|nacida el|fecha de nacimiento|cumple|cumpleanos',
  party: 'fiesta|regalo|regalos|pastel|torta|tarta|invitado|invitados|invito|celebracion|comida',
  other: 'no es|su|tu|de mi|examen|antes|desde|hasta|hermano|hermana|madre|padre|perro',
};

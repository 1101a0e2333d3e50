import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'salgo|aparezco|yo|me|mi|mis|mio|mia|nosotros|nosotras|nuestro|nuestra|nos|soy|estoy|toy|voy|estudio|tengo|entro|somos|estamos|vamos|ponme|llamo',
  others:
    'tu|tus|vos|eres|vas|el (va|es|se)|ella|ellos|sus|su (hermano|hermana|primo|prima|madre|padre|cole)|madre|mama|padre|papa|hermano|hermana|primo|prima|tio|tia|abuela|abuelo|vecino|vecina|amigo|amiga|amigos|hijo|hija|novio|novia|profe|profesor|profesora|director|directora|entrenador|senor|senora|actor|actriz|cantante|jugador|autor|escritor|poeta|presidente|personaje|alguien|gente|quien|se (llama|apellida)',
  beside: 'con|como|y|que|sin|menos',
  unreal:
    'pelicula|peli|serie|libro|novela|anime|cancion|capitulo|juego|obra|teatro|papel|hago de|calle|plaza|parada|estacion|estadio|hospital|partido|contra|concierto|fan|ejercicio|poema|inventado|sueno|quisiera|cambiar|gustaria',
};

/** What is told of somebody else, of those who go elsewhere, or of a place that is made up, and what is most like it and told. */
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind } from '#lib/details/types.ts';

const kindsOf = (text: string, question = ''): DetailKind[] =>
  detectDetails(text, question === '' ? [] : [{ from: 'other', text: question }]).map(({ kind }) => kind);

describe('where somebody of the family is, or works', () => {
  it.each<[DetailKind, string]>([
    ['live-location', 'mama steht grad beim edeka an der kasse'],
    ['live-location', 'opa sitzt im café am marktplatz und füttert spatzen'],
    [
      'live-location',
      'papa steht seit ner stunde beim obi an der kasse weil der vordermann mit gutscheinen zahlt',
    ],
    ['live-location', 'mio fratello è bloccato sulla metro linea 1'],
    ['live-location', 'mn broer zit vast in de metro, lijn 51, en ik heb zijn kroketten al op'],
    ['town', 'mein dad arbeitet die woche über in wolfsburg, deshalb seh ich den nur am wochenende'],
    ['town', 'ons mama doet nachtdienst in het ziekenhuis van turnhout dus s morgens moeten wij stil zijn'],
  ])('is nobody’s %s: %s', (kind, text) => expect(kindsOf(text)).not.toContain(kind));
  it.each<[DetailKind, string]>([
    ['live-location', 'mama steht beim edeka an der kasse und ich wart draußen'],
    ['live-location', 'bin mit opa im café am marktplatz'],
    ['live-location', 'sta met mijn zus op het perron van station zuid'],
    ['live-location', 'mio fratello è con me sulla metro linea 1'],
    ['live-location', 'papa esta echando gasolina en la repsol de la rotonda, tengo 5 min'],
    [
      'live-location',
      'ma mere est pas la et chui comme un idiot sur le parking du gymnase coubertin il fait nuit noire',
    ],
    ['town', 'mein vater arbeitet hier in stuttgart, wo wir wohnen'],
    ['town', 'mama und ich wohnen in ulm'],
    ['town', 'papà lavora all acciaieria quindi ora abitiamo a statte, aria strana'],
    ['town', 'ke nebbia stamattina, il prof è arrivato alle 9 e a rovigo nn si vedeva la rotonda'],
  ])('but %s: %s', (kind, text) => expect(kindsOf(text)).toContain(kind));
});

describe('a school of others, or no more one’s own', () => {
  it.each([
    'bei denen am lessing gibts wlan für alle',
    'die von der pestalozzi waren beim turnier fairer als wir',
    'bij die van het lorentz hebben ze airco in de klas',
    'bij hun op t pius x mag je muziek luisteren bij toetsen',
    'nos libramos, pero los de la salle no',
    'alle denken ich bin bei denen vom carl-bosch weil ich den hoodie hab',
    'iedereen denkt dat ik op het stedelijk zit',
    'todos piensan que voy al cervantes por la sudadera',
    'antes estaba en los jesuitas, me sacaron xq la cuota subio',
    'si me cambian al newton m tiro al suelo',
  ])('%s', (text) => expect(kindsOf(text)).not.toContain('school'));
  it.each([
    'wir sind die vom schiller, immer zu laut',
    'ik ben er een van het sint-jozef',
    'wij van het lorentz lyceum hebben airco',
    'somos los del cervantes, los del patio pequeño',
    'siamo quelli del liceo galilei, terza fila',
    'el del polideportivo nos conoce a las del santa clara por ser las ruidosas',
    'ganamos la liga de debate, los de Brianda de Mendoza, y yo tartamudeé',
    'domani si va in gita con quelli del Galvani, la nostra, e ho già mal di pullman',
    'gleich gehts los am goethe gymnasium, meine schule feiert',
    'alle denken ich bin dumm aber ich geh aufs goethe gymnasium',
  ])('but %s', (text) => expect(kindsOf(text)).toContain('school'));
});

describe('a place in which nobody lives', () => {
  it.each([
    ['wo wohnst du', 'entenhausen, gleich neben dagobert'],
    ['waar woon je', 'in gotham, naast batman'],
    ['dove abiti', 'a paperopoli vicino a zio paperone'],
    ['onde moras', 'em nárnia, atrás do armário'],
    ['adres?', 'privet drive 4, kast onder de trap'],
    ['direccion?', 'evergreen terrace 742'],
    ['endereço?', 'rua dos bobos nº 0'],
    ['waar ben je', 'op de maan, uitzicht is top'],
    ['waar ben je nu', 'narnia, achter in de kast'],
  ])('%s – %s', (question, text) => expect(kindsOf(text, question)).toEqual([]));
  it.each<[DetailKind, string, string]>([
    ['town', 'wo wohnst du', 'in halle, gleich hinterm see'],
    ['town', 'wo wohnst du', 'springfield missouri'],
    ['town', 'waar woon je', 'in gent naast de vooruit'],
    ['street-address', 'adresse?', 'mondstraße 12'],
    ['street-address', 'direccion?', 'calle luna 12'],
    ['street-address', 'adres?', 'maanstraat 4'],
    ['street-address', "c'est quoi ton adresse", '12 rue de la lune'],
    ['live-location', 't où', 'là jsuis quai 3 gare de Béthune, trop de monde, jte cherche'],
  ])('but %s: %s – %s', (kind, question, text) => expect(kindsOf(text, question)).toContain(kind));
});

describe('what somebody else has written, or thinks', () => {
  it.each([
    'en el directo una niña puso "hola tengo 11 vivo en lugo" y la borraron',
    'te pego lo q me mandaron: "hola soy carlos, tengo 15, soy d huelva, agregame" y era un bot',
    'me escribio un tal kevin "soy d trujillo, 17 años, buena onda" y lo bloqueé',
    'meu primo falou "tenho 13 e pago minhas contas"',
    'resumo: o rapaz diz "nasci a 3 de março numa terra sem nome"',
    'copio del libro: "yo naci un 3 d marzo en un pueblo sin nombre", hay q seguir el cuento',
    'quien te dijo que vivo en benidorm?',
    'quem te disse que moro em faro?',
  ])('%s', (text) => expect(kindsOf(text)).toEqual([]));
  it.each<[DetailKind, string]>([
    ['age', 'er fragte "wie alt" und ich schrieb "bin 13"'],
    ['age', 'ela perguntou e eu disse "tenho 13"'],
    ['age', 'le dije "tengo 13" y se fue'],
    ['age', 'alle denken ich bin 16 aber ich bin 13'],
    ['age', 'mi madre dice "come" y yo con 13 años paso'],
    ['town', 'quien te dijo que no vivo en vigo? vivo en vigo'],
    ['full-name', 'la profe siempre dice "nerea zubiaurre, deja de hablar" y ni estaba hablando yo'],
    ['school', '"welkom op Koninklijk Atheneum Ukkel" zegt de robotstem elke ochtend'],
  ])('but %s: %s', (kind, text) => expect(kindsOf(text)).toContain(kind));
});

describe('whom one watches, who has another mail, which day is none, whose key it is', () => {
  it.each([
    'yo veo a @chefcito.en.casa cuando no puedo dormir',
    'um tal d @rabiscos_do_sul copiou meu desenho e tem mais seguidor q eu',
    'der streamer nebelkraehe_tv hat seine mutter als mod',
    'eu vejo o @cozinha_do_tino todos os dias',
    'la mia compagna ha ancora come mail stellina.rosa@example.org',
    'mi è arrivata una roba strana da vinci-subito@example.net',
    'la mia compagna di banco ha la casa in via tasso 20',
    'senha da call de hoje: LOBO55',
  ])('%s', (text) => expect(kindsOf(text)).toEqual([]));
  it.each([
    ['cumple?', '30 feb'],
    ['data d nasc?', '31/02'],
  ])('%s – %s', (question, text) => expect(kindsOf(text, question)).toEqual([]));
  it.each<[DetailKind, string, string]>([
    ['handle', '', 'folg mopsundmilo auf insta, is mein acc mit hund'],
    ['handle', '', 'schau mal auf mein profil @kalle.kocht07'],
    ['handle', '', 'guarda il mio profilo @giu.pasticcia'],
    ['handle', '', 'mi canal es lola.pinta12'],
    ['email', '', 'la mia mail è ancora stellina.rosa@example.org'],
    ['street-address', '', 'abbiamo la casa in via dante 8 col giardino'],
    ['password', '', 'la clave de mi correo es sol44xx'],
    ['birth-date', 'compleanno?', '29 febbraio'],
    ['birth-date', 'geburtstag?', '03.02.2013'],
    ['birth-date', 'verjaardag?', '31 januari'],
  ])('but %s: %s – %s', (kind, question, text) => expect(kindsOf(text, question)).toContain(kind));
});

describe('what is said of one’s class, of those who teach, and of a password that is a bad one', () => {
  it.each<[DetailKind, string]>([
    ['school', 'minha mãe é professora no Santa Maria e chega sempre cansada em casa'],
    ['age', "nella mia classe ci sono 13 ragazze e 10 ragazzi e andiamo tutti d'accordo"],
    ['password', 'non mettere Luna2013! come password che è troppo facile'],
    ['password', 'não põe Luna2013! de senha que é muito fácil'],
    ['password', 'no pongas Luna2013! de contraseña que es muy facil'],
  ])('is no %s: %s', (kind, text) => expect(kindsOf(text)).not.toContain(kind));
  it.each<[DetailKind, string]>([
    ['school', 'minha professora no Santa Maria é muito chata'],
    ['age', 'ciao! ragazza di 13 anni qui, mi annoio un sacco, qualcuno vuole parlare?'],
    ['age', 'ho 13 anni e nella mia classe ci sono 10 ragazzi'],
    ['password', 'vale pon Luna2013! de contraseña'],
    ['password', 'no uso perrito2012, la contraseña es Luna2013!'],
  ])('but %s: %s', (kind, text) => expect(kindsOf(text)).toContain(kind));
});

/** A yes to what the other side guesses of the child, in whatever words they guess it. */
import { describe, expect, it } from 'vitest';
import { saidOfOneself } from '#lib/details/context/guessed-of-you.ts';
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';

describe('a yes to a guess, in whatever words it is made', () => {
  it.each<[DetailKind, other: string, text: string]>([
    ['town', 'wohnst du nicht in ulm?', 'ja'],
    ['town', 'du bist doch aus ulm oder', 'ja'],
    ['birth-date', 'hey na. hast du nich am 7.5. geburtstag', 'ja'],
    ['birth-date', 'ist am 7. mai dein geburtstag?', 'ja'],
    ['town', 'jij woont toch in ede he?', 'ja'],
    ['live-location', 'zit je nu in bus 12', 'ja'],
    ['street-address', 'ihr wohnt doch am marktplatz 3?', 'ja'],
    ['street-address', 'jullie wonen toch op de markt 3', 'ja'],
    ['phone', '06 39 98 44 10, richtig?', 'ja'],
    ['phone', '0639984410 klopt dat', 'ja'],
    ['phone', '0639984410 das bist du oder', 'ja'],
    ['town', 't’es pas de Cahors avoue', 'oui'],
    ['town', 'c pas toi qui habites Saumur ?', 'oui'],
    ['birth-date', 'ton anniv c bien à la Saint-Jean', 'oui'],
    ['town', 'wait so u live in ennis right', 'yes'],
    ['live-location', 'ur still at gate 9?', 'yes'],
    ['town', 'o sea que vives en tarija verdad?', 'si'],
    ['town', 'ma abiti a lecco vero?', 'si'],
    ['town', 'então vc mora em pelotas né', 'sim'],
    ['town', 'zijt ge van hasselt?', 'ja'],
    ['live-location', 'toujours à la piscine Léo Lagrange ?', 'oui'],
    ['email', 'lea.b@example.org c’est encore toi ?', 'oui'],
  ])('tells the %s: %s – %s', (kind, other, text) => expect(finds(kind, text, [{ other }])).toEqual([text]));
  it('reads the guess as if the child had said it', () =>
    expect(saidOfOneself('tu vas toujours à Bossuet ?')).toBe('je vais toujours à Bossuet'));

  it.each([
    ['wohnst du in ulm oder in köln?', 'ja'],
    ['woon je in ede of in arnhem?', 'ja'],
    ['ich wohne in ulm', 'ja'],
    ['du bist doch kein schalker oder', 'ja'],
    ['wohnt dein bruder da wo ich wohne?', 'ja'],
    ['wie ist das wetter in ulm?', 'ja'],
    ['06 39 98 44 10', 'oui'],
    ['0639984410 gehört doch dem jugendtreff?', 'ja'],
    ['t’es à Camus ou à Zola ?', 'oui'],
    ['are u at the academy or the grammar', 'yes'],
    ['did i see u at the ferry terminal', 'yes'],
    ['how long have u been at tesco?', 'yes'],
    ['my number is 07700 900123, ok?', 'yes'],
    ['BoulangerFou sur twitch tu regardes ??', 'oui'],
  ])('is none: %s – %s', (other, text) =>
    expect(detectDetails(text, [{ from: 'other', text: other }])).toEqual([]),
  );
  it.each(['i live in ennis, u?', 'la piscine de mon cousin ?'])('is none: %s', (theirs) =>
    expect(saidOfOneself(theirs)).toBeUndefined(),
  );
});

describe('a guess, and what is said to it', () => {
  it.each<[kind: Parameters<typeof finds>[0], other: string, text: string]>([
    ['town', 'wohnst du in ulm?', 'ja'],
    ['street-address', 'wohnst du immer noch in der rosengasse 5', 'ja leider'],
    ['live-location', 'sitzt du grad im bus 12?', 'jap'],
    ['birth-date', 'hast du nicht am 7. mai geburtstag', 'doch'],
    ['town', 'bist du aus gelsenkirchen?', 'ja'],
    ['town', 'woon je in ede?', 'ja'],
    ['town', 't’es de Cahors avoue', 'coupable'],
    ['town', 'u live in wexford right?', 'who told u!'],
    ['age', 'seguro tienes 13', 'culpable jaja'],
    ['town', 'então vc mora em pelotas né', 'confesso'],
    ['live-location', 'toujours à la piscine Léo Lagrange ?', 'oui jgrelotte'],
    ['email', 'lea.b@example.org c’est encore toi ?', 'oui oui'],
    ['birth-date', 'ton anniv c bien le 24 juin', 'c bien ça'],
    ['street-address', 'tu habites tjs 12 rue des Saules ?', 'tjs'],
    ['town', 't’es de lens ou quoi', 'oui'],
    ['town', 'wohnst du in ulm oder nicht?', 'ja'],
    ['birth-date', 'your bday is 3 may right', 'yes'],
    ['full-name', 'are you maria lopez?', 'yes'],
    ['town', 'jij komt toch uit ede', 'klopt'],
    ['street-address', 'woon je nog op rozengracht 5', 'ja helaas'],
    ['birth-date', 'je bent toch 7 mei jarig', 'jawel'],
    ['live-location', 'zit je nu in bus 12?', 'yep'],
    ['school', 'ben je van het erasmus college', 'ja jij ook?'],
    ['handle', 'heißt du auf snap leoo.k12', 'jap'],
    ['handle', 'heet je leoo.k12 op snap', 'yep'],
    ['phone', '06 39 98 44 10, richtig?', 'ja stimmt'],
    ['phone', '0639984410 klopt dat', 'ja klopt'],
    ['street-address', 'jullie wonen toch op de markt 3?', 'ja klopt'],
  ])('tells the %s: %s – %s', (kind, other, text) => expect(finds(kind, text, [{ other }])).toEqual([text]));

  it.each<[kind: Parameters<typeof finds>[0], other: string, text: string]>([
    ['town', 'wohnst du in ulm?', 'nein'],
    ['town', 'wohnst du in ulm?', 'wieso fragst du'],
    ['town', 'warst du schonmal in ulm', 'ja'],
    ['town', 'kommst du mit nach hamburg auf klassenfahrt?', 'ja'],
    ['town', 'bist du fan von bayern münchen?', 'jap'],
    ['full-name', 'bist du im team von lara weiß?', 'ja'],
    ['handle', 'hast du @leoo.k12 auf snap geaddet?', 'ja'],
    ['handle', 'ben jij vrienden met @leoo.k12', 'ja'],
    ['handle', 'bist du schon mal mit @leoo.k12 gefahren?', 'ja'],
    ['birth-date', 'bist du am 7. mai in ulm?', 'ja'],
    ['password', 'dein passwort ist hoffentlich nicht 1234567', 'ja nein'],
    ['handle', 'heb je leoo.k12 toegevoegd op snap', 'ja'],
    ['email', 'hast du lara@example.org geschrieben?', 'ja'],
    ['birth-date', 'hast du am 7. mai zeit?', 'ja'],
    ['live-location', 'bist du in der küche', 'ja'],
    ['town', 'kom je uit nederland', 'ja'],
    ['town', 'ik woon in ede, kom je een keer langs?', 'ja'],
    ['phone', '06 39 98 44 10', 'ja'],
    ['town', 'seid ihr fans vom fc köln', 'ja'],
    ['full-name', 'ben je vrienden met tim bos', 'ja'],
    ['birth-date', 'heb je 7 mei tijd?', 'ja'],
    ['password', 'heb je je wachtwoord weer vergeten', 'ja'],
    ['town', 't’es de Cahors avoue', 'non perdu'],
    ['town', 'u from watford by any chance', 'who told u that'],
    ['town', 'i live in ennis, u?', 'forever'],
    ['live-location', 'i saw you at tesco??', 'yes haha'],
    ['handle', 'is @plumduff.jpg funny?', 'always'],
    ['email', 'want my cookie recipe? write to b.p@example.org', 'yesss'],
    ['town', 'tu connais Chicoutimi ?', 'oui'],
    ['school', 'tu lis jules verne ?', 'toujours'],
    ['town', 'sei di milano o di torino?', 'si'],
    ['town', 'u from leeds or london?', 'yeah'],
    ['birth-date', 'ton anniversaire c’est bientôt ?', 'oui'],
    ['birth-date', 'your birthday is in may?', 'yes'],
    ['full-name', 'eres del betis?', 'siempre'],
    ['full-name', 'sei della juve?', 'si'],
  ])('tells no %s: %s – %s', (kind, other, text) => expect(finds(kind, text, [{ other }])).toEqual([]));

  it('tells nothing that was told before', () => {
    const before: Before = ['ich wohne in ulm', { other: 'sitzt du grad zuhause, du wohnst ja in ulm oder' }];
    expect(finds('town', 'ja', before)).toEqual([]);
  });
});

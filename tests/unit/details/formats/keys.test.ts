import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { isSaidOfCard } from '#lib/details/formats/card.ts';
import { passwordsIn } from '#lib/details/formats/passwords.ts';
import { messageOf } from '#lib/details/message.ts';
import type { Turn } from '#lib/details/types.ts';
import { finds } from '../finds.ts';

const other = (text: string): Turn => ({ from: 'other', text });

describe('a password', () => {
  const read = (text: string, ...turns: Turn[]) => {
    const message = messageOf(text, turns);
    return passwordsIn(message).map(({ from, to }) => message.form.text.slice(from, to));
  };

  it.each([
    ['our wifi is at home and the key is blueOtter77', 'blueOtter77'],
    ['le wifi de chez moi la clé c 9kLm22Tz', '9kLm22Tz'],
    ['roblox user is mintyfrog pass candyfloss66', 'candyfloss66'],
    ['my account is foxyreads, pw marsbarmilk', 'marsbarmilk'],
    ['compte epic poulpe mdp grenouille44', 'grenouille44'],
    ['der account heißt luna passwort zitrone88', 'zitrone88'],
    ['senha: mangaverde7', 'mangaverde7'],
    ['ww is pindabrood8 niks veranderen', 'pindabrood8'],
    ['its my dogs name B1scu1t and thats the pass for everything', 'B1scu1t'],
    ['dad changed the wifi to tidyyourbedroomnow', 'tidyyourbedroomnow'],
    ['mdp : t o r t u e 4 4', 't o r t u e 4 4'],
    ['t.o.r.t.u.e.4.4 le mdp de mon compte', 't.o.r.t.u.e.4.4'],
    ['nehm überall keks2012, ja ich benutz immer keks2012 als passwort', 'keks2012'],
    ['uso siempre pulpo_09 como contraseña', 'pulpo_09'],
    ['mon mdp c le nom du chat et l’année donc mistigri2011', 'mistigri2011'],
    ['uso sempre la stessa ovunque, tigro4ever', 'tigro4ever'],
    ['jutilise le meme partout mdr c’est moineau98', 'moineau98'],
    ['ik heb overal dezelfde: bloem4life', 'bloem4life'],
    ['mn ww is nu stroopwafel_9', 'stroopwafel_9'],
    ['mijn ww is de naam van mn hond dus bobbie2011', 'bobbie2011'],
    ['het ww van insta is nog steeds maantje_22', 'maantje_22'],
    ['a minha conta é lipe.pro e a senha futebol10', 'futebol10'],
  ])('%s', (text, key) => expect(finds('password', text)).toContain(key));

  it.each([
    'the password is at least 8 characters',
    'account got banned, pass the ball',
    'my mum changed the netflix to spanish',
    'we changed the wifi to 5ghz',
    'wifi at the library, password is readmore22',
    'the dungeon password is dragon77',
    'password123 is the worst password ever',
    'mot de passe : amitié',
    'le mdp du serveur est poulet22',
    'i have a free pass for 2nd class',
    'my password is too long so windows11 says no',
  ])('none: %s', (text) => expect(finds('password', text)).toEqual([]));
  it.each([
    'my user is foxy and pass is forgotten',
    'her password is kitten44',
    'ich benutz nie keks2012 als passwort',
    'i never use banana55 as password',
    'jai le meme partout, samsung22',
  ])('none: %s', (text) => expect(read(text)).toEqual([]));

  it('answers the question for it', () => {
    const told = (text: string, asked: string) => finds('password', text, [{ other: asked }]);
    expect(told('its literally banana55 lol', 'whats ur pass then')).toEqual(['banana55']);
    expect(told('p o n e y 3 3', 'dis ton mdp')).toEqual(['p o n e y 3 3']);
    expect(told('è tigrotto9', 'e la psw?')).toEqual(['tigrotto9']);
    expect(told('not telling u', 'whats ur pass then')).toEqual([]);
    expect(told('its on ps5 games', 'whats ur pass then')).toEqual([]);
  });
  it('answers no other question, and nothing that was not asked', () => {
    expect(read('luna22, ask an admin', other('whats the password'))).toEqual([]);
    expect(read('luna22 is right', other('i reset the password'))).toEqual([]);
    expect(read('its literally banana55 lol')).toEqual([]);
  });
});

describe('an account', () => {
  const iban = 'DE68210501700012345678';
  const kinds = (text: string) => detectDetails(text).map(({ kind }) => kind);

  it.each([`kannst auf ${iban} überweisen`, `hazme transferencia a ${iban}`, `fai il bonifico qui ${iban}`])(
    '%s',
    (text) => expect(kinds(text)).toEqual(['payment']),
  );
  it('is everybody’s', () => expect(finds('payment', `spendet fürs tierheim: ${iban}`)).toEqual([]));
});

describe('credit on a card', () => {
  it.each([
    ['google play code 3klm7xqt9prw2zab', '3klm7xqt9prw2zab'],
    ['steam karte 7xkq2-m9plt-4rwzd', '7xkq2-m9plt-4rwzd'],
    ['paysafe es 0192 8374 6655 4433', '0192 8374 6655 4433'],
  ])('%s', (text, code) => expect(finds('payment', text)).toEqual([code]));
  it.each([
    'steam deck oled kostet 569 euro',
    'my xbox name is darkknight2011',
    'roblox codes: update5 spooky2024',
    'amazon says it comes 24-12-2024',
  ])('none: %s', (text) => expect(finds('payment', text)).toEqual([]));
});

describe('a card', () => {
  const said = (text: string) => {
    const from = text.search(/\d/);
    return isSaidOfCard(text, from, from + 16);
  };

  it.each([
    '4000056655665556',
    '4000056655665556 my dads card',
    'la cb de mon daron 4000056655665556 dis rien',
  ])('%s', (text) => expect(finds('payment', text)).toEqual(['4000056655665556']));
  it.each([
    'numero de commande 4000056655665556',
    'the test card is 4000056655665556',
    'he wrote 4000056655665556 all over the board and nobody in the room knew what it was',
  ])('perhaps none: %s', (text) => expect(finds('payment', text)).toEqual([]));
  it.each(['my order 4000056655665556 on dads card is late'])('perhaps none: %s', (text) =>
    expect(said(text)).toBe(false),
  );

  it('is told in pieces', () => {
    expect(finds('payment', '8888 1881', ['it starts 4012 8888'])).toEqual(['8888 1881']);
    expect(finds('payment', '1881 the end', ['4012', '8888', '8888'])).toEqual(['1881']);
    expect(finds('payment', '1881', [{ other: 'i have 4012 8888 8888' }])).toEqual(['1881']);
    expect(finds('payment', '8888 gems', ['i got 4012 points'])).toEqual([]);
  });

  it('is told with the code on its back', () =>
    expect(finds('payment', 'le code au dos de ma carte 482')).toEqual(['482']));

  it('has a code on its back', () => {
    const kinds = (text: string, heard: string) =>
      detectDetails(text, [other(heard)]).map(({ kind }) => kind);
    expect(kinds('siete tres uno', 'y los 3 numeros de atras?')).toEqual(['payment']);
    expect(kinds('482', 'cvv?')).toEqual(['payment']);
    expect(kinds('1 1 0 4', 'pin for the card?')).toEqual(['payment']);
    expect(kinds('4417', 'cest quoi le code de ta carte')).toEqual(['payment']);
    expect(kinds('jsais pas', 'cest quoi le code de ta carte')).toEqual([]);
    expect(kinds('i have 20 quid', 'cvv?')).toEqual([]);
    expect(kinds('482', 'et les 3 chiffres derrière ?')).toEqual(['payment']);
    expect(kinds('6 0 4', 'die hinteren drei ziffern?')).toEqual(['payment']);
    expect(kinds('482', 'en die 3 cijfers achterop')).toEqual(['payment']);
    expect(kinds('é 482', 'e os 3 numero de tras')).toEqual(['payment']);
  });

  it.each([
    'sicherheitscode hinten ist 482',
    'los tres números de atrás son 640',
    'le tre cifre dietro sono 771',
    'os 3 números de trás são 771',
    'de 3 cijfers achterop zijn 107',
    'o cvv é 519',
    'kontonummer is 0532013000 von papa',
    'saldo roblox 40€ pin 664 102 9981',
    'n rekeningnummer 417164300 van ma',
    'le pin de ma carte jeune c 9021',
    'il pin della postepay è 5512 tanto è vuota',
    'die geheimzahl von meiner sparkassenkarte is 6618',
    'pincode van me pas is 8052',
    'my card pin is 7 7 0 2',
    'the pin on mums card is 3316 dont say',
    'il codice della carta di papà è 8 8 1 4',
    'el pin de la tarjeta de mi madre es el 6142',
    'a senha do cartao é 7733',
  ])('%s', (text) => expect(detectDetails(text).map(({ kind }) => kind)).toEqual(['payment']));
  it.each([
    'die 3 zahlen hinten auf dem trikot kenn ich nicht',
    'los tres de atrás son 640 en total',
    'un cvv? tiene 3 digitos',
    'mit dem code FREI500 kriegste 500 gems',
    'the pin of my library card has 1234 in it i think',
    'le code de la carte a 4 chiffres',
    'the pin on her card is 3316',
    'la carta costa 1200 euros',
  ])('none: %s', (text) => expect(detectDetails(text)).toEqual([]));
});

describe('what opens a telephone', () => {
  it.each([
    ['1998 es para desbloquear el cel', ['1998']],
    ['1998 pra desbloquear o celular', ['1998']],
    ['2580 to unlock my phone', ['2580']],
    ['2580 zum entsperren vom handy', ['2580']],
    ['2580 pour déverrouiller mon tel', ['2580']],
    ['4000 para desbloquear la skin', []],
    ['el nivel se desbloquea con 1500 puntos', []],
    ['desde 2019 pra desbloquear', []],
  ])('%s', (text, keys) => expect(finds('password', text)).toEqual(keys));
});

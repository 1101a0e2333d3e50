import { describe, expect, it } from 'vitest';
import { CLASSES } from '#lib/details/context/asked/languages.ts';
import { askedBy } from '#lib/details/context/asked.ts';
import type { DetailKind } from '#lib/details/types.ts';

const asks = (text: string): DetailKind[] => [...askedBy([{ from: 'other', text }])].sort();

describe('what the other side asks for', () => {
  it.each<[string, DetailKind]>([
    ['tu vi ou?', 'town'],
    ['where r u from', 'town'],
    ['wo kommst du her', 'town'],
    ['de dónde eres?', 'town'],
    ['di dove sei', 'town'],
    ['de onde tu és?', 'town'],
    ['waar kom je vandaan', 'town'],
    ['im from leeds wbu', 'town'],
    ['t ou là', 'live-location'],
    ["c'est quoi ton arrêt", 'live-location'],
    ['where r u rn', 'live-location'],
    ['an welcher haltestelle?', 'live-location'],
    ["c'est quoi ton numéro de tel", 'phone'],
    ['what is your number? for the order', 'phone'],
    ["what's your order number and phone?", 'phone'],
    ['c quoi ton num de commande et ton tel ?', 'phone'],
    ['wie lautet deine Bestell-Nummer und deine Handynummer?', 'phone'],
    ['quel âge tu as', 'age'],
    ['how old r u', 'age'],
    ['14 et toi', 'age'],
    ['ça te fait cb', 'age'],
    ['tu vas sur tes combien', 'age'],
    ["t'es majeur ou mineur", 'age'],
    ['tu rentres en quoi en septembre', 'age'],
    ['thab où', 'town'],
    ["t'es basé où", 'town'],
    ["t'es de quel endroit", 'town'],
    ['ta loc ?', 'town'],
    ["t'es qui", 'full-name'],
    ["à qui ai-je l'honneur", 'full-name'],
    ['donne tes codes', 'password'],
    ['in che classe vai', 'age'],
    ['wann hast du geburtstag', 'birth-date'],
    ['wanneer ben je jarig', 'birth-date'],
    ["comment tu t'appelles", 'full-name'],
    ['qual é o teu apelido?', 'full-name'],
    ['t dans quel collège', 'school'],
    ['donde estudias', 'school'],
    ['file ton num', 'phone'],
    ['u got a number?', 'phone'],
    ['dammi la tua mail', 'email'],
    ['snap?', 'handle'],
    ['hast du insta', 'handle'],
    ["c'est quoi le mot de passe du wifi", 'password'],
    ['send me the code on the card', 'payment'],
    ['ton adresse ?', 'street-address'],
  ])('%j asks', (text, kind) => {
    expect(asks(text)).toContain(kind);
  });

  it.each([
    'Quelle est votre adresse e-mail ?',
    "What's your e-mail address?",
    '¿Cuál es tu dirección de correo electrónico?',
    'Qual è il tuo indirizzo e-mail?',
    'Qual é o seu endereço de e-mail?',
  ])('%j asks for no other address', (text) => {
    expect(asks(text)).toEqual(['email']);
  });

  it.each([
    'no worries, i go out a lot',
    'my number is broken',
    'how old is he',
    "c'est quoi son insta",
    "avec qui t'as joué",
    "qui t'a ajouté",
    "c'est noté sur combien",
    'where does she live',
    'never give anyone your password',
    'change ton mot de passe',
    'i lost my phone at school',
    'j’habite à Lille',
    // Numbers by which nobody is rung.
    'Quel est votre numéro de commande ?',
    'Bonjour, votre numéro client svp',
    "c'est quoi ton numéro de maillot ?",
    'c quoi ton num de maillot',
    'What is your order number?',
    'Your booking reference number?',
    "what's ur squad number",
    'Wie lautet Ihre Bestell-Nummer?',
    '¿Cuál es su número de pedido?',
    "Qual è il suo numero d'ordine?",
    'Qual é o número da encomenda?',
    'Wat is je order-nummer?',
  ])('%j asks for nothing of yours', (text) => {
    expect(asks(text)).toEqual([]);
  });

  it('is the last question, until it was answered twice', () => {
    const other = (text: string) => ({ from: 'other', text }) as const;
    const me = (text: string) => ({ from: 'me', text }) as const;
    expect([...askedBy([other('how old r u'), me('guess'), other('lol')])]).toEqual(['age']);
    expect([...askedBy([other('how old r u'), me('guess'), me('or not')])]).toEqual([]);
  });
});

it('has a bit for each class of words', () => {
  expect(CLASSES.length).toBeLessThanOrEqual(32);
});

/** What shares its words with what a rule takes for nothing, or for a detail, and is something else. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';

const asked = (other: string): Before => [{ other }];

describe('still told', () => {
  it.each<[DetailKind, string, Before]>([
    ['password', 'mango77 im on level 12', asked('whats your password?')],
    ['password', 'la contraseña es gato12 voy en el nivel 4', asked('cual es tu contraseña?')],
    ['password', 'my password is #sunshine', []],
    ['email', 'my email is www.lea.roux at example dot com', []],
    ['meeting', 'yes she said i can', asked('meet at the park at 5 tomorrow?')],
    ['meeting', 'oui elle m a dit ok', asked('on se voit demain 17h au parc ?')],
    ['meeting', 'samedi', asked("on se voit quand ? c'est quand ton anniv ?")],
    ['birth-date', 'compio un anno in più il 3 maggio', []],
    ['school', 'me and my sister go to Oakwood High', []],
    ['phone', 'i texted you from 07700 900111', []],
    ['age', 'ela perguntou e eu disse "tenho 13"', []],
    ['full-name', 'who is giada bellomo? me lol', []],
    ['password', 'the pin of my phone is 4821, mum wants 4 digits', []],
    ['password', 'roblox password soleil2012, he wants 500 robux', []],
    ['password', "soleil2012 c'est nul comme mdp", asked("c'est quoi ton mdp")],
    ['password', "mdp : soleil2012 c'est nul comme mdp je sais", []],
    ['town', 'wir sind umgezogen nach köln', []],
    ['town', 'wir sind nach bochum', asked('wo wohnt ihr jetzt')],
    ['town', "we live in hull, in my dreams i'm a pilot", []],
    ['town', 'si', asked('vives en sevilla? soy fan')],
    ['street-address', 'my address is 12 oak street, in my dreams its a castle', []],
    ['email', 'oui', asked("je t'ai écrit à lea.petit@example.org c'est bien toi?")],
    ['email', 'yes', asked('is your mail lea.petit@example.org? i wrote to it')],
    ['age', 'si', asked('12 es tu edad?')],
    ['age', 'guess.. same', asked('im 12')],
    ['handle', 'my roblox is level_99', []],
    ['live-location', 'gare de lille flandres quai 4', []],
    ['payment', '4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1', []],
  ])('%s: %s', (kind, text, before) => expect(finds(kind, text, before)).not.toEqual([]));
});

describe('told by nobody', () => {
  it.each<[DetailKind, string, Before]>([
    ['password', 'its 9999 for unlocking the cell door in level 3', []],
    ['full-name', 'wer ist noah becker? ich kenn den nicht', []],
    ['full-name', 'wie is daan visser? ik ken hem niet', []],
    ['full-name', "c'est noah garnier", asked('c qui le nouveau ?')],
    ['town', 'barcelona', asked('de que equipo eres? cuantos años tienes y donde vives?')],
    ['age', '13', asked('how many goals did u score? how old are u and where do u live?')],
    ['school', 'me and my sister go to ballet', []],
    ['school', 'to na santa rita', []],
    ['birth-date', 'il 3 marzo compio un anno in palestra', []],
    ['phone', 'she says i texted from 07700 900123 but i never did', []],
    ['live-location', 'sec 2', asked('t’es où là?')],
    ['age', '4th class us', []],
    ['live-location', 'station is not on platform 4', []],
    ['payment', 'رقم الطلب 4970101234567893', []],
    ['payment', 'heres the number 4970101234567893 for the game', []],
  ])('%s: %s', (kind, text, before) => expect(finds(kind, text, before)).toEqual([]));
});

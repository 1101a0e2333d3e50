import { describe, expect, it } from 'vitest';
import { isOfFight } from '#lib/details/vetoes/meetings/fights.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { formOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';

const form = (text: string) => formOf(text).text;

describe('a place in a fight of a game', () => {
  it.each([
    ['im behind the big house, come res me b4 the storm hits'],
    ['bin hinter der tanke, bring schild mit'],
    ['sn dietro la chiesa, sul tetto ce un cecchino'],
    ['coincé a la station, ramene un bidon et des balles'],
    ['estoy en la gasolinera, me quedan 20 de vida'],
    ['rdv 20h30 devant le chateau, prends 2 potions sinon on wipe'],
    ['achter de container, er zit een sniper'],
  ])('%s', (text) => expect(finds('live-location', text)).toEqual([]));

  it.each([
    ['jsuis au parc derriere le leclerc', 'au parc derriere le leclerc'],
    ['bin am bahnhof, der sturm ist heftig', 'am bahnhof'],
    ['im outside tesco and the zombie film starts in 10', 'tesco'],
    ['im at the bus stop outside aldi, storm is coming', 'the bus stop outside aldi'],
    ['haltestelle goetheplatz, der sturm kommt', 'haltestelle goetheplatz'],
  ])('but: %s: %s', (text, found) => expect(finds('live-location', text)).toEqual([found]));
  it.each([
    ['meet me at the bus stop at 4, bring your controller'],
    ['jsuis en vrai devant le spawn du laser game'],
    ['can we meet at the park at 5 i need to heal from today'],
    ['saturday 3pm at the game shop, need some ammo for my nerf'],
  ])('but: %s', (text) => expect(isOfFight('live-location', form(text))).toBe(false));

  it('is nobody’s town', () => expect(isOfFight('town', form('leeds, respawn'))).toBe(false));
});

describe('a meeting to which one doesn’t come', () => {
  it.each([
    ['nan jviendrai pas samedi a 14h au parc'],
    ['no im not coming to the park at 5'],
    ['ne ich komm nicht um 5 zum bahnhof'],
    ['ich komm am samstag nich'],
    ['q no voy el viernes a las 5 al parque'],
    ['no grazie, sabato alle 5 in piazza nn ci vengo'],
    ['nao vou te encontrar sabado as 4 no shopping'],
    ['nee ik ga echt niet zaterdag om 2 naar het winkelcentrum'],
    ['im not going with u to the park at 5'],
    ['ich komm nicht mit dir um 5'],
  ])('%s', (text) => expect(finds('meeting', text)).toEqual([]));

  it.each([
    ['jviens pas samedi mais dimanche 14h au parc oui', 'dimanche 14h au parc oui'],
    ['im not coming by bus, see you at 5 at the park', ', see you at 5 at the park'],
    ['im not going before 4 so meet me at the gate at half past', 'meet me at the gate at half past'],
    ['ich komm nicht mit dem bus, um 5 am bahnhof', ', um 5 am bahnhof'],
    ['no voy con mi prima, a las 5 en el parque', 'a las 5 en el parque'],
    ['ik kom niet met de fiets, om 2 uur bij de kerk', 'om 2 uur bij de kerk'],
    ['im not going to school tmrw, meet me at the park at 10', 'meet me at the park at 10'],
    ['jviens pas au bahut demain rdv 10h devant le cine', 'demain rdv 10h devant le cine'],
    ['im not coming to practice so 5 at the skatepark works', '5 at the skatepark works'],
    ['im not going to lie i cant wait for saturday 3pm at the park', 'saturday 3pm at the park'],
    ['jviens pas ce soir demain 14h devant le mcdo oui', 'demain 14h devant le mcdo'],
    ['ik kom niet te laat om 4 uur bij de kerk', 'om 4 uur bij de kerk'],
  ])('but: %s: %s', (text, found) => expect(finds('meeting', text)).toEqual([found]));
  it.each([
    ['ich komm nich in die schule um 9 am kiosk'],
    ['im not going to tell my mum im meeting u at 5'],
    ['no voy a decirle a mi madre que quedamos a las 5'],
    ['non vado da nessuna parte ci vediamo alle 5'],
  ])('but: %s', (text) => {
    const from = form(text).search(/\d/);
    expect(isRefused('meeting', form(text), from < 0 ? 0 : from, form(text).length)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const meets = (text: string, turns: Turn[] = []) =>
  detectDetails(text, turns).some(({ kind }) => kind === 'meeting');

describe('meeting', () => {
  it.each([
    'ok 18h devant la gare',
    'on se voit samedi à 15h au parc ?',
    'see u at the park at 5',
    'lets meet tomorrow',
    'treffen wir uns um 17 uhr am bahnhof',
    'quedamos mañana a las 5',
    'ci vediamo alle 16 al parco',
    'encontramo-nos às 15h',
    'zullen we morgen afspreken',
  ])('finds %j', (text) => {
    expect(meets(text)).toBe(true);
  });

  it('is the yes to a complete proposal', () => {
    expect(meets('ok', [other('on se voit demain 18h au parc ?')])).toBe(true);
    expect(meets('yes', [other('meet me at the park at 5?')])).toBe(true);
    expect(meets('ok', [other('tu fais quoi demain ?')])).toBe(false);
    expect(meets('ok', [other('on se retrouve sur fortnite à 18h ?')])).toBe(false);
  });

  it.each([
    'on se retrouve sur fortnite à 18h',
    'rdv chez le dentiste à 15h',
    'see you tomorrow',
    'one day we should meet',
    'non je peux pas samedi à 15h',
    'do you want to meet up?',
    'le film commence à 20h',
  ])('leaves %j alone', (text) => {
    expect(meets(text)).toBe(false);
  });
});

describe('meeting by grammar', () => {
  it.each([
    'je te rejoins samedi devant la médiathèque',
    'jte rends ton livre demain à 8h devant la grille',
    'chi viene sabato davanti al cinema',
    'kann ich dich um 5 am bahnhof abholen',
    'te espero a las 6 en la fuente',
    'me encontra na praça às 15h',
    'zullen we zaterdag gaan zwemmen?',
    'half six at the pier and dont be late',
    'sat 3pm 📍 fountain',
    'forget discord, meet me at the park at 5',
  ])('finds %j', (text) => {
    expect(meets(text)).toBe(true);
  });

  it.each([
    'mon père te rejoint à 18h',
    'lena und tom treffen sich samstag im kino',
    'i love hanging out at the beach',
    'we met at the park at 5',
    'training tuesday, 6 pm, the gym',
    'ich komme um sechs',
    'how is your sunday going?',
    "on s'est vus samedi au parc",
    'j’ai rdv à 15h',
    'meet me in the lobby at 4, bring potions',
  ])('leaves %j alone', (text) => {
    expect(meets(text)).toBe(false);
  });

  it('goes on over several messages and both sides', () => {
    const me = (text: string): Turn => ({ from: 'me', text });
    expect(meets('4', [me('the park'), me('tomorrow')])).toBe(true);
    expect(meets('4', [me('lol'), me('tomorrow')])).toBe(false);
    expect(meets('à 4h', [me('le parc'), me('demain')])).toBe(true);
    expect(meets('derrière la gare', [me('on se voit samedi ?'), other('ok où ?')])).toBe(true);
    expect(meets('nah 5 is better', [other('meet me at the park at 4?')])).toBe(true);
    expect(meets('no way', [other('meet me at the park at 4?')])).toBe(false);
    expect(meets('the second one', [other('park at 3 or the pier at 4, where do we meet?')])).toBe(true);
  });
});

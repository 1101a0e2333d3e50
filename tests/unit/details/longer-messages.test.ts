import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { isAskedOfOthers } from '#lib/details/vetoes/whose/asked-of-others.ts';
import { finds } from './finds.ts';

const kindsIn = (text: string, asked?: string) =>
  detectDetails(text, asked === undefined ? [] : [{ from: 'other', text: asked }]).map(({ kind }) => kind);

describe('longer messages in French', () => {
  it.each([
    ['live-location', 'je suis bloquée à République y a plus de métro et ma mère répond pas'],
    ['live-location', 'je suis arrivée à Bellecour, y a personne, c’est flippant'],
    ['town', 'ma mère voulait vivre près de la mer donc on habite à Rennes'],
    ['town', 'je suis allé à la plage hier, j’habite à Nantes donc c’est à côté'],
    ['school', 'mon ancien collège c’était bien, maintenant je suis à Saint-Joseph'],
    ['handle', 'abonne toi à ma chaîne kev_77 je fais du roblox'],
    ['handle', 'mets sur ton snap kev_77 pour m’ajouter'],
  ])('%s: %s', (kind, text) => expect(kindsIn(text)).toContain(kind));

  it.each([
    'mes parents veulent qu’on déménage à Lyon mais moi j’ai pas envie du tout',
    'hier on est allés à Limoges avec ma mère et j’ai acheté des baskets',
    'je déteste les gens du collège Victor Hugo ils se croient trop',
    'mon ancien bahut c’est Jean Moulin, j’y étais jusqu’en 5e',
    'j’ai failli aller à Louise Michel mais finalement ma mère a dit non',
    'va voir la chaîne de noah.grn sur tiktok il est trop drôle',
    'faites gaffe à noah.grn sur insta c’est un faux compte',
    'ton snap c’est noah.grn non ? je t’ai ajouté',
    'mon pote m’a donné le num de sa soeur, 06 39 98 12 34, mais elle répond pas',
  ])('nothing: %s', (text) => expect(kindsIn(text)).toEqual([]));
});

describe('a French question that is not about the child', () => {
  it.each<[DetailKind, string, string]>([
    ['full-name', 'lucas martin', "t'ecoutes qui en ce moment"],
    ['full-name', 'lucas martin', "c'est quoi le nom de ton medecin"],
    ['handle', 'kev_77', "c'est quoi le compte qui poste les memes"],
    ['handle', 'kev_77', 'il a quel pseudo le gars'],
    ['school', 'jean moulin', 'ils sont de quel college les gars'],
    ['school', 'jean moulin', 'le tournoi est dans quel college'],
    ['school', 'jean moulin', 'le college qui a brule'],
    ['age', '14', 'on peut conduire un scooter a quel age'],
    ['phone', '0639984455', "quel numero ils ont mis sur l'affiche"],
    ['phone', '0639984455', "c'est quoi le numero qui t'appelle"],
    ['password', 'lapinou12', "c'est quoi le wifi du macdo"],
    ['live-location', 'devant le lycee', "vous etiez ou quand c'est arrive"],
  ])('%s: %s|%s', (kind, text, other) => expect(finds(kind, text, [{ other }])).toEqual([]));
  it.each<[DetailKind, string, string]>([
    ['full-name', 'lucas martin', "tu t'appelles qui"],
    ['school', 'jean moulin', 'toi et ton frere vous etes dans quel college'],
    ['school', 'jean moulin', "t'es dans quel college"],
    ['age', '14', 't a quel age'],
    ['phone', '0639984455', 'je peux appeler quel num'],
    ['password', 'lapinou12', 'le wifi du salon'],
    ['live-location', 'devant le lycee', 'vous etes ou la'],
  ])('but %s: %s|%s', (kind, text, other) => expect(finds(kind, text, [{ other }])).toEqual([text]));
  it.each([
    ['full-name', 'lucas martin', 'nom de ton compte insta'],
    ['handle', 'kev_77', "c'est quoi le compte que t'utilises"],
    ['age', '14', 'tu as quel age et ton frere il a quel age'],
  ] as const)('but %s: %s|%s', (kind, text, question) =>
    expect(isAskedOfOthers(kind, text, question)).toBe(false),
  );
});

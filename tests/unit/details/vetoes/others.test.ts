import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('an account beside words that say whose it is', () => {
  it.each<[text: string, before?: Before]>([
    ['im not gracie_bxo'],
    ['ich bin doch nicht moritz_xd'],
    ['no me llamo lobo_gris7 ahi'],
    ['non sono io quel luca_99'],
    ['ik heet niet vos_kop2'],
    ['não sou o joao_x'],
    ['moth_king, not me btw'],
    ['are you still mark_07 on fortnite'],
    ['shes on tiktok as thatgirl.ivy, not me lol'],
    ['hes under drip.lord on snap'],
    ['elle c pauline.art sur insta'],
    ['ihr insta ist nele.rtt'],
    ['su canal es rayo_mc'],
    ['lei è marty.cvl su insta'],
    ['hij heet op xbox baas_jort'],
    ['o user dele é caio_ff'],
    ['minha irmã é a gabi.rs no insta'],
    ['its kermit_king2', [{ other: 'whats ur brothers username' }]],
    ['maisie.kbl i think', [{ other: 'whats your sisters insta' }]],
    ['oke bram_06 ik volg je', [{ other: 'ik ben bram_06' }]],
    ['hi sam_btw im looking at ur profile', [{ other: 'im sam_btw' }]],
    ['enchanté ptit_loup7', [{ other: 'jmappelle ptit_loup7 et toi?' }]],
    ['ouais elle est drole kenza_f', [{ other: 'tu connais le tiktok de kenza_f ?' }]],
    ['my mums work insta is bloom.florist.hx'],
    ['my art teacher posts her stuff as clay_and_kiln'],
    ['mio cugino su twitch è papera.zoppa'],
    ['te paso el insta de mi prima? @carla.viajes'],
    ['quer o insta da minha irmã? @luz.mari'],
    ['want my sisters insta? @tess.wv'],
    ['no me sale luna.flor', [{ other: 'luna.flor' }]],
  ])('is another’s: %s', (text, before) => expect(finds('handle', text, before)).toEqual([]));

  it.each<[text: string, told: string, before?: Before]>([
    ['he added me, im blue_moth9', 'blue_moth9'],
    ['tell her im pixel_bear_2', 'pixel_bear_2'],
    ['not me begging for followers lol its drip.lordd', 'drip.lordd'],
    ['elle ma ajoutée, moi c nath.l_59', 'nath.l_59'],
    ['ihr findet mich auf insta als nele.rtt', 'nele.rtt'],
    ['su discord è marty.cvl', 'marty.cvl'],
    ['ik zit er op als loes.kl', 'loes.kl'],
    ['il mio canale è gioca_con_teo', 'gioca_con_teo'],
    ['no im marcus.ggg with three g', 'marcus.ggg', [{ other: 'r u marcus.gg' }]],
    ['bah oui c moi fern.llk', 'bah oui c moi fern.llk', [{ other: 'tu suis fern.llk ?' }]],
    ['mines fern.llk hers is private', 'fern.llk', [{ other: 'whats ur sisters snap and urs' }]],
    ['t’es ou sur snap ? moi fern.llk', 'fern.llk'],
    ['il a snap ton frere ? moi c fern.llk', 'fern.llk'],
    ['il mio nick è fern.llk lui ha quello vecchio', 'fern.llk'],
    ['im nina.drw, no idea about hers', 'nina.drw', [{ other: 'whats ur insta and ur sisters' }]],
    ['mis redes son noa_v12 en insta', 'noa_v12'],
    ['e son noa_v12 su insta', 'noa_v12'],
    ['das könnte mein name sein noa_v12, such mal auf insta', 'noa_v12', [{ other: 'whats ur insta' }]],
    ['we zijn op tiktok de.tweeling9, ik en mn zus', 'de.tweeling9'],
    ["elle s'appelle noa_tv ma chaine", 'noa_tv'],
    ['te paso mi insta? @carla.viajes', '@carla.viajes'],
    ['es con guion bajo al final, nico_21_', 'nico_21_', [{ other: 'nico_21 no aparece' }]],
    ['é com underline no fim, nico_21_', 'nico_21_', [{ other: 'nico_21 n aparece' }]],
  ])('is one’s own: %s', (text, told, before) => expect(finds('handle', text, before)).toEqual([told]));
});

it.each<[text: string, before?: Before]>([
  ['c pas noa_v1 c noa_v12', [{ other: 'jte cherche sur snap' }]],
  ['ik ben niet kev_88 maar noa_v12'],
])('of two that stand together one is one’s own: %s', (text, before) =>
  expect(finds('handle', text, before)).toHaveLength(1),
);

describe('a name that is not one’s own', () => {
  it('is denied', () => expect(finds('full-name', 'im not emma dawlish u got the wrong person')).toEqual([]));
  it('is the other’s, greeted by it', () =>
    expect(finds('full-name', 'hi kyle benson', [{ other: 'im kyle benson' }])).toEqual([]));
  it('may be what the other side is to say', () =>
    expect(finds('full-name', "pour mon paquet dis que t'es Salomé Klein")).toEqual(['Salomé Klein']));
});

describe('a mail address', () => {
  it.each([
    'his email was dave.ptn@example.com i think',
    "son mail c'était karim.bnl@example.org mais il repond plus",
    'ihre mail war sina.k@example.com',
    'el correo de ella era lola.m@example.net',
    'la sua mail era marco.z@example.org',
    'haar mail was iris.d@example.net',
    'o email dela era iza.f@example.net',
    'my teacher said email mr.hobbs@example.org if ur stuck',
    'unsere lehrerin hat frau.dietz@example.com',
    'la prof ha messo prof.galli@example.net',
    'mijn coach gebruikt coach.ben@example.org',
    "my mate's email: ryan.gth@example.org add him to the doc",
    'a girl in my class has molly.kk@example.com',
    'report him to trust@example.org',
    'signale ce mec à alerte@example.com',
    'meld hem bij veilig@example.com',
    'the email format is first.last@example.com',
    'faut ecrire sous la forme nom.prenom@example.org',
    'elle a mis zoe.art@example.org dans sa bio la meuf',
    'my mail to hobbs@example.org bounced',
    'mon mail à la prof mme.roux@example.org est pas parti',
    'meine mail an frau.dietz@example.org kam zurück',
    'my email got spam from prizes@example.com',
    'drama club sign up is drama@example.org',
    'the landlord is r.pike@example.net ask him',
    'der hausmeister hat die h.kranz@example.net',
    'de conciërge heeft j.kok@example.net',
    'idk who kai.d@example.com is but they keep emailing me',
    'g recu un truc de jeanne.k@example.net jsp qui c',
  ])('is nobody’s of the family: %s', (text) => expect(finds('email', text)).toEqual([]));

  it.each<[text: string, told: string, before?: Before]>([
    ['my mum is a teacher, her email is s.kirby@example.org', 's.kirby@example.org'],
    ['ma mere est prof son mail c a.bertin@example.org', 'a.bertin@example.org'],
    ['mein papa, seine mail: j.kern@example.net', 'j.kern@example.net'],
    ['minha mãe é professora, o email dela é r.lima@example.org', 'r.lima@example.org'],
    ['her email is dee.pq@example.net', 'dee.pq@example.net', [{ other: 'whats your mums email' }]],
    ['teacher said to use my school mail, kb.22@example.org', 'kb.22@example.org'],
    ['el profe me escribe a leo.ruiz@example.net', 'leo.ruiz@example.net'],
    ['de juf mailt mij op sam.bos@example.net', 'sam.bos@example.net'],
    ['jlai donné à la prof aussi, lou.bertin@example.org c le mien', 'lou.bertin@example.org'],
    ['made an email just for games its oakgames@example.net', 'oakgames@example.net'],
    ['forward my mail to lena.kk@example.org pls', 'lena.kk@example.org'],
    ['the teacher needs it, put ivy.kk@example.org', 'ivy.kk@example.org'],
    ['if the coach asks, its ivy.kk@example.org', 'ivy.kk@example.org'],
    ['tell ur friend to use ivy.kk@example.org', 'ivy.kk@example.org'],
    ['der lehrer soll an lea.kk@example.org schicken', 'lea.kk@example.org'],
    ['dile al profe que es lea.kk@example.org', 'lea.kk@example.org'],
    ['la meuf de lacceuil a noté nina.prv@example.org', 'nina.prv@example.org'],
    ['mandame el trabajo a carla.mtnz@example.org porfi', 'carla.mtnz@example.org'],
    ['per la ricerca usa giada.orsi@example.net che drive nn mi va', 'giada.orsi@example.net'],
    ['the app uses my mail finn.q@example.org', 'finn.q@example.org'],
    ['email me the format tara.vv@example.org', 'tara.vv@example.org'],
    ['send the report to zoe.moss@example.org', 'zoe.moss@example.org'],
    ['signale le moi à zoe.moss@example.org', 'zoe.moss@example.org'],
    ['for example zoe.moss@example.org, thats my email', 'zoe.moss@example.org'],
    ['who is zoe.moss@example.org? thats me lol', 'zoe.moss@example.org'],
    ['my mail to login is zoe.moss@example.org', 'zoe.moss@example.org'],
    ['mon mail au college c zoe.moss@example.org', 'zoe.moss@example.org'],
    ['mi correo para el cole es zoe.moss@example.org', 'zoe.moss@example.org'],
    ['son mail marche pas utilise le mien zoe.moss@example.org', 'zoe.moss@example.org'],
    ['die schule hat mir zoe.moss@example.org gegeben', 'zoe.moss@example.org'],
    ['sie hat mir zoe.moss@example.org eingerichtet', 'zoe.moss@example.org'],
    ['you should get an email from zoe.moss@example.org in a min', 'zoe.moss@example.org'],
    ['tu vas recevoir un mail de zoe.moss@example.org', 'zoe.moss@example.org'],
  ])('is the family’s: %s', (text, told, before) => expect(finds('email', text, before)).toEqual([told]));
});

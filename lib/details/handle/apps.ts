/** Apps and games where one has a name, as young people write them; and how a name follows. */

/** In normal form, without the digits that stand in for letters. */
export const APPS: ReadonlySet<string> = new Set(
  'dscord discrod disscord bsky kick github itch patreon tapas ign snapcode snapname instaname fortname yubo fortnit ff freefire brawlstar supercell coc mc genshin valo overwatch ow osu apex cod rl rocketleague fallguys amongus stumble locket guilded wattpad deviantart xbl letterboxd depop lichess scratch gram snap snaps snapchat snp snape sc snapi insta instagram ig insatgram instra tiktok tik tok tt discord disc dsc dc discorde telegram telegramm tlgm tg whatsapp steam psn playstation xbox gamertag roblox rblx robloxx fortnite fortnit epic epicgames twitch ytb youtube yt kik twitter facebook fb messenger skype bereal bereall wizz yubo threads viber wickr signal pinterest tumblr reddit minecraft riot valorant valo switch nintendo battlenet bnet origin ubisoft spotify soundcloud strava vinted clashroyale clash royale brawl brawlstars wechat vsco tellonym duolingo geoguessr chess bluesky mastodon matrix element'.split(
    ' ',
  ),
);

/** Of these, the ones that are ordinary words too: beside them a name must be said to be one's own. */
export const ORDINARY: ReadonlySet<string> = new Set(
  'disc dc discs kicks ig tapas kick itch ff mc cod rl ow apex osu locket scratch stumble coc genshin depop switch steam origin signal element matrix chess riot epic sc tt messenger threads brawl clash royale line kik vintage snaps strava chess'.split(
    ' ',
  ),
);

/** Digits and signs that stand in for letters: `sn4p`, `1nst4`. */
export function unleet(word: string): string {
  return /[a-z]/.test(word) && /[0-9]/.test(word)
    ? word.replace(/[0134578]/g, (digit) => 'oieastb'['0134578'.indexOf(digit)] ?? digit)
    : word;
}

/**
 * Words that may stand between an app and the name, in seven languages. Whatever else stands between makes it
 * another sentence.
 */
export const LINKS: ReadonlySet<string> = new Set(
  'c ce cest est es s is its it ist heet heisse heiss chiamo chama chamo llama llamo appelle apelle sapelle called named i im am je suis jsuis jsui chui sui sono ich bin ik ben soy sou mon ma my mein meine mi il mio mia meu minha mijn moi me mich le la el o de het the un on sur sr under as als come como sotto con add ajoute ajoutes abo follow search look cherche cerca busca procura zoek such suche for after pour the name nom username pseudo user handle tag id compte account profil profile by par et and then donc du coup voila here hier ici ecco aqui'.split(
    ' ',
  ),
);

/** Words that are no name although they may follow an app: « mon snap est nul », "my insta is down". */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'everyone here all mine yours the nul nulle mort morte plein pleine prive privee private public down dead full broken new old better best cool great fun funny boring not pas plus jamais never gone hacked banned deleted deactivated supprime bloque pirate ban casse bug bugge lag kaputt weg neu alt voll leer gesperrt privat roto lleno nuevo viejo privado cerrado rotto nuovo vecchio privato chiuso novo velho cheio fechado stuk nieuw oud vol prive mieux super bien bof trop tres very so too also aussi auch tambien anche tambem ook now maintenant demain tomorrow today later soon bientot tout all quand when si if que qui what who why pourquoi comment how ou where stp svp pls please lol mdr ptdr haha ok oui non yes no yeah yep nope ouais nan merci thanks thx mais but car because parce et and or moi toi me you lui elle him her eux them nous us vous avec with sans without pour for dans in sur on a to at de of du des le la les un une the an this that ce cette il elle he she they ils je i tu u y en est is are was has have had can will would do did does dont cant like love hate aime adore deteste veux want need know sais vais going go viens come here there la ici trop vrai true faux fake story stories message messages photo photos pic pics video videos app apps game games jeu jeux groupe group server serveur call vocal post posts live stream rien nothing something quelque chose truc thing things people gens friend friends pote potes ami amis amigo amigos freund freunde vrienden amico amici'.split(
    ' ',
  ),
);

/** Words about secrets: what stands behind them is a password's or a card's business. */
export const SECRETS: ReadonlySet<string> = new Set(
  'ww entrar entrer einloggen contra mdp password passwords pasword passwort kennwort pass passe pw pwd passcode code codes pin senha contrasena clave wachtwoord login connexion key cle wifi parola'.split(
    ' ',
  ),
);

/** "insta", "sn4p", "tiktoks". */
export const isApp = (text: string): boolean =>
  APPS.has(text) || APPS.has(unleet(text)) || (text.endsWith('s') && APPS.has(text.slice(0, -1)));

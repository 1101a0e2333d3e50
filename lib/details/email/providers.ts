/** Who keeps private mail boxes in Europe and North America, and how their names are misspelt. */
const CLEAR =
  'gmail googlemail gmial gmai gmaill gamil gmal hotmail hotmial hotmal hotmai hotmeil outlook outlok yahoo yaho ymail rocketmail icloud iclou protonmail proton tutanota laposte wanadoo gmx freenet aol btinternet virginmedia ntlworld talktalk tiscali kpnmail ziggo telenet bluewin yandex zoho posteo mailbox msn numericable aliceadsl hushmail';
/** Names that are ordinary words or firms too. */
const ALSO_WORDS =
  'live orange free sfr bbox neuf web mail me mac sky sapo alice planet home online t-online club voila email tin libero virgilio skynet tuta terra bol uol';

export const PROVIDERS: ReadonlySet<string> = new Set(CLEAR.split(' '));
export const WORDY_PROVIDERS: ReadonlySet<string> = new Set(ALSO_WORDS.split(' '));

/** Ends of names that stand for themselves, even where the dot before is a space or a word. */
export const ENDINGS: ReadonlySet<string> = new Set(
  'com fr org net de es it pt nl be ch uk co at eu edu us ca lu br ie info me io gg pl cz dk se no fi gr ro hu mx con cm'.split(
    ' ',
  ),
);

/** Figures in the place of letters: "gma1l", "h0tmail". */
export function unleeted(label: string): string {
  return label.replace(/[01345]/g, (digit) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' })[digit] ?? digit);
}

export const isProvider = (label: string): boolean =>
  PROVIDERS.has(label) || (label.length > 4 && HAS_FIGURE.test(label) && PROVIDERS.has(unleeted(label)));
const HAS_FIGURE = /[0-5]/;

/** Boxes of an office rather than of somebody. */
const OFFICE =
  /^(?:(?:support|rh|hr|fans?|presse|concours|premios?|gewinn|contact|kontakt|contacto|contatto|contato|info|infos|hello|hallo|bonjour|admin|administration|no-?reply|noreply|ne-?pas-?repondre|help|hilfe|aide|ayuda|service|services|servicio|sav|privacy|dpo|rgpd|press|presse|jobs|job|career|careers|recrutement|abuse|webmaster|postmaster|office|sales|team|billing|orders?|commandes?|reservations?|bookings?|newsletter|security|safety|report|moderation|moderators?|feedback|marketing|secretariat|accueil|reception|mairie|direction|cpe|vie-?scolaire|college|lycee|school|enquiries|customer(?:care|service|services)?|kundenservice|klantenservice|git)(?:[._-]?[a-z]{0,12})?|[a-z]{0,12}[._-](?:support|service|info|help|office))$/;
/** Nobody's: what forms show to explain themselves. */
const PLACEHOLDER =
  /^(?:exemple|example|beispiel|ejemplo|esempio|exemplo|voorbeeld|prenom[._-]?nom|nom[._-]?prenom|nom|name|vorname[._-]?nachname|first(?:name)?[._-]?last(?:name)?|your[._-]?(?:name|email)|nombre[._-]?apellido|nome[._-]?cognome|user(?:name)?|test|someone|somebody|abc|xxx+|foo|adresse|email|mail|john[._-]?doe|voornaam[._-]?achternaam)$/;

export const isNobodys = (local: string): boolean => OFFICE.test(local) || PLACEHOLDER.test(local);

/** Who keeps private mail boxes in Europe and North America, and how their names are misspelt. */
const CLEAR =
  'gmail googlemail gmial gmai gmaill gamil gmal hotmail hotmial hotmal hotmai hotmeil outlook outlok yahoo yaho ymail rocketmail icloud iclou protonmail proton tutanota laposte wanadoo gmx freenet aol btinternet virginmedia ntlworld talktalk tiscali webde xs4all arcor eircom kpnmail ziggo telenet bluewin yandex zoho posteo mailbox msn numericable aliceadsl hushmail';
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
  /^(?:(?:rh|hr|sav|dpo|cpe|git|job|jobs|info|infos|team|fan|fans|press|admin|help|aide)(?:[._-][a-z0-9]{0,12})?|(?:support|presse|concours|premios?|gewinn|contact|kontakt|contacto|contatto|contato|hello|hallo|bonjour|administration|no-?reply|noreply|ne-?pas-?repondre|hilfe|ayuda|service|services|servicio|privacy|rgpd|presse|career|careers|recrutement|abuse|webmaster|postmaster|office|sales|billing|orders?|commandes?|reservations?|bookings?|newsletter|security|safety|report|moderation|moderators?|feedback|marketing|secretariat|accueil|reception|mairie|direction|vie-?scolaire|college|lycee|school|enquiries|customer(?:care|service|services)?|kundenservice|klantenservice)(?:[._-]?[a-z]{0,12})?|[a-z]{0,12}[._-](?:support|service|info|help|office))$/;
/** Nobody's: what forms show to explain themselves. */
const PLACEHOLDER =
  /^(?:identifiant|identifier|(?:max|erika)[._-]?mustermann|nimportequoi|whatever|blabla|exemple|example|beispiel|ejemplo|esempio|exemplo|voorbeeld|prenom[._-]?nom|nom[._-]?prenom|nom|name|vorname[._-]?nachname|first(?:name)?[._-]?last(?:name)?|your[._-]?(?:name|email)|nombre[._-]?apellido|nome[._-]?cognome|user(?:name)?|test|someone|somebody|abc|xxx+|foo|adresse|email|mail|john[._-]?doe|voornaam[._-]?achternaam)$/;

export const isPlaceholder = (local: string): boolean => PLACEHOLDER.test(local);

/** Words for what an office, a subject or a campaign is called, in all languages; of the words of talk, none is a name. */
const OFFICES =
  /^(?:promos?|tips|news|deals|offers?|angebote|ofertas?|offerte|aanbiedingen|ceo|boss|rathaus|gemeinde|lost|found|mayor|soporte|atencion|ayuda|asistencia|reclamaciones|assistenza|supporto|aiuto|reclami|segreteria|suporte|ajuda|apoio|atendimento|secretaria|reclamacoes|sekretariat|hilfe|verwaltung|beschwerde|anmeldung|ferienpass|redaktion|casting|concours|inscription|inscriptions|inscripciones|iscrizioni|inscricoes|inschrijving|aanmelden|hulp|klacht|klachten|administratie|redactie|directie|matematicas|lengua|biblioteca|bibliotheek|mediatheque|bibliotheque|library|bieb|schule|school|escola|escuela|scuola|college|lycee|club|verein|training|tickets?|shop|store|boutique|premio|premios|prijs|prize|winner|gewinner)(?:[._-]?[a-z0-9]{0,14})?$/;

export const isOffice = (local: string): boolean => OFFICES.test(local) || OFFICE.test(local);

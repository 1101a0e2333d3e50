/** How one asks in German; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

export const questions: QuestionWords = {
  you: 'du|ihr|bist(e|n|)|bei dir|hast du|haste|kommst|wohnst|sie',
  your: 'dein|deine|deinen|deiner|deinem|euer|eure|ihre',
  mine: 'mein|meine|meinen|meiner|ich|unser',
  theirs: 'sein|seine|seinen|ihr name|er|sie heisst',
  which: 'welche|welcher|welchem|welches|welchen|was|wie',
  where: 'wo|woher|standort|wohin|aus welcher stadt|von wo|wo genau|in welcher',
  when: 'wann|an welchem tag|welcher tag|in welchem jahr|welches datum|wann genau',
  tell: 'sag|fragen|wissen|verraten|sagen|sagst|gib|gibst|schick|schickst|schreib|zeig|verrat|verratst|kann ich|krieg ich|nenn|was ist|wie ist|wie lautet',
  have: 'hast du|haste|hast|habt ihr|hasd',
  andYou: 'und du|und dir|du|und selbst|und ihr|wbu|und deins|und deine',
  warns: 'andere|andern|vergiss|vergessen|niemals|nie|gib nicht|andert',
  live: 'in (deutschland|osterreich|der schweiz)|schreibst|(wohn|leb|komm)(st|ste|stn|su|t|test)|kamst|herkommst|her|bist du (zuhause|daheim)|woher (bist|seid|genau)',
  be: 'bist(e|n|)|seid|(steck|steh|hang|bleib|treib)st|sitzt|standort',
  about: 'daheim|zuhause|zu hause|draussen|schon da|unterwegs|in der nahe',
  age: 'wie alt|(uber|unter) 18|(welche|welcher|welchem|in welche|in welcher) (klasse|jahrgang|stufe)|asl|dein alter|welcher jahrgang',
  born: '(bist|wurdest|biste) (du |)geboren|(dein|deinen) (geburtstag|gebi|geb|bday|geburtsdatum)|hast du (geburtstag|geb|gebi)|haste (geburtstag|geb)|sternzeichen',
  name: 'wie (heisst|heist|heissd|hiesst) (du|ihr)|wer (bist|biste|bistn)|wer ist da|wie nennst du dich',
  study: '(zur|in die|auf die|auf welche) schule|schule',
  reach: 'dich (anrufen|erreichen|anschreiben)|anrufen',
  phone: 'nummer|handynummer|nr|telefonnummer|handynr|num|handy|tel|telefon',
  email: 'mail|email|mailadresse|emailadresse|mail adresse|email adresse',
  handle: `nutzername|benutzername|account|name bei|dc|${APPS}`,
  payment: `karte|kontonummer|konto|kartennummer|gutschein|gutscheincode|guthaben|code|bankdaten|${CARDS}`,
  password: `kennwort|handycode|wlan code|code|wlan|${KEYS}`,
  address: 'adresse|strasse|hausnummer|anschrift',
  town: 'stadt|heimatstadt|kaff|ort|dorf|plz|postleitzahl|wohnort|ecke|gegend|viertel',
  school: 'schule|gymnasium|gym|gymi|realschule|gesamtschule|hauptschule',
  fullName: 'name|nachname|nachnamen|namen|familienname',
  birthDate: 'geburtstag|geburtsdatum|gebi|bday|geb',
  ageNoun: 'alter|klasse|jahrgang',
  spot: 'haltestelle|bus|bahnhof|laden|station|park|linie|bahn|gleis|strasse|geschaft',
  otherNumber:
    '(bestell|auftrags|kunden|vorgangs|rechnungs|buchungs|sendungs|serien|ticket|trikot|rucken) (nummer|nr)',
};

import type { HelpVocabulary } from '../words.ts';

/** How those who help describe themselves, in words that a place to meet strangers does not need. */
export const help: HelpVocabulary = {
  helpWho: [
    'stichting',
    'vereniging',
    'anbi',
    'goede? doel',
    '(zonder|geen) winstoogmerk',
    'ministerie',
    '(rijks)?overheid',
    'gesubsidieerd',
    'rode kruis',
    'jeugd(zorg|hulp)',
    'vzw',
    'erkende? door',
  ],
  helpWhat: [
    '(cyber)?pesten',
    'gepest',
    '(kinder)?mishandeling',
    'seksueel (misbruik|geweld)',
    'huiselijk geweld',
    'zelf(moord[a-z]*|doding)',
    'eetstoornis(sen)?',
    'depressi(e|ef)',
    'somber',
    'mentale gezondheid',
    'luisterend oor',
    'je bent niet alleen',
    'zit je ergens mee',
  ],
  /** Calls itself a line that listens. */
  helpLine: [
    '(hulp|luister|crisis|zelfmoord)lijn',
    '(kinder|jongeren|hulp) ?telefoon',
    'tele ?onthaal',
    '(hulp|crisis) ?chat',
  ],
  helpHours: [
    'elke dag',
    'dag en nacht',
    'maandag (t ?/ ?m|tot( en met)?) (vrijdag|zaterdag|zondag)',
    '(van|tussen) \\d{1,2}([:.]\\d\\d)?( uur)? (tot|en) \\d{1,2}',
    '(van )?\\d{1,2} ?u(ur)? (tot|-) \\d{1,2} ?u',
  ],
  helpTrained: [
    '(getrainde|opgeleide|geschoolde) (vrijwilliger|medewerker|luisteraar|beantwoorder)s?',
    'hulpverleners?',
    'maatschappelijk werk(er|ers|sters)?',
    // Matching "by psychologists" is how some dating sites sell themselves.
    '(?<!door )psychologen',
    'jeugdwerkers?',
  ],
  helpEmergency: [
    'bel (dan |direct |meteen |altijd )?(10[12]|11[23]|1712|1813)',
    'noodgeval(len)?',
    'noodnummers?',
    '(acuut|direct|levens) ?gevaar',
    'ben je in gevaar',
    '116 ?(000|111)',
  ],
  helpPrivacy: [
    '(anoniem|gratis)( en| &)? (anoniem|gratis)',
    'vertrouwelijk',
    'beroepsgeheim',
    'zonder (te )?oordelen',
  ],
  /** Whoever says this is believed no word of help. */
  talkToStrangers: [
    '(praat|chat|videochat) (anoniem |gratis )?met (een )?(vreemden|onbekenden|willekeurige mensen)',
    'ontmoet nieuwe (mensen|vrienden)',
  ],
};

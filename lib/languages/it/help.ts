import type { HelpVocabulary } from '../words.ts';

/** How those who help describe themselves, in words that a place to meet strangers does not need. */
export const help: HelpVocabulary = {
  helpWho: [
    'associazione',
    'fondazione',
    'onlus',
    'senza (scopo|fini) di lucro',
    'cooperativa sociale',
    'croce rossa',
    'ministero',
    'servizio pubblico',
    'consultorio',
    'terzo settore',
    'volontariato',
    'comune di',
  ],
  helpWhat: [
    '(cyber ?)?bullismo',
    'maltrattament[oi]',
    'abus[oi] sessual[ei]',
    'violenza (domestica|sessuale|in famiglia)',
    'suicidio',
    'autolesionismo',
    'disturbi alimentari',
    'depressione',
    'ansia',
    'disagio',
    'ti ascoltiamo',
    'siamo qui per (ascoltarti|aiutarti)',
    'non sei sol[oa]',
    '(sostegno|supporto) (psicologico|emotivo)',
  ],
  /** Calls itself a line that listens. A "linea amica" may be one that is paid for by the minute. */
  helpLine: [
    '(linea|centro|servizio|sportello|chat) (di |d )ascolto',
    'ascolto (attivo|telefonico)',
    'linea di (aiuto|sostegno)',
    'telefono amico',
  ],
  helpHours: [
    '24 ore',
    'tutti i giorni',
    'dal lunedi al (venerdi|sabato|domenica)',
    'dalle( ore)? \\d{1,2}([:.]\\d\\d)? alle( ore)? (\\d{1,2}|mezzanotte)',
    'ogni giorno',
  ],
  helpTrained: [
    '(volontari|operatori|consulenti|professionisti) (format|qualificat|specializzat|preparat)i',
    '(personale|persone) (format|qualificat|specializzat|preparat)[aeo]',
    // Matching "by psychologists" is how some dating sites sell themselves.
    '(?<!da )psicolog(i|he)',
    'psicoterapeut[ie]',
    'assistenti sociali',
    'educat(ori|rici)',
    'volontari formati',
  ],
  helpEmergency: [
    '(chiama|chiami|contatta) (subito |il |l )*(11[2348]|1522)',
    'in caso di (emergenza|pericolo)',
    'pericolo immediato',
    'sei in pericolo',
    'numer[oi] (di |d )emergenza',
    'emergenz[ae]\\W{1,4}(11[2-8]|1522)',
    '116 ?(000|111)',
  ],
  helpPrivacy: [
    '(anonim[oa]|gratuit[oa]|gratis)( e)? (anonim[oa]|gratuit[oa]|gratis)',
    'segreto professionale',
    'senza (giudicare|giudicarti|giudizi)',
    '(servizio|chat) riservat[oa]',
  ],
  /** Whoever says this is believed no word of help. */
  talkToStrangers: [
    '(parla|chatta|chat|videochat) (anonima |gratis )?con (persone |gente )?(sconosciut[ie]|estranei|a caso)',
    '(conosci|conoscere|incontra) (gente|nuov[aei] (gente|persone|amici))',
  ],
};

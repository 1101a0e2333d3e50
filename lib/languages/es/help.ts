import type { HelpVocabulary } from '../words.ts';

/** How those who help describe themselves, in words that a place to meet strangers does not need. */
export const help: HelpVocabulary = {
  helpWho: [
    'fundacion',
    'asociacion',
    'sin (animo|fines) de lucro',
    'ong',
    'cruz roja',
    'ministerio',
    'gobierno',
    'ayuntamiento',
    'servicio publico',
  ],
  helpWhat: [
    'acoso escolar',
    'ciberacoso',
    'maltrato',
    'abusos? sexual(es)?',
    'violencia (de genero|familiar|sexual)',
    'suicidi?[oa]s?',
    'autolesion(es)?',
    'trastornos? alimentarios?',
    'depresion',
    'ansiedad',
    'salud mental',
    'te escuchamos',
    'para (escucharte|ayudarte)',
    'no estas sol[oa]',
    'apoyo emocional',
    'te escuchan',
  ],
  /** Calls itself a line that listens. A "chat de ayuda" is also a room where a chat explains itself. */
  helpLine: [
    'telefono de (la )?(esperanza|ayuda|infancia)',
    'linea de (ayuda|apoyo|escucha|crisis)',
    '(chat|servicio) de (escucha|apoyo|orientacion)',
    'escucha activa',
    '(ayuda|atencion|orientacion) psicologica',
  ],
  helpHours: [
    '24 horas',
    'todos los dias',
    'de lunes a (viernes|sabado|domingo)',
    'de \\d{1,2}([:.]\\d\\d)?( ?h)? a \\d{1,2}([:.]\\d\\d)? ?h(oras)?',
  ],
  helpTrained: [
    '(voluntari|orientador|consejer|profesional)(o|a|e)s (formad|preparad|capacitad|especializad)[oa]s',
    '(equipo|personal|personas) (formad|preparad|capacitad|especializad)[oa]s?',
    // Matching "by psychologists" is how some dating sites sell themselves.
    '(?<!por )psicolog[oa]s',
    '(trabajador|educador)(es|as) sociales',
    'profesionales de la (psicologia|salud)',
  ],
  helpEmergency: [
    '(llama|llame|marca|marque) (al |a |el )*(024|061|091|112|123|911)',
    'en caso de (emergencia|peligro)',
    'peligro inmediato',
    'estas en peligro',
    'telefonos? de emergencias?',
    'en peligro',
    '116 ?111',
  ],
  helpPrivacy: [
    '(anonim[oa]|gratuit[oa]|gratis)( y)? (anonim[oa]|gratuit[oa]|gratis)',
    'confidencial',
    'secreto profesional',
    'sin juzgar(te)?',
  ],
  /** Whoever says this is believed no word of help. */
  talkToStrangers: [
    '(habla|charla|chatea|chat|videochat) (anonimo |gratis )?con (gente |personas )?(desconocid[oa]s|extran[oa]s|al azar)',
    'conocer? (a )?(gente|chic[oa]s|(personas|amig[oa]s) nuev[oa]s)',
  ],
};

import type { HelpVocabulary } from '../words.ts';

/** How those who help describe themselves, in words that a place to meet strangers does not need. */
export const help: HelpVocabulary = {
  helpWho: [
    'associacao',
    'fundacao',
    'sem fins lucrativos',
    'ipss',
    'ong',
    'solidariedade social',
    'cruz vermelha',
    'ministerio',
    'governo',
    'conselho tutelar',
    'servico (publico|nacional)',
  ],
  helpWhat: [
    'maus tratos',
    'abusos? sexua(l|is)',
    'violencia (domestica|familiar|sexual|no namoro)',
    'suicidio',
    'automutilacao',
    '(disturbio|transtorno)s? alimentar(es)?',
    'depressao',
    'ansiedade',
    'saude mental',
    'para (te ouvir|ouvir te|te ajudar)',
    'nao estas (sozinh[oa]|so)',
    'nao esta sozinh[oa]',
    'apoio (emocional|psicologico)',
  ],
  /** Calls itself a line that listens. */
  helpLine: [
    'linha (de )?(apoio|ajuda|crianca|escuta|crise)',
    'sos crianca',
    '(chat|servico) de (escuta|apoio|acolhimento)',
    'escuta ativa',
    'prevencao do suicidio',
  ],
  helpHours: [
    '24 horas',
    'todos os dias',
    'dias uteis',
    'de segunda a (sexta|sabado|domingo)',
    'das \\d{1,2}([:.]\\d\\d)?( ?h)?( \\d\\d)? as \\d{1,2}',
  ],
  helpTrained: [
    '(voluntari|tecnic|conselheir|profissionai)[oa]?s (formad|treinad|capacitad|especializad)[oa]s',
    '(equipa|equipe|pessoas) (formad|treinad|capacitad|especializad)[oa]s?',
    // Matching "by psychologists" is how some dating sites sell themselves.
    '(?<!por )psicolog[oa]s',
    'assistentes sociais',
  ],
  helpEmergency: [
    '(liga|ligue|disque) (ja |para |o |ao )*(112|18[08]|19[0-3])',
    'em caso de (emergencia|perigo)',
    'perigo imediato',
    'est(as|a|iveres|iver) em perigo',
    'numeros? de emergencia',
    'emergencias?\\W{1,4}(112|18[08]|19[0-3])',
  ],
  helpPrivacy: [
    '(anonim[oa]|gratuit[oa]|gratis)( e)? (anonim[oa]|gratuit[oa]|gratis)',
    'confidencial',
    // "Sigilo" alone is promised by adverts as well.
    'sigilo profissional',
    'sem (julgar|julgamentos?)',
  ],
  /** Whoever says this is believed no word of help. */
  talkToStrangers: [
    '(?<!nao |nunca )(fal[ae]|converse?a?|chat|videochat|bate papo) (anonimo |gratis )?com (pessoas |gente )?(desconhecid[oa]s|estranh[oa]s|ao acaso)',
    'conhe(ce|ca|cer) (gente|nov[oa]s (pessoas|amig[oa]s)|(pessoas|amig[oa]s) nov[oa]s)',
  ],
};

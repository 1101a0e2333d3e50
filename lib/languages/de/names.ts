import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(ich|i) (heisse|heiss|heis|heise|heisz)|heisse|(mein|mei) (voller |ganzer |richtiger |echter |vollstandiger |)name (ist|is|lautet|)|(voller|ganzer|richtiger|echter) name|name|ich nenne mich|ich bin (der|die)|bin (der|die)|vor und nachname|im echten leben (bin ich|heiss ich|heisse ich)|heiss ich|heisse ich|mit vollem namen|gruss|lg|liebe grusse',
  loose: 'ich bin|bin',
  answer: 'hier ist|hier',
  surname:
    'mein (nachname|familienname|zuname) (ist|is|lautet|)|nachname (ist|is|)|(und |)(mit |) nachnamen? (ist|is|heiss ich|heisse ich|)|und nachname',
  given: 'mein vorname (ist|is|)|vorname (ist|)',
  end: 'ist|bin|kommt|und|aber|ich|bin|aus|oder|du|wie|der|die|das|ein|eine|im|in|mit|von|haha|lol|hi|hallo|und|alt|jahre|nicht|ja|nein|auch|halt|so|noch|nur|mal|eben|dein|mein|wer|was|komme|wohne|hier|sehr|nett|freut|mich|bei|auf|am|zu|schon|grad|gerade|heute|digga|bro|danke|bitte|egal|kein|keine|echt|super|gut|mude|krank|klasse|es|er|sie|wir',
  firsts:
    'mia emma sophia sofia hannah hanna emilia lina marie lea leonie anna lena clara klara ella luisa louisa amelie johanna frieda ida lilly lotte greta paula charlotte nele maja sarah laura julia lisa katharina jana jule pia finja mila nora merle zoe melina noah ben paul leon finn elias jonas luis louis felix lukas luca maximilian max henry oskar emil anton theo jakob moritz julian david tim niklas tom jan philipp fabian simon linus mats lasse till jannik nico florian tobias daniel sebastian kevin dennis marcel ali mehmet yusuf emir aylin elif defne mert can deniz samuel erik karl carl friedrich hannes',
  lasts:
    'muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier kohler koehler herrmann konig koenig walter mayer huber kaiser fuchs peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kuehn pohl engel horn busch bergmann yilmaz kaya demir ozturk nowak gruber pichler steiner moser',
};

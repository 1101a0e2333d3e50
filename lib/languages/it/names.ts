import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(io |) mi (chiamo|kiamo|chiam)|(il |) mio nome (e|completo e|vero e|intero e|)|(il |) mio (vero |)nome (e|)|nome (e cognome|completo)|nome|di nome faccio|all anagrafe (sono|)|firmato|in realta mi chiamo|nella vita reale sono|mi (chiamano|chiama)',
  loose: 'sono|io sono|sn|qui',
  answer: 'qui',
  surname: '(il |) mio cognome (e|)|cognome (e|)|(e |) di cognome (faccio|)|faccio di cognome',
  given: 'il mio primo nome e|di nome',
  after:
    'sn io|sono io|(sono io|e il mio (nome|vero nome|nome completo))|cosi (mi chiamo|sta scritto)|mi chiamo|al tuo servizio|piacere|e mio',
  papers:
    'lista|carta|passaporto|diploma|modulo|registro|pagella|maglia|tessera|iscrivimi|iscrizione|scrivimi|segnami|cercami|cerca|google|insta|facebook|profilo|documento|scuola sono|elenco|iniziali|firma|appello',
  greet: 'piacere|molto piacere|ciao sono',
  surnameAfter: 'e il mio cognome|di cognome',
  end: 'sta|e|ma|sono|ho|di|da|in|con|per|che|tu|come|un|una|il|la|non|si|ciao|ahah|haha|anni|abito|vivo|piacere|molto|bene|male|mio|mia|solo|anche|o|a|al|lo|se|ti|mi|xd|lol|niente|nessuno|allora|pero|perche|io|grazie|fan|prof|piu|gia|ancora|stanco|stanca|felice|pronto|pronta|qui|del|della|una',
  ordinary:
    'abbastanza accidenti adoro almeno alta alto amo andando animali annoiata annoiato arrabbiata arrabbiato asilo avere bassa basso basta bionda biondo bisogno blu buon buona cani cantare capelli capisco capitano carina carino castano cibo cioe conoscerti conosco contenta contento correre cose credo davvero deve devi dipende dovresti ehi essere fai fanno fantastico figli forse fortuna gelosa gemella gemello grasso grigio guardare impegnata impegnato innamorato interessante italiana lavorare lavori leggere libero magro malata malato mancino materna modo molti morta morto nervosa nervoso odio parlare paura penso persone piacciono piace po posso poter preferito puo puoi qualcosa quanto raga ragazze ragazzi regina rosso sai sano sembra significa soldi spero stai stare tanta tanto timida timido tipa triste troppo tutti vegano vuoi vuole',
  firsts:
    'adriano aldo alessandra alessandro alessia alessio angelo annalisa arianna armando arturo asia azzurra benedetta biagio brando carlo carolina caterina cesare claudio corrado cosimo cristiana daniele davide debora domenico edoardo eleonora elettra elia elio emanuele enea enrico erika ettore ezio fabiana fabio fabrizio fausto federica ferdinando filippo flaminia flavia francesco franco gabriele gaetano gaia gennaro gerardo giacinto giacomo giada gianluca gianmarco gianni ginevra gioele giorgia giorgio giovanna giovanni giuditta giuliano giuseppe grazia guido ilaria ilenia jacopo katia lavinia letizia livia livio luciano lucrezia ludovica luigi maddalena marcello margherita marianna marica marika marisa martino matilde mattia maurizio mauro maxim michela michele mirco miriana mirko morena moreno natale nicolo ornella osvaldo paolo pasquale patrizia patrizio piero pietro rachele raffaele raffaella renzo riccardo rino roberta rocco ruggero salvatore samuele sandro saverio sebastiano silvio simona stefania stefano susanna sveva tecla tiziana tiziano tommaso ugo umberto valerio vasco vincenzo vito vittoria vittorio walter zeno',
  lasts: 'basile bruno de fontana grasso guerra leone luca martino orlando rosa sala villa',
};

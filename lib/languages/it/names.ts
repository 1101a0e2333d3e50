import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(io |) mi (chiamo|kiamo|chiam)|(il |) mio nome (e|completo e|vero e|intero e|)|(il |) mio (vero |)nome (e|)|nome (e cognome|completo)|nome|di nome faccio|all anagrafe (sono|)|firmato|in realta mi chiamo|nella vita reale sono',
  loose: 'sono|io sono',
  answer: 'qui',
  surname: '(il |) mio cognome (e|)|cognome (e|)|(e |) di cognome (faccio|)|faccio di cognome',
  given: 'il mio primo nome e|di nome',
  end: 'sta|e|ma|sono|ho|di|da|in|con|per|che|tu|come|un|una|il|la|non|si|ciao|ahah|haha|anni|abito|vivo|piacere|molto|bene|male|mio|mia|solo|anche|o|a|al|lo|se|ti|mi|xd|lol|niente|nessuno|allora|pero|perche|io|grazie|fan|prof|piu|gia|ancora|stanco|stanca|felice|pronto|pronta|qui|del|della|una',
  firsts:
    'sofia giulia aurora alice ginevra emma giorgia greta beatrice anna chiara sara martina ludovica matilde vittoria noemi francesca alessia gaia elisa viola arianna camilla elena federica giada ilaria laura valentina silvia marta rebecca bianca nicole azzurra leonardo francesco alessandro lorenzo mattia andrea gabriele matteo tommaso riccardo edoardo giuseppe davide antonio luca marco federico samuele diego giovanni pietro filippo simone michele nicolo christian daniele salvatore emanuele jacopo stefano alessio manuel luigi vincenzo roberto paolo mario fabio elia gioele',
  lasts:
    'rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti de luca mancini costa giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola santis marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala angelis gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri bernardi martino fiore rosa ferretti bellini basile riva donati piras vitali battaglia sartori neri costantini milani pagano ruggiero sorrentino orlando negri',
};

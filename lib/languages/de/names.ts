import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(ich|i) (heisse|heiss|heis|heise|heisz)|heisse|(mein|mei) (voller |ganzer |richtiger |echter |vollstandiger |)name (ist|is|lautet|)|(voller|ganzer|richtiger|echter) name|name|ich nenne mich|ich bin (der|die)|bin (der|die)|vor und nachname|im echten leben (bin ich|heiss ich|heisse ich)|heiss ich|heisse ich|mit vollem namen|gruss|lg|liebe grusse|(nennt|nannte|nennen|ruft|rief) mich|gez',
  loose: 'ich bin|bin|ichbin|hier ist|hier is|hier (schreibt|spricht)',
  answer: 'hier ist|hier',
  surname:
    'mein (nachname|familienname|zuname) (ist|is|lautet|)|nachname (ist|is|)|(und |)(mit |) nachnamen? (ist|is|heiss ich|heisse ich|)|und nachname',
  given: 'mein vorname (ist|is|)|vorname (ist|)',
  after:
    '(das |)(bin ich|ist mein (name|richtiger name|voller name))|(is|ist) mein (richtiger |echter |voller |ganzer |)name|so heiss ich|heiss ich|heisse ich|mein name|steht (auf|im|in) meine?m?r?|so stehts|so steht es|zu ihren diensten|meldet sich|gehort mir|ist meins',
  papers:
    'ausweis|pass|zeugnis|liste|formular|klassenbuch|urkunde|gruppenfoto|karte|anmeldung|trikot|schild|such|suche|google|insta|facebook|profil|schulerausweis|steht|stehts|eintragen|trag mich ein|schreib mich|initialen|unterschrift|meldet',
  greet: 'freut mich|angenehm|moin ich|hallo ich|hi ich',
  surnameAfter: '(ist|is) mein (nachname|familienname)|mit nachnamen?|im nachnamen',
  end: 'ist|bin|kommt|und|aber|ich|bin|aus|oder|du|wie|der|die|das|ein|eine|im|in|mit|von|haha|lol|hi|hallo|und|alt|jahre|nicht|ja|nein|auch|halt|so|noch|nur|mal|eben|dein|mein|wer|was|komme|wohne|hier|sehr|nett|freut|mich|bei|auf|am|zu|schon|grad|gerade|heute|digga|bro|danke|bitte|egal|kein|keine|echt|super|gut|mude|krank|klasse|es|er|sie|wir',
  ordinary:
    'hoffe hofft sperrt alda araber aufgeregt bedeutet besser bisschen blond brauch braucht braun cringe dafur dagegen damit darum davon denke deshalb deutsche deutscher dick diggah digger doch drinnen dumm dunn durstig ehre einfach faul fertig fleissig frei gar gehts geil gemacht genervt gestresst gewonnen glaub glaube gross gruppe gutes hasse hatte hubsch hungrig irgendwas irgendwie kann kaputt kauf kenn kennenzulernen konnte kostet krass langweil langweilig lauft leuten lieber linkshander lustig machst macht mags mega muss mussen neidisch neuer niemand nochmal obwohl raus rot rote safe sagen satt sauer schau schaut schlau schnell schuchtern schwarz schwul sieht sogar soll sowas teuer traurig trotzdem turke turkin unterwegs vegan vegetarier vergeben vergessen verliebt verloren vielleicht voll wallah wann ware witz witzig zock zocke zwillinge',
  firsts:
    'alina amalia andreas anika anja anke ann annabell annika antje anton arda arne artur aurelia aylin baran bastian beate benedikt benno bernd bettina bianca birgit birte bjorn can carina carlotta caro carolin caspar celina celine christoph clemens collin constantin corinna cornelia daria dario defne deniz dilara dirk dominik dorothea eda edda elif elina elisabeth elske emely emil emir emre enes enya esra fabian fatih felicitas femke fenja ferre fiete filip fine finja finnja florentine flynn franka franz franziska frederik frieda friedrich fritz fynn georg gerda giulia gregor gunther gustav hakan hanna hannes hans hasan hauke hedi hedwig heike helga hendrik henriette hilde holger ida ilayda ilyas imke isa jakob jana janina janine jannik jasmin johann jorg josefine josua jule juna jurgen justus karin karina karla karsten katharina kathrin katja katrin kira klara klaus konstantin korbinian larissa lars lasse laurenz laurin leander leni lennard lennart levin lia lian lias lilli linus lorenz lotte ludwig luis luisa luise lukas lutz magdalena maik maike maja malte marco maren margarete marta mats mattis maxi maximilian melek merle mert milena mina mona monika moritz nadja neele nele niklas ole oskar phil philipp rahel ralf ramona regina ronja rudi sascha selina silke simone sina sofie sonja stefanie steffen stephan susanne sven svenja tabea tanja tatjana thorsten tilda till tim timo timon tobi tobias torben uwe verena veronika viktoria wiebke wilma xaver yagmur yunus zeynep',
  lasts:
    'braun frank friedrich gross gunther kaya keller klein lang lorenz ludwig martin otto schwarz simon sommer wagner walter weiss winter',
};

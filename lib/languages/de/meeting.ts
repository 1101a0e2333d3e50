/** How one arranges to meet in German; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';

export const meeting: MeetingWords = {
  i: 'ich|i|ick|isch',
  you: 'du|dich|dir|ihr|euch|kommst du|bist du|hast du|kannst du|willst du|magst du|d',
  we: 'wir|uns|ma|wa|lass|lasst',
  object: 'mich|mir|dich|dir|uns|euch|einander',
  see: 'treffen|treff|triff|trifft|treffe|triffst|sehen|seh|sehn|sehe|siehst|hol|hole|holst|holen|abhol(en|e|st)|warte|wart|wartest|warten|erkennst|finde|findest|begleite|besuch(e|st|en|)|mitnehmen|nehm|nehme',
  hand: 'lad|lade|spendier|spendiere|tausch|tausche|tauschen|geb|gebe|gib|bring|bringe|mitbringen|zuruckgeben|geben|zeig|zeige|leih|leihe',
  meeting:
    'wer kommt|wer ist dabei|wer will mit|treffpunkt|treffen|treff|(treff|treffen|trefft|triff) (wir |ma |wa |)(uns|mich)|(uns|wir uns) (treffen|sehen)|(hol|hole|holst) (du |ich |)(mich|dich)|(wir |)treffen (wir |)uns|treffen am|treff (am|um|vor|bei)|wart(e|) (auf mich|da|dort)|warte (ich |)auf dich|auf dich warten|(seh|sehn|sehen) (wir |ma |)uns|seh dich|seh ich dich|abholen',
  come: 'wartest|wartet|komm|kommst|kommen|kommt|vorbeikommen|vorbeischauen|schau|schaust|sei|seid|steig|steigst',
  arrive: '(ich |)komme|ich komm|komm ich|bin (um|ab)',
  be: '(ich |)(bin|steh|stehe|sitz|sitze) (dann|um|ab)|(da|dort|hier) sein|werde (da|dort|)|steh|stehe|warte|wart|ich bin (am|an|im|vorm|vor|beim|bei)',
  there:
    'gleiche zeit|selbe zeit|selber ort|ort bleibt|da|dort|dahin|dorthin|hin|hier|wie immer|gleicher ort|selbe stelle|gleiche stelle|wie letztes mal',
  activity:
    'ubernachten|picknick|gehen|geh|gehn|essen|schwimmen|kino|doner|pizza|eis|bowlen|bowling|shoppen|skaten|spazieren|fussball|kicken|basketball|radfahren|chillen|abhangen|trinken|kaffee|tee|party|bummeln|klettern|trampolin|eislaufen|schlittschuh|rodeln|grillen|zelten|ins kino|ins freibad|spaziergang|feiern|was machen|etwas machen|raus|unternehmen',
  propose:
    'ich (stimm|stimme|sag|sage|bin fur)|lass|lasst|lass uns|lass mal|(wollen|sollen|konnen|konnten|wolln|solln|gehen|treffen|machen) (wir|ma|wa)|wir (konnten|konnen|sollten|wollen|machen|gehen)|(hast|hattest|haste) (du |)(lust|zeit|bock)|lust|bock|(magst|willst|mochtest|wurdest|wolltest) du|wie (war|waers|ware|wars) (s |es |)mit|wie ware es|passt (dir|es|s|euch)|geht (dir|es|s|bei dir)|ich schlag(e|) vor|sagen wir|oder (wir|lieber)|(besser|lieber)',
  pair: 'du und ich|ich und du|nur wir|wir (zwei|beide|2)|nur du|irl|in echt|in real|real life|personlich|von angesicht|zu zweit|allein mit dir|nur zu zweit|im echten leben|niemand sonst',
  jointly: 'zusammen|gemeinsam|mit (mir|dir)',
  day: 'morgen|mrgn|ubermorgen|heute|heut|heute (abend|nachmittag|mittag|nacht|morgen|frueh)|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(abend|nachmittag|mittag|)|(diesen|nachsten) (samstag|sonntag|freitag|montag|dienstag|mittwoch|donnerstag)|am wochenende|(dieses|nachstes) wochenende|gleich|in den ferien',
  weakDay: 'mo|mi|sa|wochenende|abend|nachher|spater',
  part: 'pause|grosse pause|hofpause|fruh|vormittag|mittag|nachmittag|abend|abends|nachmittags|mittags|morgens|nacht|nachts',
  time: 'halbzeit|in der halbzeit|mittag|mittags|mitternacht|zwolf uhr|in (einer|ner|1) (halben |)stunde|in der (grossen |)pause|zur pause|in der mittagspause|sonnenuntergang|zum mittagessen',
  at: 'um|gegen|ab|bis|so um|so gegen|vor|nach|so|auf|fur|circa|ca',
  oclock: 'uhr|h',
  within: 'in|in so|in etwa',
  span: 'min|mins|minuten|minute|stunden|std|h',
  after: 'nach|vor|direkt nach|gleich nach|wahrend|ende der|bis nach',
  event:
    'offnet|schliesst|beginnt|fangt|zu|klausur|test|prufung|klingel|schule|schulschluss|unterricht|training|essen|arbeit|mittagessen|sport|fussball|klavier|musik|chor|probe|stunde|stunden|mathe|spiel|film|ferien|pause|abendessen|fruhstuck|schicht|nachhilfe|konfi|kirche|reiten|turnen|turnier|konzert|klingeln|uni|ballett',
  beside:
    'vor|vorm|hinter|hinterm|unter|unterm|neben|gegenuber|(in der |)nahe|vorn|am eingang|am ausgang|an der ecke|ecke|oben auf|unten|nebenan|ausserhalb|am ende|zwischen|beim|bei',
  locative: 'am|an|im|in|ins|zum|zur|auf|aufm|beim|bei|ans|vom|zu|nach',
  article:
    'der|die|das|dem|den|des|ein|eine|einer|einem|nem|ner|n|mein|meine|meiner|meinem|dein|deine|deiner|deinem|unser|unserem|unserer|alte|alten|grosse|grossen|kleine|kleinen|neue|neuen|rote|roten|selbe|selben',
  spot: 'steg|tor|see|hbf|dom|zob|baum|ecke|schultor|haupteingang|bushalte|bushof|skateanlage|stadt|innenstadt|city|dorfplatz|feld|wiese|hafen|strand|wald|waldrand|hutte|garage|hof|pausenhof|kirmes|jahrmarkt|rummel|uhr|weiher|teich|litfasssaule|automat|zigarettenautomat|schleuse|reitstall|fahrradstaender|bushauschen',
  door: '(bei|zu) (mir|dir|uns|euch)|(vor|hinter|an) (meiner|deiner|unserer) (tur|haustur|schule|wohnung|arbeit)|(vor|bei|hinter) (meinem|deinem) (haus|block)|(mein|dein) (haus|block)|(vor|hinter|an) der schule',
  agree:
    'jaaa|jawoll|jupp|gebongt|passt mir|machen wir|gemacht|geritzt|ok|okay|oke|oki|k|ja|jaa|jo|joa|jap|jup|jep|yep|yes|klar|(das |)passt( mir| gut|)|geht klar|geht|gut|abgemacht|deal|super|cool|nice|gerne|gern|einverstanden|perfekt|alles klar|(ich |)bin dabei|(ich |)(komme|komm)|na klar|mach ich|bis (dann|gleich|spater|nachher|morgen|samstag|sonntag|freitag)|top|freu mich|ich freu mich|sicher|in ordnung|logo|safe|jawohl|auf jeden|aufjeden|auf jeden fall|bin (da|dann da)|ich bin da|dann bis|steht|fix|versprochen|mega|na gut|von mir aus|meinetwegen',
  no: 'nein|nee|ne|noe|no|nope|nie|niemals|sorry|leider|vielleicht|mal sehen|kein bock|auf keinen fall',
  not: 'nicht|nich|net|kein|keine|keinen|nie|niemals|abgesagt|verboten|hausarrest',
  online:
    'fortnite|minecraft|roblox|fifa|valorant|gta|rocket league|brawl stars|discord|dc|snap|snapchat|insta|instagram|tiktok|twitch|skype|zoom|teams|facetime|whatsapp|anrufen|anruf|call|callen|online|server|zocken|gamen|lobby|stream|livestream|live|cam|telefonieren|telefon|ps4|ps5|xbox|switch|pc|videocall|videoanruf|runde|ranked|raid|gilde|dungeon|boss|spawn|quest|map|chat|schreiben|handy|fernsehen|glotze|serie|folge|premiere|on kommen|on sein|onkommen|kahoot|vc|sprachchat|burg|headset',
  appointment:
    'ortho|kfo|klassenfahrt|ausflug|schulausflug|wandertag|zahnarzt|arzt|kieferorthopade|kieferorthopadin|friseur|frisor|termin|prufung|klausur|test|klassenarbeit|arbeit schreiben|hausaufgaben|referat|elternabend|elternsprechtag|physio|therapie|therapeutin|psychologe|augenarzt|hautarzt|impfung|fahrstunde|nachsitzen|krankenhaus|tierarzt|vorstellungsgesprach|konferenz|ikea|amt|(in|im) (mathe|englisch|deutsch|bio|sport|unterricht|klasse)|bewerbung',
  third:
    'er|sie|sich|mama|papa|mutter|vater|eltern|oma|opa|schwester|bruder|cousin|cousine|tante|onkel|freund|freundin|freunde|kumpel|lehrer|lehrerin|trainer|nachbar|nachbarin|jemand|leute|klasse|mannschaft|verein|gruppe|team|familie|fremde|fremden|man|niemand',
  past: 'seit|gestern|vorgestern|war|waren|hatte|hatten|getroffen|gesehen|haben|hat|letzte|letzten|letztes|abgeholt|schon mal|damals',
  vague:
    'irgendwann|eines tages|mal sehen|vielleicht mal|bei gelegenheit|wenn ich (gross|alter|18)|jeden|jede|immer|manchmal|(montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)|nachstes jahr|wenn du mal',
  fiction:
    'escape room|ratsel|im (buch|film|roman|spiel|traum|theaterstuck)|in (der|dem|meiner) (serie|geschichte|buch|film|ff)|kapitel|folge|szene|akt|romeo|julia|figur|held|heldin|hauptfigur|rollenspiel|fanfic|charakter',
  aside: 'bring|bringt|nimm|sag|denk an|vergiss nicht|zieh',
  filler:
    'wenn es nicht regnet|wie gestern|oder nicht|ruckwarts|lies|wann|wo|zeit|kannst|konnen|wie viel uhr|wieviel uhr|welche|und|oder|dann|also|so|mal|halt|doch|noch|eh|lol|xd|haha|hehe|bitte|danke|hi|hey|hallo|na|digga|bro|alter|freu|wenn|es|ist|ganz|sehr|schon|nur|allein|alleine|nicht (weit|zu spat|so spat|vergessen|zu fruh|lange)|kein (problem|thema|stress)|warum nicht|sag (es |)(niemand|keinem|nichts)|punkt|genau|ungefahr|etwa|auch|wieder|jetzt|sein|wird|mit|euer',
  have: 'hab|habe|hast|hat|haben|muss (zum|zur)|mein|meine|einen|bin beim|bin bei',
  past_hour: 'vor|nach|dreissig|funfzehn|dreiviertel',
};

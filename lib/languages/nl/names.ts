import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(ik |k |) heet|(mijn|mn) (volledige |echte |hele |eigen |)naam (is|)|(volledige|echte|hele) naam|naam|ik word genoemd|in het echt (heet ik|ben ik)|heet ik|groetjes|gr|voor en achternaam|(noemt|noemen|roept) (me|mij)|getekend',
  loose: 'ik ben|kben|ben|met|dit is|hier is',
  answer: 'dit is|hier',
  surname:
    '(mijn|mn) (achternaam|familienaam) (is|)|(achternaam|familienaam) (is|)|(en |)(met |van |)(mijn |mn |de |) (achternaam|achternaam is)',
  given: '(mijn|mn) voornaam (is|)|voornaam',
  after:
    '(dat |)(ben ik|is mijn (naam|echte naam|volledige naam))|zo heet ik|heet ik|staat op (mijn|mn)|staat er op (mijn|mn)|meldt zich|aangenaam|is van mij',
  papers:
    'paspoort|lijst|formulier|id|rapport|kaart|pasje|diploma|inschrijving|naambordje|shirt|podium|zoek|google|insta|facebook|profiel|absentielijst|schrijf me|zet me|staat|initialen|handtekening|naam',
  greet: 'aangenaam|leuk je te ontmoeten|hoi met|hallo met',
  surnameAfter: 'is (mijn|mn) (achternaam|familienaam)|van achternaam|als achternaam|met achternaam',
  end: 'is|en|maar|ik|ben|uit|of|jij|je|hoe|het|een|in|met|op|haha|lol|hoi|hey|oud|jaar|niet|ja|nee|ook|zo|nog|maar|wel|jouw|mijn|wie|wat|kom|woon|hier|heel|leuk|bij|aan|te|al|net|gewoon|vandaag|bro|bedankt|geen|echt|goed|moe|ziek|dus|dat|die|er|hij|zij|we|toch|hoor|eigenlijk',
  ordinary:
    'aanvoerder avond bang beetje belg benieuwd best betekent bezig blij blond boos bruin chick dik ding dingen doen doet druk dun eerst eet eten gaat gek grappig haat hetero homo hoop hou houd jaloers kapot kerst kijk kijken kijkt klaar kon krijg krijgen kunnen kut kwijt lekker marokkaans mee mega middag moet moeten nederlander nederlands neemt niemand nieuw ofzo onderweg pff pinpas rood rustig saai schatje slaap slim snel speelt spullen stom stuk turks vegan verdrietig vergeten verlegen verliefd weten willen wit zeggen zenuwachtig zwart',
  firsts:
    'achraf aicha aleyna alissa anas anneke annelies annemiek anniek anouar anouk arie arjen babette bart bas bastiaan bente berend bo boaz bob boris bram brent britt carlijn cas christiaan cornelis daan dean demi dina dion eddy edwin ege elin eline els emiel emine emmy esmee eveline evi ewout faris fay felicia fenna fenne ferdi fieke fiene flip floor floortje floris frank frederique freek gerben gerrit gert gijs gust guus guusje harm hasna heleen henk hidde ilse imane ineke inge jaap janne janneke jasmijn jef jelle jelmer jens jente jeroen jesse jet jill jip job jochem joep johannes jolien joost jurre juul karel karlijn kas kato kees kiki klaas kobe koen kyan lenn lente lex lieke lies liesbeth lieven linde lindsey lio lisanne liv loek loes lore lotus lowie luuk maaike maarten maartje madelief mare marieke marije marijn marit mark marleen marloes mart martijn mathijs matthijs maurits mees meike melike melle merel merijn michiel mick mika milou mirthe morris mustafa myrthe niek niels nienke noortje noud pepijn pien pieter pim puck quinten quinty raf remco rens renske rick robbe roel rogier ronald roos rosanne saar sander sanne sebastiaan sem senne siebe siem sien sjoerd stef stijn storm suze tess teun thijs tibo tijn tijs tycho tygo veerle vince vivienne wessel wies willem willemijn wim wout wouter yorick youssra zainab zeger',
  lasts: 'bakker bos koning meer vos wit',
};

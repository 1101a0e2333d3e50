import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(ik |k |) heet|(mijn|mn) (volledige |echte |hele |eigen |)naam (is|)|(volledige|echte|hele) naam|naam|ik word genoemd|in het echt (heet ik|ben ik)|heet ik|groetjes|gr|voor en achternaam',
  loose: 'ik ben|kben',
  answer: 'dit is|hier',
  surname:
    '(mijn|mn) (achternaam|familienaam) (is|)|(achternaam|familienaam) (is|)|(en |)(met |van |)(mijn |mn |de |) (achternaam|achternaam is)',
  given: '(mijn|mn) voornaam (is|)|voornaam',
  end: 'is|en|maar|ik|ben|uit|of|jij|je|hoe|het|een|in|met|op|haha|lol|hoi|hey|oud|jaar|niet|ja|nee|ook|zo|nog|maar|wel|jouw|mijn|wie|wat|kom|woon|hier|heel|leuk|bij|aan|te|al|net|gewoon|vandaag|bro|bedankt|geen|echt|goed|moe|ziek|dus|dat|die|er|hij|zij|we|toch|hoor|eigenlijk',
  firsts:
    'emma mila sophie julia tess zoe sara nora yara eva lotte liv noor olivia evi saar fenna maud anna lieke fleur isa nina roos sanne lisa femke amber anouk iris esmee lynn jasmijn noa fenne elin noah lucas sem daan levi luuk milan finn james mees liam luca bram jesse thijs tim sam jayden lars gijs ruben thomas stijn max julian niels jasper koen bas sander pieter jan tom teun floris cas mohammed yassin adam amira sven wout mathijs robbe arne lore elise marie jef kobe senne lowie ilse kim',
  lasts:
    'jong jansen vries berg dijk bakker janssen visser smit meijer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer kok jacobs haan vermeulen heuvel veen broek schouten bruijn willems koning beek hoekstra maas verhoeven koster prins huisman peeters kuipers veenstra kramer postma martens evers jonker gerritsen bosch claes wouters goossens maes devos mertens desmet lambrechts hermans aerts vandamme declercq pauwels molenaar timmermans elbers bouwman',
};

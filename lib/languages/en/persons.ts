import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'i|im|ive|id|ill|ima|me|my|myself|we|were|weve|us|our|ours|mine',
  others:
    'you|u|ur|your|youre|he (s|is|was|goes|went|plays|has|said|lives|teaches|works|got|used)|hes|she|shes|they|theyre|his|her|him|their|them|mums?|moms?|mother|dads?|father|brothers?|bro|bros|sisters?|sis|cousins?|uncle|aunt|auntie|aunty|nan|gran|grandma|grandad|grandpa|neighbou?rs?|niece|nephew|daughters?|sons?|kids|child|children|baby|friends?|mates?|bestie|bff|bf|gf|boyfriend|girlfriend|crush|ex|teachers?|tutor|sub|coach|headteacher|principal|doctor|dr|mr|mrs|miss|ms|sir|actor|actress|singer|player|rapper|youtuber|streamer|author|writer|poet|president|character|hero|villain|somebody|someone|anyone|everyone|everybody|who|sim|oc|avatar|kid|lad|people',
  beside: 'with|like|and|n|than|as|except|without|unlike|not',
  unreal:
    '(named|called) me after|minecraft|roblox|fortnite|valorant|gta|zelda|ingame|in game|pokemon|animal crossing|the sims|film|movie|show|series|book|novel|anime|manga|song|video|episode|game|sims|rp|play|musical|panto|drama|role|playing|street|road|avenue|stop|station|stadium|hospital|match|against|vs|concert|fan|exercise|question|essay|poem|fake|dream|imagine|pretend|change|wish|wanna|want|would|prefer|called after|same name',
};

/** How one asks in English; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

export const questions: QuestionWords = {
  you: 'you|u|ya|yall|youre|ur|ru|r u|are you|re you',
  your: 'your|ur|yr|yours|urs|you re',
  mine: 'my|mine|i|im|ive|our',
  theirs: 'his|her|their|he|she|they|its|hers|him',
  which: 'what|which|wat|wot|whats|wats|what s|whch|wht',
  where: 'where|wher|whr|whereabouts|wheres|where abouts|were abouts|wya',
  when: 'when|wen|whens|what day|what date|what year|which year|what month',
  tell: 'tell|give|gimme|send|drop|show|say|share|remind|text me|pass|lemme get|let me get|can i (have|get)|could i (have|get)|whats the|what s the|what is the',
  have: 'you have|u have|you got|u got|have you got|do you have|do u have|you on|u on|are you on|r u on|u use|you use',
  andYou:
    'wbu|hbu|hby|wby|and you|and u|n u|you|u|urs|yours|how about you|what about you|how about u|what about u',
  warns: 'change|forgot|forget|lose|lost|reset|protect|never|dont give|don t give|dont share|don t share',
  live: 'in (england|the uk|scotland|wales|ireland|the us|the states|australia|canada)|whereabouts|live|living|liv|from|located|based|stay|staying|come from|grow up',
  be: 'are|r|re|at|u at|you at|wya',
  about: 'home|outside|out|nearby|in town|there yet|here yet|still there|close',
  age: 'how old|(what|which|wat) (grade|year|yr|age|year group|yr group|class) (are|r|u|you|is|in|ru)|(year|grade) (are|r) (you|u)|asl|a s l|(your|ur) (real |actual |)age',
  born: '(were|was|are|r) (you|u) born|(your|ur|yr) (birthday|bday|b day|dob|date of birth|birth date|birthdate)|(star|zodiac) sign|ur sign|your sign|d o b|(you|u) born',
  name: 'who (are|r) (you|u)|who (is this|s this|dis|this)|(what|wat) (are|r) (you|u) called|what do (they|people|i) call (you|u)',
  study: 'go to (school|college|skl)|(go|goin|going) (to |)(school|skl|college)|school at|at school|study',
  reach: '(call|text|ring|reach|facetime|phone) (you|u|ya)',
  phone: 'number|num|phone|cell|mobile|digits|contact',
  email: 'email|mail|addy|email address|gmail',
  handle: `user|handle|tag|name on|ign|in game name|account name|friend code|id|${APPS}`,
  payment: `card|card number|account number|sort code|bank|gift code|code on the card|${CARDS}`,
  password: `code|pass word|passwords|pin code|wifi key|${KEYS}`,
  address: 'address|street|house number|road|street name|door number|flat number|house no|place number',
  town: 'city|town|location|area|postcode|zip|zip code|zipcode|village|hometown|home town|post code',
  school: 'school|skl|skool|college|sixth form|academy|primary',
  fullName: 'name|surname|first and last',
  birthDate: 'birthday|bday|b day|dob|date of birth|birth date|birthdate',
  ageNoun: 'age|grade|year|yr',
  spot: 'bus|stop|station|street|shop|store|park|mall|place|line|train|tram|platform|one|side',
};

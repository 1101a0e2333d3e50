/** How one asks in English; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

/** Asks where one is, by itself. */
const WHERE_YOU_ARE =
  'wya|wru|how far (away |)(are|r|ru) (you|u)|(drop|send) (me |)(a |the |ur |your |)(pin|loc|live location)';

/** What one asks with whether, how or where one may. */
const MAY_I = '(can|could|may|shall|should|do|to) (i|we)';

export const questions: QuestionWords = {
  you: 'you|u|ya|yall|youre|ur|ru|r u|are you|re you',
  your: 'your|ur|yr|yours|urs|you re',
  mine: 'my|mine|i|im|ive|our',
  theirs: 'his|her|their|he|she|they|its|hers|him',
  which: 'what|which|wat|wot|whats|wats|what s|whch|wht',
  where: `where|wher|whr|whereabouts|wheres|where abouts|were abouts|(where|were) bouts|were (r|are|do|(u|you) (from|live))|${WHERE_YOU_ARE}`,
  when: 'when|wen|whens|what day|what date|what year|which year|what month',
  tell: 'tell|give|gimme|send|drop|show|say|share|remind|text me|pass|lemme get|let me get|can i (have|get)|could i (have|get)|whats the|what s the|what is the|need|enter|type',
  have: 'you have|u have|you got|u got|have you got|do you have|do u have|you on|u on|got|are you on|r u on|u use|you use',
  andYou:
    'wbu|hbu|hby|wby|and you|and u|n u|you|u|urs|yours|how about you|what about you|how about u|what about u',
  warns: 'change|forgot|forget|lose|lost|reset|protect|never|dont give|don t give|dont share|don t share',
  live: 'in (england|the uk|scotland|wales|ireland|the us|the states|australia|canada)|whereabouts|where in|live|lived|living|liv|from|located|based|stay|staying|come from|grow up',
  be: `are|r|re|at|u at|you at|${WHERE_YOU_ARE}`,
  about: 'home|outside|out|nearby|in town|there yet|here yet|still there|close',
  age: 'how old|hw old|how many years old|yob|year of birth|a (teen|teenager|minor)|(over|under) 18|(what|which|wat) (grade|year|yr|age|year group|yr group|class) (are|r|u|you|is|in|ru)|(year|grade) (are|r) (you|u)|asl|a s l|(your|ur) (real |actual |)age',
  born: '(were|was|are|r) (you|u) born|(your|ur|yr) (birthday|bday|b day|dob|date of birth|birth date|birthdate)|(star|zodiac) sign|ur sign|your sign|(you|u) (turn|turning|gonna be|gonna turn)|(your|ur) (13th|14th|15th|16th|18th)|d o b|(you|u) born',
  name: 'who (are|r) (you|u)|who (is this|s this|dis|this)|(what|wat) (are|r) (you|u) called|what (do|should|shall|can) (they|people|i) call (you|u)|find (you|u) on (facebook|fb)|who am i (talking|speaking|chatting) to',
  study: 'go to (school|college|skl)|(go|goin|going) (to |)(school|skl|college)|school at|at school|study',
  reach: '(call|text|ring|reach|facetime|phone) (you|u|ya)',
  phone: `number|num|numba|phone|cell|mobile|digits|contact|landline|(your|ur) no|${MAY_I} (call|text|ring|phone|whatsapp|facetime|reach|contact|get hold of) (you|u|ya)`,
  email: `email|mail|e mail|hotmail|icloud|google account|apple id|${MAY_I} email|addy|(email|e mail) address|gmail`,
  handle: `user|handle|tag|name on|ign|in game name|account name|friend code|id|socials?|${APPS}`,
  payment: `card|long number|16 digits|card number|account number|sort code|bank|gift code|code on the card|${CARDS}`,
  password: `code|pass word|passwords|pin code|wifi key|wifi|otp|pin|log in|${KEYS}`,
  address: `address|street|house|flat|${MAY_I} (send|post|deliver|ship|drop (you|u))|(to|at) (yours|urs)|house number|road|street name|door number|flat number|house no|place number`,
  town: 'city|town|location|area|postcode|zip|zip code|zipcode|village|hometown|home town|post code|part|ends|asl|a s l',
  school: 'school|secondary|skl|skool|college|sixth form|academy|primary',
  fullName: 'name|surname|first and last',
  birthDate: 'birthday|bday|b day|dob|date of birth|birth date|birthdate',
  ageNoun: 'age|grade|year|yr',
  spot: 'bus|stop|station|street|shop|store|park|mall|place|line|train|tram|platform|one|side|cafe|pub|gym|entrance',
  otherNumber:
    '(order|booking|reference|tracking|ticket|customer|case|serial|parcel|flight|seat|squad|shirt|locker|lucky|favou?rite)( reference|) (number|num|no)',
};

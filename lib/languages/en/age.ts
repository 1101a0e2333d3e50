import type { AgeWords } from '../age.ts';

const IM = '(i|ill) (m|am|be)|im|iam|ima|am|i amm|ik i m|me im|imm|ime|iim';

export const age: AgeWords = {
  have: `(${IM}) an?|(i have been|i ve been|ive been|been) alive for (exactly|)`,
  be: `${IM}|(my|mi) (real |actual |) age (is|s|)|age|aged|(i|me) (was|just) (just|already|been)|my ages|ages`,
  turn: `since yesterday|turning|(i|just|i just|i ve just|ive just|) (turn|turned|turnd|truned|turend)|(i|i ll|ill|i will|gonna|ima|imma|going to|i m gonna|im gonna) (be)|going on|(i ve|ive) been|(i|just) (hit|became|turnt)|(it s|its|having|celebrating) my|i am becoming|im becoming`,
  alone:
    'since yesterday|turning|turned|just turned|just turnd|turnd|turn|aged|age|going on|becoming|just became|became|just hit|just turnt|gonna be|going to be|be|just turn',
  unit: 'yo|y o|yr|yrs|year|years|yearold|yearolds|(yr|yrs|year|years|yesr|yers|y) (old|olds|o|of age)|old',
  only: 'since yesterday|as of today|candles|candle|summers|birthdays old|yr old|yo',
  till: 'until|till|til|before|off|from now|to go|away from|short of|left until',
  relative:
    '(year|years|yr|yrs|) ?(more|less|older|younger|up|down)|add|minus|plus|take away|more than (you|u|that)|less than (you|u|that)|one (up|more|less)|higher|lower',
  same: 'same|same here|same age|me too|same as (u|you)|likewise|also|ditto|u and me both|snap',
  times: 'half of|half|double|twice|times',
  my: 'my',
  near: 'only|just|still|almost|nearly|about|like|already|now|actually|really|legit|literally|basically|officially|barely|around|soon|turning|turned|gonna be|going on|not even|close to|technically|defo|def|honestly|fr|lol|haha|well|sweet',
  and: 'for me|and|but|so|btw|lol|lmao|lmfao|haha|hahaha|hehe|girl|boy|female|male|wbu|hbu|hby|wby|u|you|what|in|too|tomorrow|today|next|rn|now|already|tbh|bro|x|xx|xo|on|this|soon|from|and a half|fr|ngl|still|turning|almost|m|f|living|live|i|im|if|yeah|ya|also|aswell|as|tmr|tmrw|though|tho|last|years|how|bestie|here|ok|sorry|omg|actually|is that|n a half|and half|n half|dont|cant|so|cos|bc|because|please|pls|my|ur|he|she|they|we|not|too',
  not: 'ago|vet|veteran|member|fan|player|plan|contract|late|later|before|after|into|in a row|of (experience|marriage|service|prison|age to|teaching)|from now|clean|sober|younger|older|strong|ahead|behind|and counting|apart|since|for|straight|in the|running|more|worth|in',
  when: 'when|if|once|until|till|unless|since|before|after|by the time|do you think|you think|u think|guess|pretend|pretending|think|thinks|thought|imagine|because he|as if|feel like|like im|felt like|look like|acting like|act like|wish|whenever|used to|everyone says|they say|says',
  said: 'said|says|goes|was like|told|tells|wrote|asked|quote|lyrics|song|movie|film|character|sings',
  told: '(that s|thats|that is|is|its|it s) (how old (i am|i m|im)|my (real |actual |)age)',
  guess: 'guess (my age|how old i am|how old im|how old i m|how old)',
  yes: 'yes|ye|yea|yeah|yep|yup|yh|ya|yess|yeh|correct|me too|same|exactly|i am',
  areYou: '(are|r) (you|u|ya)|ru|(you|u) (are|r|re)|ur|youre',
  you: 'whats (urs|yours)|what s yours|urs|and (you|u|yourself|urs|yours)|wbu|hbu|hby|wby|you|u|what about (you|u)|how about (you|u)|(how old|whats ur age)|n u|and yours',
  girl: 'f|fem|female|girl|gurl',
  boy: 'm|male|boy|guy|lad',
  from: 'from|in|frm|near',
  birth: `((i|ive|i ve) (was|were|wuz|got)|i|was|${IM}) born (in|on|around|back in|)|born in|born|(${IM}|) (an|a|) (class of born)|(${IM}) (an|a) (kid|baby) (of|from)|birth year|year of birth|(my|) birth year (is|s)|born year|same (yr|year) (as|minecraft)|(people|ones|kids|those) born in|(${IM}) (from|of) (year|the class of born)|had me in|vintage`,
  grade:
    '(?:(?:year|yr|y|grade|form|class) ?(?:1[0-3]|[1-9]|seven|eight|nine|ten|eleven|twelve|six|five)|(?:[1-9]|1[0-2])(?:st|nd|rd|th)? (?:grade|grader|year|gr)s?|(?:[1-6])(?:st|nd|rd|th) class|(?:first|second|third|fourth|fifth|sixth) class|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:grade|grader|year)|(?:freshman|sophomore|junior|senior) in (?:hs|high ?school)|freshman|freshie|sophomore|soph|junior year|senior year|freshman year|sophomore year|(?:lower|upper)? ?sixth form|reception|kindergarten|transition year|[ps][1-7]|(?:[5-9]|1[0-2])th|yr(?:[7-9]|1[0-3])|y(?:[7-9]|1[0-3]))',
  gradeFrame: `(${IM}|we re|were|i ve just started|ive just started|i just started|i start|i started|i m starting|im starting|i m going into|im going into|i go into|i m still|im still|im only|i m only|im just|i m just|im currently|i m currently) (only|just|still|currently|now|going|about to start|starting|) (in|a|an|into|at|the|going into|starting|)|my (grade|year) is|i go (in|into)|i m repeating|im repeating`,
  gradeNot:
    'in the (queue|line|race|league|table)|of|place|floor|in line|in the ranking|ranking|season|street|st|avenue|ave|one|time|generation|hand|half|quarter|base|person|degree|century|row|level|lvl|wave|round|period|position|anniversary|century|dev|developer|engineer|manager|minister|world|war|in queue|students? say',
  gradeLead: 'in|a|im in|i m in|going into|just started|starting|still in',
  gradeOrdinal: '(?:six|seven|eigh|nin|ten|eleven|twelf|four|fif)th|first|second|third',
  gradeStart:
    'y\\d+|yr\\d*|year|grade|form|class|fresh[a-z]*|soph[a-z]*|junior|senior|transition|lower|upper',
  gradeSure:
    'grade|year|\\by(?:r|ea)? ?\\d|form \\d|\\b[6-9]th grader|fresh|soph|in hs|high ?school|\\bclass$|kindergarten|transition',
};

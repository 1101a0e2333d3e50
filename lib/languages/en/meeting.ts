/** How one arranges to meet in English; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';
import { ONLINE } from '../same-everywhere.ts';

export const meeting: MeetingWords = {
  i: 'i|im|ill|id|imma|i (m|ll|d|am|will)',
  you: 'you|u|ya|ur|youre|you (re|ll|d)|u (r|re|ll)',
  we: 'we|lets|let s|let us|us|we (ll|d|re)',
  object: 'me|you|u|ya|ur|us|each other|eachother|ou',
  see: 'meet|meeting|meetin|see|seeing|c|find|catch|grab|join|joining|fetch|collect|pick|picking|wait for|waiting for|wait 4|come for|link with|hang with',
  hand: 'buy|treat|invite|pay|swap|trade|give|giving|bring|hand|return|lend|show|giv',
  meeting:
    'who s coming|whos coming|who wants to come|(are|r) we (still |)meeting|we (re |are |)(still |)meeting|still meeting|get me (from|at|outside|after)|meet (up|there|here|somewhere|at|in|by|outside|on|after|near|behind|under|irl|@|for|tomorrow|tmrw|tonight)|meetup|meet ups?|meeting up|link up|(we|lets|let s|wanna|us) (meet|link|catch up|hang out)|rendezvous|wait there|waiting there|see you there|see u there|c u there|(ill|i ll|i will) (wait|be waiting|be stood|be standing|stand)|be waiting|look (out |)for me',
  come: 'if (you|u) came|you came|b there|be on|come|coming|get here|cum over|pop (over|round|by|in|to)|swing by|come (over|round|around|by|to)|coming (over|round|to)|stop by|drop by|pull up|turn up|head over|be there|get off|walk down|drop (me|u|you)|picking',
  arrive:
    '(im|i m|i am) (coming|on my way)|(ill|i ll|i will) come|i come|(ill|i ll|i will) (be here|be back|get there)',
  be: '(il|ill|i ll|i l|we ll) b|b (at|outside|in|by)|(ill|i ll|i will|we ll|im gonna|i m gonna|i m going to|ima|imma) be|be (at|outside|by|in|on|near)',
  there: 'same time|there|same (place|spot|bench|time|one|as last time)|usual (place|spot)',
  activity:
    'do|sleep over|sleepover|sleeping over|picnic|go|going|get|getting|grab|eat|swim|swimming|walk|have|see|go see|cinema|movie|movies|pizza|milkshake|maccies|bowling|skate|skating|shopping|football|footy|basketball|bike|ride|drink|drinks|coffee|lunch|dinner|breakfast|food|hang out|hangout|hanging out|catch up|get together|come|ice cream|chill|hang|beach|bubble tea|run|jog|climbing|party|watch|fishing|hot chocolate|kfc|nandos',
  propose:
    '(i|my) vote|i (pick|say)|id say|(could|can|cud) do|could try|lets|let s|(shall|should|could|can) (we|us)|we (should|could|can|gotta|ll)|wanna|u wanna|want (to|2)|wants? (to|2)|do (you|u|ya) (want|fancy|wanna)|would (you|u|ya) (like|want)|fancy|(how|what|wot|wat|hw) (about|bout|abt)|up for|(you|u|ya) (free|down|around|about|available)|(are|r) (you|u|ya) (free|down|up|around|about|available|in)|down (to|for)|(id|i d) rather|im free|i m free|we said',
  pair: 'irl|in person|face to face|in real life|just (us|you|u|me and you|me and u|you and me|us two|the two)|(me|you|u) (and|n|nd|an|plus) (me|you|u)|u me|you me|me u|the two of us|us two|only us|both of us|(nobody|no one|noone) else|1 on 1|one on one',
  jointly: 'each other|together|with (me|you|u)',
  day: 'tomorrow|tomoz|tomo|tmrw|tmr|tmw|2moro|2moz|2morrow|2mrw|2mro|tonight|tonite|2nite|2night|this (evening|afternoon|weekend|morning|arvo|aft|sat|sun|fri)|next (weekend|week|sat|sun|mon|tues|weds)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thurs|thur|fri|satday|today|2day|the weekend|day after tomorrow|over the weekend|half term',
  weakDay: 'mon|tue|wed|thu|thur|fri|sat|sun|weekend|l8r',
  part: 'break|recess|morning|afternoon|evening|night|aft|arvo|eve|lunch|lunchtime|nite',
  time: 'half time|noon|midday|midnight|lunchtime|at (lunch|break|dinner|home time|hometime)|dinner time|in (an|half an|1|about an) (hour|hr)|bell|last bell|home time|hometime',
  at: 'at|around|by|for|about|from|till|til|until|before|after|round|approx|like|b4|4|say',
  oclock: 'pm|am|p m|a m|o clock|oclock|ish|pmish|sharp|on the dot|pm sharp',
  within: 'in|in about|in like',
  span: 'min|mins|minute|minutes|m|hr|hrs|hour|hours',
  after: 'after|b4|before|straight after|right after|end of|during|once',
  event:
    'closed|opens|closes|starts|begins|ends|test|school|skl|skool|class|classes|lesson|lessons|practice|training|lunch|dinner|tea|work|college|uni|church|practise|gym|rehearsal|football|footy|swimming|exam|exams|maths|period|pe|match|game|dance|drama|band|choir|club|the bell|bell|last bell|homework|detention|movie|film|concert|gig|audition|auditions|disco|assembly|prom|season|shift|service',
  beside:
    'outside|behind|under|underneath|beneath|opposite|near|nr|next to|(in |in the |)front of|infront of|(at the |round the |the |)(back|bk|side|end|top|bottom|corner|entrance|edge) of|beside|inside|across from|(over|down|up|round|out|back) by|on the corner of|waiting at|by (the|that|my|your|ur|our|those)|main entrance',
  locative: 'at|in|to|2|on|from|round|around|down|over|by|til|near|into|of',
  article:
    'the|a|an|da|my|your|ur|our|that|this|those|same|old|big|little|small|main|front|back|side|new|usual|other|red|blue|green|local',
  spot: 'arrivals|roundhouse|gate|exit|front gate|school gate|main entrance|clock|boathouse|beach huts|town|town centre|city centre|fair|disco|alley|lockers|end of (the|my|your|ur|our) (road|street|lane|drive)|corner|rec|fields?|tree|oak|statue|slide|rugby club|quarry|cemetery|track',
  door: '(my|ur|your) (place|house|flat|door|street|road|yard|gaff|crib|block|school|gate|drive)|(to|round|around|over|at|come|by) (mine|yours|urs|ours)',
  agree:
    'deffo|defs|defos|obvs|obv|oke|ok ok|roger|cheers|all good|perf|ok|okay|okie|okies|okey|k|kk|yes|yeah|yea|yh|yep|yup|ye|ya|yess|yesss|aye|sure|deal|perfect|sounds (good|great|like a plan|fun|perfect)|cool|great|fine|works for me|that works|alright|aight|ight|bet|(im |i m |)(down|in|up for it|there)|definitely|defo|def|of course|absolutely|(see|c) (you|u|ya) (there|then|tomorrow|soon)|(ill|i ll|i will) be there|lets go|awesome|(cant|can t) wait|no (problem|worries|prob|probs)|np|(ill|i ll) come|safe|its a (date|plan|deal)|got it|gotcha|good|lovely|brilliant|wicked|sick|mint|on my way|omw|count me in|sorted|agreed|promise|rightio',
  no: 'no|nope|nah|never|cant|can t|sorry|idk|dunno|maybe|no (thanks|way|chance)|im not|i m not|i dont|i don t',
  not: 'not|cant|can t|cannot|wont|won t|dont|don t|doesnt|doesn t|didnt|didn t|never|no (one|chance|way|longer)|isnt|isn t|wouldnt|wouldn t|shouldnt|couldnt|couldn t|nobody|cancelled|canceled|grounded|refuse',
  online: `${ONLINE}|app|comments|replies|thread|bio|brawl stars|dc|instagram|ft|vc|voice|calling|video|server|of the game|in the game|streaming|webcam|hop on|log on|logged on|log in|in game|guild|dungeon|quest|castle|potions?|dragon|mob|clan|dm|dms|phone|telly|website|ring me|text|email|realm|bedwars|adopt me|bloxburg|tournament|premiere|drops`,
  appointment:
    'braces|trip|dentist|dentists|orthodontist|ortho|doctor|doctors|docs|gp|hospital|appointment|appt|optician|opticians|interview|exam|exams|lecture|parents evening|hairdresser|hairdressers|barbers|haircut|physio|therapist|therapy|counsellor|vet|vets|nurse|vaccine|driving lesson|tutor|checkup|test|detention|open day|in (class|maths|english|science|pe|assembly|school|history|geography|french)|at school',
  third:
    'he|she|they|hes|shes|theyre|him|her|them|mum|mums|mom|moms|mam|dad|dads|nan|nans|gran|grandma|grandad|grandpa|parents|brother|sister|sisters|cousin|cousins|uncle|auntie|aunt|friend|friends|mate|mates|teacher|miss|sir|coach|neighbour|someone|somebody|people|everyone|team|club|group|band|family|folks|stranger|strangers|adults?|boys|girls|kids',
  past: 'been|yesterday|last (week|night|time|year|month|weekend|summer|saturday|sunday|friday|monday)|was|were|met|went|had|did|didnt|used to|(nice|good|great|lovely|pleasure) (to (meet|see)|meeting|seeing)|pleased|ago|waited|came|pleasure|showed up',
  vague:
    'if (u|you) ever|some day|someday|one day|sometime|some time|at some point|eventually|when (ur|you re|youre|im|i m) (older|in the uk|over here)|every|each|always|usually|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|next life|i wish',
  fiction:
    'escape room|treasure hunt|in (the|a|my) (book|film|movie|story|show|series|novel|song|dream|play|fic|episode)|chapter|episode|act (one|two|three|1|2|3)|scene|juliet|romeo|character|plot|roleplay|rp|he says to|batman|superman|who (would|do u think)|rule one',
  aside: 'bring|bringin|tell|wear|dont forget|remember|look for|ask for',
  filler:
    'can see (you|u|me)|thing|spot|like yesterday|as yesterday|than yesterday|prefer|or not|or no|backwards|reversed|read|when|where|what time|can|could|which|and|n|then|so|lol|lmao|xd|haha|x|xx|xxx|tho|though|if|want|works|better|it|is|its|be|will|just|or|with|still|pls|plz|please|ty|thx|bro|babe|girl|sis|hey|hi|hiya|yo|well|right|plan|gonna|dont (tell|be|worry|forget|say)|don t (tell|be|worry|forget|say)|not (far|too late|late|long|bad)|no (problem|worries)|why not|cant wait|can t wait|sharp|on time|come on|how come|come from|coming from|get back|dont be late|make it|thats|that s|what|as|btw|tbh|rn|now|cos|coz|all|too',
  have: 'have (a|an|my|to)|got (a|an|my|to)|i ve got|ive got|i have|has (a|an)|had (a|an)|my',
  past_hour: 'past|to|thirty|fifteen|forty five|half',
};

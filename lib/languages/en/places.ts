/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

const I_AM = '(i am|i m|im|am|we are|we re)';
const STILL = '(|currently|still|now|actually|also|only|just|always|both)';

export const places: PlaceWords = {
  self: 'i|we|im|ive|weve',
  live: 'live|liv|lve|livin|living|livn|stay|stayin|staying|reside|based|located|moved|relocated|lived',
  iLive:
    'ilive|we ve lived|we have lived|i ve lived|ive lived|weve lived|i grew up and live|always lived|lived all my life|ve been (living|in)|been living|been in|moved us',
  lives:
    'half (the |my |of the |) (week|time)|every other (week|weekend)|(most|rest) of the (time|week)|my (house|flat|home|place) (is|s)|our (house|flat|home|place) (is|s)|week (a|b)|weekends|boarding school|boarding|monday to friday|(my|our) (family|parents|folks|mum and dad) (lives|live)|we (ve|have) just arrived',
  parents:
    'mum|mums|mom|moms|mam|dad|dads|nan|nans|gran|grans|grandma|grandmas|grandparents|parents|folks|mother|father|foster family|aunt|aunts|uncle|uncles|auntie',
  ownTown:
    '(my|our) (little |) (town|city|village|ends|hood|manor|endz|area|estate)|(my|our) (home town|hometown)|(nearest|closest) (big |) (town|city|village|station) (to (me|us)|)',
  hereIn: '(over |down |up |out |back |right |) here|round here|us lot',
  shouts: 'hbu|wbu|and you|and u|n u|baby|represent|gang|massive|born and raised|born n raised|til i die',
  weather: 'raining|freezing|cold|hot|sunny|windy',
  townish:
    '(its|it s|tis|theres|it is|from|in) (a|this) (little |small |tiny |boring |) (town|village|place|hamlet)|(a|this) (little |small |tiny |) (town|village|hamlet)|the (village|town) is',
  comesFrom: `${I_AM} (${STILL} from|from)|i come from|(my|our) (home town|hometown|town|city|village) (is|s|)|city|hometown|(frm|im frm|i m frm)|(from|im from|i m from) (sunny|good old|lovely|boring|rainy)|(greetings|hello|hi|hey|love|hiya|howdy) from|(talking|speaking|typing|texting|writing) (to (you|u) |this |) from|born (and|n) (raised|bred) in|home is|home s`,
  am: I_AM,
  still:
    'right|very|really|currently|still|now|actually|also|only|just|right now|here|always|rn|atm|up|down|over|out|back|with my (mum|mom|dad|parents|family|gran|nan|grandparents)|mostly|basically|all the way|part time|half the time|literally|lol|sunny|rainy|house|place|flat|to|lovely|good old|boring|little old',
  inTown: 'from|in|at|to',
  near: '(near|nearby|next to|close to|by|outside|outside of|around|beside|next door to|north of|south of|east of|west of)|not (too |that |) far from|on the (edge|outskirts) of|in (the |) (centre|center|middle|suburbs|outskirts|heart) of|in central|in downtown|downtown|central|(5|10|15|20|30|five|ten|twenty|thirty) (min|mins|minutes|miles) (from|away from|outside|outside of|north of|south of|drive from)|(in |) (a|this) (small |little |tiny |big |boring |quiet |) (town|village|city|suburb|place|area) (called|named|)|(village|town|suburb|place) (called|named)|a suburb of|in a suburb of|greater|in the sticks (near|outside)',
  demonyms:
    'londoner|mancunian|scouser|brummie|glaswegian|new yorker|parisian|geordie|dubliner|bostonian|chicagoan|scouse|cockney|weegie|yinzer|torontonian|manc',
  answers:
    'um|uh|er|oh|well|erm|so|yeah|yes|lol|haha|hi|me|i m|im|i am|i live|i|it s|its|from|in|near|just|currently|outside|close to|next to|around|actually|a (small |little |) (town|village|place)|called|born and raised|north|south|east|west|somewhere|between|somewhere between|halfway between|in between',
  evasions:
    'secret|guess|why|somewhere|nowhere|everywhere|idk|dunno|far|away|earth|england|uk|no|nope|nah|never|none|not|lol|haha|lmao|you|hbu|wbu|u|hi|hey|hello|sorry|thanks|weird|stop|creep|creepy|private|personal|online|internet|planet|telling|saying|nothing|sure|ok|okay|yes|yeah|yea|cool|wow|nice|good|fine|great|really|maybe|house|home|school|bed|village|town|city|farm|boy|girl|male|female|dude|bro|tbh|what|who|huh|hmm|well|wait|ask|mystery|here|there|done|same|too|yep|yup|thx|hmmm|perfect|cheers|even|shit|how|true|false|np|tnx|ty',
  sexes: 'f|m|male|female|boy|girl|b|g|guy|dude|lad|nb',
  years: 'yo|y o|years|years old|yrs|yr|yrs old',
  postcode:
    '(my|our|the) (postcode|postcodes|post code|zip|zips|zip code|zipcode|postal code) (is|s|it s|its|)|(postcode|post code|zip|zip code|zipcode)|(i|we) live (in|at|near)',
  resides:
    'i live (there|here)|(thats|that s|its|it s) (me|home|where i live|my town|my city)|my (town|city|hometown|area|ends)|(here|home) in|born and (raised|bred)|i live|living here|we live|where i live|represent|all my life|my whole life|home sweet home|get out of here|begins with|starts with|ends with|me born n bred|born n bred|(my|our) (council|estate|bus pass|bus stop|train station|station|street|road|local|postcode|area|neighbourhood|high street|tube station|local paper)|half and half|from (my|our) (house|door)|born n raised|born (and|n) (raised|bred)|from home',
  others:
    '(my|a) (cousin|friend|mate|bestie|teacher|uncle|aunt|brother|sister|boyfriend|girlfriend|penpal|pen pal|neighbour)|he|she|they|hes|shes|(you|u) (live|from|are|re)|your|ur|(my|some|our) (cousins|friends|mates|teachers|uncles|aunts|brothers|sisters|neighbours|neighbors|bff|bffs|ex)|people|everyone|someone',
  asksTown:
    '(are|r) (you|u) (from|in|near|living in|based in)|do (you|u) live (in|near)|(you|u) (from|live in|in|near)|you re (from|in)',
  passing:
    'born in|was born|born at|holiday|trip|visit|tomorrow|yesterday|next week|next month|last week|concert|gig|festival|book|movie|show|game|fortnite|minecraft|roblox|gta|pokemon|zelda|genshin|sims|animal crossing|dream|dreaming|wish|were|would|want|going|went|hotel|airport|class|grade|team|season|level|channel|been to|gone to|flying|flew|travel|travelling|dnd|d d|rp|wifi|password|passcode|back from|flight',

  home: 'ma house|ma flat|ma place|(its|it s|is|thats|that s) (basically |) (home|me|mine|us|my house|our house|our flat|my flat|my address|our address|my place|where i live)|(my|our) (nans|nan s|dads|dad s|mums|mum s|moms|mom s|grans|gran s|grandparents|parents)|home sweet home|we re|were number|is home|we ve got|weve got|our (road|street|number)|(i m|im) there every|(i|we) (live|stay|liv)|my (address|house|place|home|door|flat|building|street|road)|our (address|house|place|home|door|flat)|my (mum|mom|dad|gran|nan|grandma|parents|brother|sister|granny|grandad) (lives|live|s place|s house|is at|s)|come (to|over|round)|send (it|them|that) to|deliver|ship (it|them) to|door code|gate code|(im|i m|i am|we re|were) (at|number|no)|pick me up|drop me|meet me|mine s|mine is|round mine|ring the bell|buzz|buzzer|ours|ours is|ours s|home is|my gaff|gaff|my gaffs|my crib|we moved|mum will|ma will|our (gate|lane|close|block|building|road)|our (house|flat) is|at ours|at mine|mine|now were|now we re|my own house|house number is|at no|im at no|my (birthday|bday) party|(my parents|we|mum and dad) (bought|rented|rent)',
  delivers:
    'send|post it|post mine|ship|deliver|parcel|package|envelope|postman|bring (it|her|him|them)|mail it|pizza guy|uber|taxi|drop it|drop off|courier|vinted|turn left|turn right|go past|on your left|on the left|on your right|on the right|ubereats|uber eats|pizza order|satnav|knock|letterbox|sleepover|birthday|bday|party|bouncy castle|exactly where|through the door|collar tag',
  houseNouns: 'number|no|door|house|plate|red door|the one with|the one w',
  elsewhere:
    'visited|downing|baker street|lives (at|on|in)|complaints|customer (care|service|services)|returns|courts|letter|letters|comic|comics|manga|anime|character|story|tv|soap|police|council|box|(you|u|he|she|they|he s|she s) (live|lives|stay|stays|lived)|(your|ur|his|her|their|its) (address|house|place|home|street|road|flat)|(my|a) (friend|mate|cousin|neighbour|neighbor|teacher|bestie|boyfriend|girlfriend) (lives|lived|s|stays)|dentist|doctor|doctors|hospital|pharmacy|barbers|shop|shops|store|bakery|restaurant|cafe|pub|club|bar|takeaway|pizza place|cinema|theatre|theater|museum|library|town hall|council|leisure centre|gym|swimming pool|station|post office|bank|office|church|charity|concert|gig|exhibition|festival|event|market|hotel|garage|company|open|opens|closed|closes|film|movie|series|song|book|game|gta|minecraft|fortnite|roblox|monopoly|harry potter|sherlock|detective|example|sesame|elm street|school|college|university|uni|sims|fire|news|form|made up|fake|google|white house|haunted|sat nav took',
  numberAfter:
    '(it s|its|it is|i m|im|i am|i live|we re|we are|mine s|house|flat|and|and its|and it s|number is|thats) (at|number|no|num|nr|the number|)|number|no|num|nr|at|flat|house number|at number',

  house: '(house |flat |) number|(house|flat) (no|nr)|house',
  here: `${I_AM}|sat|sittin|sitting|stood|standin|standing|stuck|waiting|waitin|walking|walkin|chilling|chillin|hanging|hangin|bored|freezing|soaked|starving|parked|camped|posted up|posted|queuing|queueing|in the queue|browsing|sheltering|just (got|gotten|arrived|left|gone|passed|pulled) (to|2|in|into|at|off|on|past|up at|)|(got|gotten|arrived) (to|2|into|off|on|at)|getting (off|on)|get off|on my way past|passing|just passed|hopped|just hopped|jumped|hid|legged it|got off at the wrong|just got off|just got on|(texting|typing|writing|messaging) (you |u |this |)from|just came out of|coming out of`,
  now: 'rn|right now|now|atm|been here|come find|come get|come|freezing|bored|still|currently|already|here|phone|battery|waiting|in the rain|find me',
  lessons:
    'homework|worksheet|geography|plot|according|teacher|lesson|question|eiffel|portal|spawn|village|minecraft|fortnite|chest|maths|math|map of',
  exists: 'they|theres|there s|has|have|is|are|was|s|sells|sell|does|opens',
  tracks: 'platform|gate|bay|carriage|junction|exit',
  between:
    'bk|back|outside of|by the|infront|w|nr|@|swings on|bench|at|the|a|in|on|by|near|outside|inside|front|of|next|to|opposite|behind|corner|right|now|rn|here|still|just|currently|waiting|sat|sitting|stood|standing|for|alone|my|own|with|mates|friends|friend|and|entrance|exit|car|up|down|over|platform|big|little|old|off|top|number|stuck|under|around|across|from|already|2|past|gone|got|window|seat|upstairs|downstairs|deck|queue|line|table|booth|floor|aisle|section|level|gate|other|side|end|middle|new|only|bottom|edge|nobody',
  spots:
    'last stop|corner of|bandstand|benches|rink|swings|pond|lake|canal|woods|forest|river|diner|bus shelter|pk|sk8park|chippie|war memorial|memorial|underpass|tunnel|bike sheds|gates|entrance|quay|marina|laundrette|ice cream van|driveway|bus stop|station|park|bus station|train station|tram stop|mall|shopping centre|precinct|retail park|arcade|library|stadium|leisure centre|swimming pool|pool|skatepark|skate park|playground|cinema|market|town hall|church|cathedral|post office|pharmacy|bakery|cafe|pub|restaurant|chippy|chip shop|corner shop|ice rink|bowling|airport|bridge|fountain|roundabout|car park|parking lot|avenue|square|hospital|zoo|museum|theatre|theater|harbour|pier|beach|petrol station|gas station|high street|platform|gardens|plaza|food court|salon|barbers|barber|hairdressers|newsagents|newsagent|depot|tube|terminal|vape shop|lido|baths|docks|lighthouse|campus|sports hall|astro|astroturf|courts|court|gym|stop|pizza place|kebab shop|bubble tea|boba|bookshop|bookstore|farm shop|duck pond|bleachers|fire station|vets|crossing|garage|laundromat|drive thru|seafront|promenade|prom|caff|bowling alley|arcades|fairground|carnival|trailhead|ferry|jetty|pontoon|shop|store|steps|showground|infirmary|loos|toilets|services|bookies|clubhouse|pavilion|allotments|ferry queue|waiting room|bench',
  chains:
    'target store|mcdonald s|mcdonald|mcdonalds|maccies|maccas|mcds|mcd s|kfc|burger king|nandos|nando s|subway|starbucks|costa|greggs|tesco|tescos|sainsburys|sainsbury s|asda|morrisons|lidl|aldi|waitrose|co op|coop|primark|jd sports|zara|ikea|argos|superdrug|whsmith|waterstones|five guys|dominos|pizza hut|wetherspoons|spoons|walmart|costco|wendys|wendy s|taco bell|7 eleven|odeon|arndale|westfield|poundland|h m|halfords|woolies|big w|jb hi fi|timmies|sephora|claires|lush|foot locker|hmv|meadowhall|st davids|(ur|your|u r) (house|street|road|door|place|gate)|boots|pret',
  lines: 'bus|tram|train|line|tube|metro|subway|coach|ferry|shuttle|streetcar|lrt|overground',
  notNow:
    'tomorrow|yesterday|when i was|were|used to|will be|gonna be|going to be|fortnite|minecraft|roblox|gta|pokemon|zelda|genshin|sims|animal crossing|game|lobby|server|map|homework|movie|series|video|dream|book|chapter|page|level|always|usually|every day|sometimes|often|never|(he|she|they|you|u) (s|is|are|re)|hes|shes|youre|theyre|last|ago|good at|bad at|top of the|isnt|spawn|portal|nether|coords|(they|there) (have|sell|s|is|are|had|do)|theres|when we|when i|if i|if we|opening|opens|closes|new one|next week|this weekend|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|after school|my room|my bed|kitchen|bathroom|shower|sofa|tilted|pleasant park|so done|works|working|work|i want|i wanna|wish|went|going|gonna|gotta|bought|got my|later|tonight|gig|doors|concert|retired|nurse|job|online',

  meet: 'meet|meet up|link up|see you|see u|hang out|pick (me|you|u) up|come to|you free|u free|wanna',
  agrees:
    'ok|okay|okk|k|kk|yes|yeah|yea|yep|yup|ye|ya|sure|deal|perfect|sounds good|sounds great|cool|great|fine|works for me|that works|alright|aight|bet|im down|i m down|down|im in|i m in|definitely|of course|absolutely|see you there|see u there|see you then|see u then|ill be there|i ll be there|lets do it|let s do it|ok cool|lets go|awesome|cant wait|can t wait|no problem|no worries|ill come|i ll come|yh|yess|yesss',
  days: 'tomorrow|tmrw|tmr|tmw|2moro|2morrow|2mrw|tomoz|tonight|tonite|2nite|this (evening|afternoon|weekend|morning|arvo)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thurs|fri|sat|today',
};

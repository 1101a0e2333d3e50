import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'pword|passwords|passcodes|pass phrase|passphrase|pass word|password|passwrd|passwd|pass word|pwd|pw|psw|passcode|pass code|pass|passw|pasword|passwort|passw0rd|pin|pin (code|number|no)|wifi|wi fi|wifi (password|pass|pw|code|key)|wi fi (password|pass|code|key)|unlock code|lock code|screen lock|security code|lockscreen|wep key|wpa key|network key|pattern',
  code: 'login|log in|logins|code|combo|combination|codes',
  mine: 'my|mi|our|my old|my new|my real|my current|me|mine',
  theirs: 'your|ur|yr|his|her|their|any|no|what|which|someones|new|strong|another|teachers',
  refuse:
    'thanks|thx|ty|thank|no|nope|never|why|lol|lmao|idk|dunno|what|which|ok|okay|yes|yeah|secret|forgot|i|im|you|u|the|not|nah|none|guess|ask|haha|hell|sorry|wait|for|who|huh|sure|bye|stop|nice|cant|dont|as|wouldnt|mind|creep|weird|privacy|private',
  home: 'my drive|the drive|face id|touch id|fingerprint|netbook|diary|tumblr|fone|fon|phne|acc|accs|hotspot|tab|tele|cloud|google drive|amazon|bank|banking|duolingo|kindle|hulu|prime|tv|alarm|hard drive|usb|school email|outlook|onedrive|session|profile|spotify|crunchyroll|twitch|wattpad|google classroom|teams account|device|streaks|front door|back door|garage|gate|phone|iphone|ipad|chromebook|tablet|laptop|pc|computer|mac|macbook|xbox|ps5|ps4|playstation|switch|wifi|wi fi|router|hub|netflix|insta|snap|snapchat|account|house|home|here|at mine|for mine|ours|samsung|watch|lock|unlock|screen|sim|icloud|apple|google|gmail|email|mail|roblox|fortnite|steam|discord|tiktok|minecraft|disney|school account|school login|login|broadband|sky',
  room: 'the game|in game|in the game|this game|the film|the movie|the book|escape room|dungeon|the show|sort code|gift card|steam card|xbox card|playstation card|server|room|lobby|game|kahoot|zoom|teams|meet|meeting|class|classroom|cafe|coffee|hotel|library|school|mcdonalds|starbucks|restaurant|promo|discount|creator|friend|party|map|level|event|train|airport|cheat|private match|match|guest|vip|postal|zip|area|country|dress|bar|qr|source|cheats|campsite|gym|locker room|da vinci|highway|morse|voucher|coupon',
  of: 'for|to|of|on|at|from|is for|2',
  be: 'is|s|thats|that s|that is|are|was|its|it s|it is|would be|will be|iz|be|goes|wuz|used to be|now|rn|still|is now|is still',
  lost: 'forgot|forget|forgotten|lost|change|changing|reset|never|dont share|don t share|dont tell|don t tell|recover|guess|wrong|remember|hacked|stole',
  dull: 'a|an|the|my|your|ur|his|her|so|too|very|really|super|not|wrong|right|long|short|weak|strong|hard|easy|safe|secure|secret|same|stupid|dumb|simple|correct|incorrect|invalid|expired|taken|saved|like|in|on|with|for|to|of|at|from|something|nothing|everything|none|private|personal|great|good|bad|ok|fine|working|broken|gone|lost|forgotten|changed|it|that|this|what|just|only|always|never|still|now|gonna|going|written|stored|pretty|kinda|literally|actually|and|but|or|if|because|cos|case|required|down|slow|back|up|off|fast|shit|crap|trash|terrible|awful|out|free|better|next|over|here|there|mine|yours|as|all|about|than|be|being|getting|needed|dead|complicated|impossible|impeccable|crazy|funny|embarrassing|lol|haha|unlocked|locked|you|u|nope|old|new|by|under|ready|key|protected|default|unguessable|no|one|two|three|password|laggy|acting|lagging|bugging|playing|cutting|dying|dodgy',
  spell:
    'no spaces|no space|no caps|all lowercase|lower case|question mark|asterisk|asterisks|hash|hashes|all lower|big|capital|caps|uppercase|upper case|lowercase|underscore|dash|hyphen|dollar sign|exclamation|exclamation mark|hashtag|at sign|full stop|l shape|z shape|backwards|reversed|all one word',
  parts:
    'in 2 parts|two parts|starts with|begins with|first half|first part|4 digits|6 digits|four digits|six digits',
  addition:
    'and|with|then|and then|plus|ends with|and ends with|ends in|and ends in|and the end is|second half|second part|but with|rest is|the rest is|no caps and|and the rest is',
  filler:
    'just|literally|literally just|its|it s|so its|so it s|like|only|is just|its just|its literally just|basically',
  ask: 'i need|hint|hint for|read|read me|need|what|whats|wats|wat|wots|give|gimme|tell|send|share|how|say',
  login:
    'asks for|asking for|wants a|wants the|try this|on my account|as me|log into|log in|login|log on|sign in|sign into|get into|get in|unlock|unlocks|logged in|to open|hop on|go on',
  enter: 'put|type|enter|use|just put|type in|put in|press|key in|punch in|try',
  arrives:
    'ull be on|you ll be on|opens my|gets into|gets u in|gets you in|that gets u|opens with|opens w|unlocks with|gets me in|lets me in|get in with|you re in|ur in|youre in|u re in|you are in|to get in|to log in|opens|unlocks|lets you in|lets u in|to get on|logs you in|logs u in|it opens',
  pattern: 'pattern|swipe|unlocks with|unlock is|lock pattern|unlock pattern',
  key: 'post it|postit|sticky note|scrap of paper|wpa|wpa2|wep|key|padlock|lock|hotspot|keypad|sticker|ssid|network|combo|safe|code word',
  fiction: 'game|movie|film|book|show|episode|club|treehouse|story|harry potter|tutorial|quiz|example',
  changed: 'changed|updated|new',
  now: 'now|to',
};

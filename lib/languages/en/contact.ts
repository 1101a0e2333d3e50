/** How one gives away ways to be reached and paid in English; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'my mine our me ma mah',
  yours: 'your ur yours yr you u',
  theirs: 'his her their hers theirs',
  of: 'from of for at',
  family:
    'pops gramps nana pa da ma mum mom mums moms mother mothers mam dad dads father fathers sister sisters sis brother brothers bro nan nans gran grandma grandpa parents rents folks family home house aunt uncle stepdad stepmum',
  friend:
    'girl boy guy kid dude friend friends mate mates classmate neighbour neighbor neighbours him cousin cousins',
  phone: 'area wa paypal number num numbers nr phone cell mobile tel telephone digits landline fone whatsapp',
  call: 'call|ring|text|txt|phone|message|whatsapp|dial|save|call us|reach',
  reachMe: [
    'mine (is|s)|ours is',
    '(call|text|txt|ring|message|msg|dm|whatsapp|wa|phone|hit|reach|sms|facetime|ft|contact|buzz|bell|tx|add|ping) (me|us)',
    'just (text|call|ring|message|dm)',
    'give (me|us) a (call|ring|bell|text)',
    '(you|u) can (call|text|ring|reach|message|get) me',
    'hmu( (on|at)|)',
    '(my|our|mah) (whatsapp|signal|telegram|digits)',
    '(im|i m|i am) on',
    '(its|it s|it is|thats|that s) (me|mine)',
    'save (it|my|this)',
    'new (number|phone)',
  ],
  elsewhere:
    'domino dominos kfc mcdonalds subway ikea dpd ups dhl deliveroo nando nandos greggs takeaway menu chippy kebab delivery repair barber nursery optician care estate landlord barbers vets book booking reserve reservations desk box pizza pizzeria dentist doctor doctors dr gp vet salon garage shop store restaurant cafe council police hospital clinic surgery pharmacy bank office school college reception club gym cinema hotel taxi cab uber helpline hotline childline samaritans crisis lifeline nspcc service services support customer helpdesk company business plumber teacher coach head agency radio band site ad advert advertised listing station line claim prize winner',
  unreal: [
    '(called|texted|rang|messaged|phoned) (me|us)',
    '(call|text|message) from',
    'who (is|s)',
    'whos',
    'scam|scams|scammer|scammers|scammed|scamming',
    'spam|spams|spammer|spammers|spammeur|spammeurs|spamme|spamming',
    'phishing',
    '(do not|dont|don t|never|not) (answer|call|text|reply|click|pick|trust|ring|give|share)',
    'block(ed|ing|)',
    'report(ed|)',
    'beware',
    'fake',
    'unknown (number|caller)',
    'missed call',
    'keeps (calling|texting|ringing)',
    '(for |)(example|instance)',
    'e g',
    'eg',
    'fictional',
    '(made|make|making) up',
    'in (the|a|that|this|my) (movie|film|show|song|game|book|series|episode|exercise|story|video)',
    'exercise',
    'homework',
  ],
  titles: 'mrs|mr|ms',
  old: 'old|former|previous|ex|dead',
  references:
    'registration student order tracking parcel package ticket isbn reference ref invoice case serial product item score scores result sum total pi code seed id version lottery barcode booking licence license',
  profile:
    'username usernames user gamertag handle tag id account acc acct profile channel nick nickname spam finsta page name',
  named:
    'i m|im|i am|my name is|names|called|it s called|thats called|as|under|go by|i go by|listed as|name s|i stream as|i play as|known as|still|called the|spelt|it s spelt|spelled|so|run it as',
  findMe:
    '(add|follow|find|search|dm|msg|message|look|snap|kik|friend|sub|invite|hmu|hit|ping|text|tag) (me|my|us|for me|to me|me up|up me)|(look|search) (me |)up|search up|search for|search|look up|add|hmu|sub to|find me|go follow|drop a follow|hop on',
  itsMe:
    'thats me|that s me|its me|it s me|is me|thats my|that s my|is my|that s mine|thats mine|same (user|name|handle|username|at|everywhere)|on everything|on there|everywhere',
  together:
    'all one word|one word|no spaces|all together|no space|together|all lowercase|no caps|no dots|without the dots',
  ending: 'at the end|on the end|the end is|the end bit is|ends with|ends in|end bit|last bit|then|end part',
  refuseName: 'no|nope|dont|don t|nah|none|why|never|u first|havent|haven t|not|ew',
  links:
    'it is its s called named i im am my me the on under as add follow search look for after name username user handle tag id account profile by and then here',
  noNames:
    'everyone here all mine yours the private public down dead full broken new old better best cool great fun funny boring not never gone hacked banned deleted deactivated bug very so too also now tomorrow today later soon when if what who why how where pls please lol haha ok no yes yeah yep nope thanks thx but because and or me you him her them us with without for in on at to of an a this that he she they i u is are was has have had can will would do did does dont cant like love hate want need know going go come there true fake story stories message messages photo photos pic pics video videos app apps game games group server call post posts live stream nothing something thing things people friend friends lag',
  secrets: 'password passwords pass pw pwd passcode code codes pin login key wifi',
  at: 'arobase atsign',
  looseAt: 'at',
  dot: 'dot period point',
  dash: 'dash hyphen minus',
  underscore: 'underscore',
  mail: 'mail email emails mails e-mail gmail inbox addy address',
  card: 'card visa mastercard amex debit credit cvv cvc cv2',
  account: 'iban bic swift account acc acct sort routing bank aba transfer',
  voucher:
    'riot valorant gamepass itunes eshop argos tesco waterstones boots asos valve spotify twitch discord apple xbox voucher gift giftcard paysafecard paysafe neosurf steam google roblox robux psn playstation nintendo amazon netflix vbucks fortnite razer',
  giftCard: 'card cards gift giftcard voucher giftcards vouchers top topup',
  promo: 'promo discount coupon referral off creator use sale refer',
};

/** Words at the door of a place: what it asks, and what it does not ask. */
export const nickname = [
  'nick ?names?',
  'nick',
  'screen ?name',
  'display ?name',
  'user ?name',
  'handle',
  'alias',
  'chat ?name',
];
export const anyName = ['(your|my|enter|choose a|pick a|choose your) (first )?name', 'first name', 'name'];
export const age = [
  '(your |my )?age',
  'how old',
  'birth ?(date|day|year)',
  'date of birth',
  'year of birth',
  'dob',
  'a ?/ ?s ?/ ?l',
  'asl',
];
export const gender = ['gender', 'sex', 'i am (a|an)', "i'?m (a|an)", 'a ?/ ?s ?/ ?l', 'asl'];
export const genderValues = [
  'males?',
  'females?',
  '(wo)?m[ae]n',
  'boys?',
  'girls?',
  'guys?',
  'trans',
  'transgender',
  'non binary',
];
export const place = [
  '(your )?(home ?)?town',
  'city',
  'post ?code',
  'postal code',
  'zip( ?code)?',
  'location',
  'state',
  'where (are you|do you live)',
  'near(by)? (you|me)',
  'a ?/ ?s ?/ ?l',
  'asl',
];
export const country = ['country', 'nationality'];
export const enterChat = [
  '(enter|join|start|begin|open|go to) (the |a |your |our |random |anonymous |live |free |video |text |group |public )*(chats?|chat ?rooms?|rooms?|conversations?|lobby)',
  '(start|begin) (video |text |random )*(chatting|talking|messaging)',
  'chat (now|instantly|free|for free|as guest)',
  '(enter|join) (as|the) (a )?guest',
  '(start|go) (anonymously|live)',
];
export const enter = [
  'enter',
  'start',
  'join',
  'go',
  'begin',
  'connect',
  "let'?s go",
  'continue',
  'log ?in',
  'submit',
  'play',
];
export const noAccount = [
  '(no|zero) (sign ?up|signing up|registration|account|log ?in|e ?mail|download)s?( is| are)?( or (sign ?up|registration|account|log ?in|e ?mail|download)s?)*( (needed|required|necessary))?',
  'without (any |an |a )*(registration|registering|account|signing up|sign ?up|log ?in|logging in|e ?mail)',
  'registration free',
  '(registration|sign ?up|account) (is )?(not|never) (needed|required|necessary)',
  'no personal (information|info|data|details) (needed|required)',
];
export const guest = ['guests?', '(as|a) (a )?guest', 'anonymous(ly)?', 'anonymity', 'incognito', 'visitor'];
export const passwordOptional = [
  'password (is )?(not required|optional|not needed)',
  '(only )?(for|if) (you are )?(a )?registered( users?| nick ?names?| members?)?',
  '(only )?(for )?registered (users|members|nick ?names|nicks)',
  'password ?\\(?(optional|if (registered|you have one))',
];
export const overAge = [
  "(i am|i'?m|you are|being|be|you'?re) (at least|over|above|older than) 1[3568]",
  '1[3568] (years )?(old )?(or|and) (older|over|above|up)',
  '(over|above|at least) 1[368]( years)?( old| of age)?',
  'must be (at least |over )?1[3568]',
];
/** Whose age or town is asked where it is not that of who writes. */
export const someoneElse = [
  "child(ren)?('?s)?",
  "kid'?s?",
  '(your|my) (son|daughter|baby)',
  "passenger'?s?",
  "travell?er'?s?",
  "(driver|student|partner|spouse|dog|cat)'?s?",
  'looking for',
  "(a|your|my) friend('s)?",
  'recipient',
  // Not the verb alone: sites call parts of their forms a block, and so their fields.
  '(block|ignore|report|ban|kick|mute|whisper( to)?) ((a|an|this|the|another|that) )?(user|member|player|person|someone|nick)( ?names?)?',
];
/** What a door says to those whom it refuses for their age. */
export const tooYoung = [
  'too young',
  '(not|not yet) old enough',
  '(required|minimum|legal|invalid) age',
  'age (is |was )?(invalid|not (allowed|accepted|valid))',
  "(you are|you're) not eligible",
  'under ?aged?(?! ?\\d)',
  "(come back|return|try again) when (you are|you're|you turn) (1[3-8]|older|old enough)",
  'minors (are )?not (allowed|admitted|accepted|permitted)',
  'age (requirement|limit|restriction)s?',
  'must be (at least|over|above|older than) 1[3-8]',
  'under (the )?(age (of )?)?1[3-8]',
  'from 1[3-8] years',
];
export const adultsOnly = [
  '(for|intended for|only for|reserved for) adults( only)?',
  'adults? only',
  '(persons|people|anyone|users|individuals) under (the age of )?(18|eighteen)',
  'not (for|suitable for) (minors|children|under 18)',
  'must be (at least |over )?(18|eighteen)',
  'adult (chat|site|community|content)',
  '18 ?\\+',
];

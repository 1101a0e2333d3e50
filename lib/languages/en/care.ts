/** Words of places that take care of the people in them. */
export const report = [
  'report( (a |an |this |the |abuse|user|message|member|person|problem|profile|stranger|partner|inappropriate|bad|behaviou?r|content|chat|conversation))*',
  'report',
  'flag( (this|as|message|user))?',
  'block (this )?(user|member|person)',
];
export const rules = [
  '(community|chat|house|safety|room|forum) (rules|guidelines|standards)',
  '(rules|guidelines)',
  'code of conduct',
  'terms (of (use|service)|and conditions|& conditions)',
  'acceptable use',
];
export const moderation = ['moderat(ors?|ion|ed)', 'mods', 'admins? on duty', 'safety team'];
export const legal = [
  'privacy( (policy|notice))?',
  'legal( notice)?',
  'imprint',
  'terms',
  'gdpr',
  'cookie policy',
  'registered (office|company)',
  'company number',
  'copyright policy',
  'contact us',
];
export const minorsHelp = [
  'childline',
  'child ?line',
  'parental (controls?|guide)',
  'for parents',
  'parents',
  'child (safety|protection)',
  'safeguarding',
  'ncmec',
  'ceop',
  'thinkuknow',
  'kids ?help',
  'online safety',
];
export const account = [
  '(create|open|make) (an |your |a |my |free )*(account|profile)',
  'sign ?up',
  'register',
  'registration',
  'forgot(ten)? (your |my )?(password|username)',
  'log ?in',
  'sign ?in',
  'already (a member|have an account|registered)',
  'my account',
];
/** Stands where one has come in with an account of one's own. */
export const signedIn = ['(sign|log) ?out', '(signed|logged) in as', 'my account'];
export const ageCheck = [
  'age (verification|check|assurance|estimation)',
  'verif(y|ied|ication of) (your |my )?(age|identity|id)',
  '(photo|government|national) id',
  'id (card|document|check)',
  'yoti',
  'parental consent',
  'consent of (a |your )?(parent|guardian)',
];
export const helpWho = [
  'a charity',
  'for under ?1[0-9]s',
  'public health',
  "children's (charity|society)",
  'council',
  'charity',
  'registered charity',
  'non ?profit',
  'foundation',
  'ngo',
  'national health service',
  'nhs',
  'government',
  '501\\(?c\\)?',
  'society for',
  'charity (no|number)',
  'not for profit',
];
export const helpWhat = [
  "you'?re not alone",
  'talk to (us|someone|a counsell?or)',
  'support for',
  'feeling (low|sad|anxious|alone)',
  'eating',
  'grief',
  'help ?line',
  '(support|crisis|listening|help) (line|chat|service)',
  'bullying',
  'abuse',
  'self ?harm',
  'suicid(e|al)',
  'worried',
  'need (to talk|help)',
  'here (to listen|for you)',
  'you are not alone',
  'mental health',
  'distress',
  'emotional support',
  'someone to talk to',
  'struggling',
  'counselling',
];
/** Calls itself a line that listens. */
export const helpLine = [
  'help ?line',
  'child ?line',
  '(crisis|listening|emotional support) (line|chat|service)',
];
export const helpHours = [
  '24 ?/ ?7',
  '24 hours',
  'open (from|every|daily|until|\\d)',
  'opening hours',
  'every day',
  '(from )?\\d{1,2}([:.]\\d\\d)? ?(am|pm)? ?(to|-|until) ?(\\d{1,2}([:.]\\d\\d)? ?(am|pm)|midnight)',
  'seven days a week',
  '(monday|mon) (to|-) (friday|fri|saturday|sunday)',
];
export const helpTrained = [
  '(a|our|one of our) (counsell?ors?|advisers?|advisors?|supporters?)',
  '(trained|qualified|professional|experienced) (listeners?|volunteers?|counsell?ors?|staff|advisers?|advisors?|supporters?|people)',
  'counsell?ors?',
  'listeners?',
  'psychologists?',
  'social workers?',
  'nurses?',
  'therapists?',
  'volunteers?',
];
export const helpEmergency = [
  '(call|dial|ring|phone) (999|112|911|111|000|988|116 ?123|116 ?111|emergency)',
  'in an emergency',
  'immediate danger',
  'emergency (services|number)',
  '116 ?(123|111|000)',
  '0800 ?1111',
  '\\b988\\b',
  '\\b999\\b',
];
export const helpPrivacy = [
  'confidential(ity|ly)?',
  'free (and|,) (confidential|anonymous)',
  'anonymous(ly)?',
  'without judg(e?ment|ing)',
  'non ?judg(e?mental)',
  "won'?t judge",
];

/** The parents' side of the popup: more detail, and always what Veilleuse does not know. */
export const parents = {
  'parent.calm':
    'Veilleuse saw nothing worrying on this page. That does not tell you everything that happens there.',
  'parent.unknown':
    'People can talk on this page, but it shows too little to be judged: you have to log in, or it is still empty. Look at it with your child.',
  'parent.caution':
    'What this page shows, or what our list says about it, calls for care. It does not mean that something bad has happened.',
  'parent.danger':
    'What this page shows, or what our list says about it, is found on sites where minors were put in danger. We advise leaving it.',
  'parent.trusted':
    'The family said that this site is okay. Veilleuse no longer warns of what the page shows, and you can read below what that is.',
  'parent.calm.comfort': 'Your child sees the same lamp as you do.',
  'parent.caution.comfort': 'Your child did nothing wrong. A calm question does more than a ban.',
  'parent.danger.comfort': 'Your child did nothing wrong. Listen first, decide afterwards.',
  'parent.unknown.comfort': '“I don’t know” does not mean “no risk”.',
  'parent.looked.glance':
    'Nothing on this page looked like a chat or the entry to one. So Veilleuse did not read it further, and looked for no other signs.',
  'parent.looked.closely':
    'The page lets people write or sign up. So Veilleuse read it more closely, and shows here every sign that it found.',
  'parent.known': '{name} is an everyday service. The shape of its pages alone never raises an alarm here.',
  'parent.camera': 'Veilleuse saw a camera switched on in the page, and can’t switch it off.',

  'parent.advice.1': 'Start with a calm question: “What do you like about this place?”',
  'parent.advice.2': 'Tell your child that they did nothing wrong and can tell you everything.',
  'parent.advice.3':
    'If someone threatened your child, or asked for a picture or a meeting, keep the messages and call a helpline.',

  'parent.reasons': 'What Veilleuse saw',
  'parent.reason.todo': 'What can you do?',
  // How plainly a sign was seen. {strength}: clear, likely or faint.
  'parent.strength':
    '{strength, select, clear {A very clear sign on the page.} likely {A likely sign on the page.} other {A faint sign on the page.}}',
  // {percent}: how much the page resembles a known family of sites, 0 to 100.
  'parent.kinship': 'The resemblance measured is {percent} out of 100.',
  'parent.protective': 'What protects people here',

  'parent.notFound': 'What we did not find',
  'parent.notFound.intro': 'We looked for these on this page. The site may have them elsewhere.',
  'notFound.report-button': 'A way to report a message or a person.',
  'notFound.moderation-rules': 'Rules, or people who watch over the place.',
  'notFound.legal-notice': 'Who runs this site, and how to write to them.',
  'notFound.help-for-minors': 'Help meant for minors.',
  'notFound.account-needed': 'The need to create an account.',
  'notFound.verified-age': 'A real age check.',

  'parent.entry': 'What our list says',
  'parent.entry.confidence.A':
    'A court, an authority, the police or several major newspapers mention it in connection with harm to minors.',
  'parent.entry.confidence.B': 'A press article, an association or an official guide mentions it.',
  'parent.entry.confidence.C': 'The site is listed for what it is, not for a known case.',
  'parent.entry.successor': 'It is described as the successor of {site}.',
  'parent.entry.faded':
    'The newest source is more than two years old, so Veilleuse speaks of this site with more caution.',
  // {date}: month and year, or a year.
  'parent.status.open': 'Open, according to a source from {date}.',
  'parent.status.closed': 'Closed, according to a source from {date}.',
  'parent.status.unknown': 'We don’t know whether this site is open. Newest source: {date}.',
  'parent.status.undated': 'We don’t know whether this site is open today.',
  'parent.sources': 'Sources',
  // {title}: of an article or decision. {year}: when it appeared.
  'parent.source': '{title} ({year})',
  'parent.source.undated': '{title} (no date)',

  'parent.blind': 'What Veilleuse can’t see',
  'parent.blind.1': 'What happens in apps on the phone and in other browsers.',
  'parent.blind.2': 'Pictures, sound and video.',
  'parent.blind.3': 'Who people really are, and what they have in mind.',
  'parent.blind.4': 'Whether the rules on display are applied.',

  'parent.okay.calm':
    'Veilleuse saw nothing worrying on this page. That is no certificate: it judges what a page shows, not what people do there.',
  'parent.okay.unknown':
    'Veilleuse can’t tell. People can talk here, and the page shows too little. Look at it together with your child.',
  'parent.okay.caution':
    'Something here asks for care. That is about how the site is built, or what our list knows, and does not mean that something happened.',
  'parent.okay.danger':
    'It is better not to stay here. What was seen is found on sites where minors were put in danger. Your child did nothing wrong by coming.',
  'parent.okay.trusted':
    'Someone in the family said so. Veilleuse no longer warns of what it sees on this page, and can’t see what people do there.',
  'parent.okay.protected':
    'Yes, as far as our list knows: this place is there to help or to teach. Veilleuse doesn’t look there and keeps nothing.',
  'parent.okay.forbidden':
    'Veilleuse can’t tell. The browser lets no extension look at this page, so nothing was looked at.',
  'parent.okay.no-permission':
    'Veilleuse can’t tell. The browser does not let it look at this site, so nothing was looked at.',
  'parent.okay.looking': 'Veilleuse can’t tell yet: the page is still loading.',
  'parent.okay.unlisted':
    'This site is not on our list. That is no praise: a site can open today under a name that nobody knows yet.',

  'parent.trust': 'Is this site okay for you?',
  'parent.trust.intro':
    'If you have looked at it yourself, Veilleuse can stop warning of how this site is built. Your child sees that you said so, and anyone can take it back.',
  'parent.trust.listed':
    'This site is on our list. If you trust it all the same, only a small note stays on each visit. Your child sees that you said so, and anyone can take it back.',
  'parent.trust.holds': 'Veilleuse still holds a message or a photo that gives something away.',
  'parent.trust.frame':
    'What is on our list is another site, from which a part of this page comes. Saying that this one is okay would change nothing.',
  'parent.trust.private': 'This can’t be said from a private window: nothing of what is done there is kept.',
  'parent.trust.set': 'This site is okay for us',

  'parent.byPolicy':
    'The school, or whoever manages this computer, has chosen how Veilleuse steps in. Nobody pauses it here, and no site can be called okay.',
  'parent.pause': 'A pause',
  'parent.pause.intro':
    'Veilleuse says nothing meanwhile, and the lamp shows it. Anybody can light it again at any time.',
  'parent.pause.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'parent.pause.locked': 'Enter the PIN first',

  'parent.problem': 'Report a problem',
  'parent.problem.intro':
    'This is what helps to understand a mistake: keywords, numbers and versions, without the name of the site. Nothing is sent. You can copy it.',
  'parent.problem.copy': 'Copy',
  'parent.problem.copied': 'Copied.',
};

/** The window behind the toolbar button, on the child's side. Keys that end with an age band speak to that reader. */
export const popup = {
  'popup.tab.child': 'For you',
  'popup.tab.parent': 'For parents',
  'popup.tabs': 'Who Veilleuse talks to',
  'popup.back': 'Back',

  'popup.calm.sentence.under-11': 'All seems quiet here.',
  'popup.calm.sentence.11-14': 'Nothing worrying here.',
  'popup.calm.sentence.15-17': 'I saw nothing worrying here.',
  'popup.calm.comfort.under-11': 'If something still feels wrong, tell a grown-up.',
  'popup.calm.comfort.11-14': 'I look at the page on your computer. Nothing leaves it.',
  'popup.calm.comfort.15-17': 'I look at the page on this computer. Nothing leaves it.',

  // The family said that a site is okay which Veilleuse warned of.
  'popup.trusted.sentence.under-11': 'Your family says that this site is okay.',
  'popup.trusted.sentence.11-14': 'Your family said that this site is okay.',
  'popup.trusted.sentence.15-17': 'Your family said that this site is okay.',
  'popup.trusted.comfort.under-11': 'So I stay quiet here. If something feels wrong, tell a grown-up.',
  'popup.trusted.comfort.11-14':
    'So I stay quiet about this page. If that feels wrong, turn my warnings back on below.',
  'popup.trusted.comfort.15-17':
    'So I stay quiet about this page. Anyone can turn my warnings back on below, without a PIN.',

  // What was looked at on a page where nothing worrying was seen.
  'popup.looked.glance.under-11': 'Nothing here looks like a place to chat. So I did not read further.',
  'popup.looked.glance.11-14': 'Nothing here looked like a chat, so I did not read further.',
  'popup.looked.glance.15-17': 'Nothing here looked like a chat, so I did not read the page any further.',
  'popup.looked.closely.under-11': 'I saw a place to write or to come in. So I had a good look.',
  'popup.looked.closely.11-14':
    'I saw a place to write or to sign up, so I looked at this page more closely.',
  'popup.looked.closely.15-17': 'I saw a place to write or to sign up, so I read this page more closely.',

  'popup.unknown.sentence.under-11': 'I don’t know yet.',
  'popup.unknown.sentence.11-14': 'I can’t see enough to tell you.',
  'popup.unknown.sentence.15-17': 'I can’t see enough to judge.',
  'popup.unknown.comfort.under-11':
    'People can talk here, but I can’t see well who they are. Ask a grown-up to look with you.',
  'popup.unknown.comfort.11-14':
    'People can talk here, but the page shows too little. That does not mean that all is well.',
  'popup.unknown.comfort.15-17':
    'People can talk here, but the page shows too little. “I don’t know” does not mean “no risk”.',

  'popup.looking.sentence': 'I am looking at the page.',
  'popup.looking.comfort': 'This takes only a moment.',
  'popup.forbidden.sentence': 'I can’t look here.',
  'popup.forbidden.comfort':
    'The browser keeps this page to itself. That is normal for its settings, its extensions and its empty pages.',
  'popup.no-permission.sentence': 'I am not allowed to look at this site.',
  'popup.no-permission.comfort':
    'The browser is waiting for your yes. I look at the page on this computer, and nothing leaves it.',
  'popup.no-permission.ask': 'Allow Veilleuse on this site',
  'popup.no-permission.refused':
    'The browser still says no. You can change that in its settings, with an adult.',
  'popup.protected.helpline.sentence': 'You can talk freely here.',
  // {name}: the helpline, reporting service or school platform.
  'popup.protected.helpline.comfort':
    '{name} is there to help. I don’t look here, and I keep nothing of what you do.',
  'popup.protected.report.sentence': 'Here you can report what is wrong.',
  'popup.protected.report.comfort':
    '{name} takes reports. I don’t look here, and I keep nothing of what you do.',
  'popup.protected.school.sentence': 'This is a school site.',
  'popup.protected.school.comfort':
    '{name} is for school. I don’t look here, and I keep nothing. If someone bothers you here, an adult at school can help.',
  'popup.failed.sentence': 'I could not read my notes.',
  'popup.failed.choice': 'I could not do that. Pressing once more often helps.',
  'popup.failed.comfort': 'Close this window and open it again. If it goes on, restart the browser.',

  'popup.reasons': 'What I saw',
  'popup.protective': 'What protects people here',
  'popup.reason.means': 'What does this mean?',
  'popup.reason.todo': 'What can I do?',
  'popup.camera': 'I saw a camera switched on in this page. You can cover it or close the tab.',
  'popup.known':
    '{name} is a service that many people use. I only speak up there if I see something serious.',
  'popup.blocked': 'I left that page for you.',
  'popup.moreReasons': '{count, plural, one {Show one more thing I saw} other {Show # more things I saw}}',

  'popup.leave': 'Leave this site',
  'popup.whatToDo': 'What can I do?',
  'popup.help': 'Talk to someone',
  'popup.kept': 'What I keep',
  'popup.settings': 'Settings',
  'popup.watch': 'Be careful with this site',
  'popup.unasked': 'I no longer ask here about',
  'popup.unasked.undo': 'Ask again',
  // {date}: a day, e.g. July 12, 2026.
  'popup.watch.on': 'This site has been marked since {date}, so I am careful here.',
  'popup.watch.undo': 'Undo',
  'popup.trust.on': 'On {date} the family said that this site is okay.',
  'popup.trust.listed': 'It is on our list, so I still say a small word here.',
  'popup.trust.since': 'It has come onto our list since then, so I warn here again.',
  'popup.trust.beside':
    'Part of this page comes from another site that is on our list, so I still warn here.',
  'popup.trust.undo': 'Warn me here again',
  'popup.watch.locked': 'Take it off with the parents’ PIN',

  'popup.okay': 'Is this site okay?',
  'popup.okay.calm':
    'I saw nothing worrying on this page. That is not the same as “safe”: I only know what the page shows.',
  'popup.okay.unknown':
    'I don’t know. People can talk here, and I can’t see enough. Look at it with someone you trust.',
  'popup.okay.caution':
    'I am not sure. What I saw is a reason to be careful. You did nothing wrong by coming here.',
  'popup.okay.danger': 'It is better not to stay here. You did nothing wrong by coming here.',
  'popup.okay.trusted':
    'Your family says so. I only know what the page shows. If something feels wrong, tell someone you trust.',
  'popup.okay.protected':
    'Yes, I know this place: it is there to help or to teach. If someone is unkind here all the same, tell someone you trust.',
  'popup.okay.forbidden': 'I can’t tell. The browser keeps this page to itself, so I looked at nothing.',
  'popup.okay.no-permission': 'I can’t tell. I am not allowed to look at this site, so I looked at nothing.',
  'popup.okay.looking': 'I can’t tell yet. I am still looking at the page.',
  'popup.okay.unlisted': 'This site is not on our list. That is no praise: new sites open every day.',
  'popup.notFound': 'What I did not find on this page',
  'popup.blind': 'What I can’t see',
  'popup.blind.1': 'What happens in apps and on other devices.',
  'popup.blind.2': 'Pictures, sound and video.',
  'popup.blind.3': 'Who people really are.',

  'popup.advice.title': 'What can I do?',
  'popup.advice.calm.1': 'Keep your address, your school and your passwords to yourself, here as anywhere.',
  'popup.advice.calm.2': 'If someone makes you feel uneasy, stop answering and tell an adult you trust.',

  'popup.help.title': 'Who can I talk to?',
  'popup.help.intro.under-11':
    'Here you can find somebody who listens to children. You can tell them everything.',
  'popup.help.intro.11-14':
    'Here you can find somebody to talk to, even if you think you did something silly.',
  'popup.help.intro.15-17':
    'Here you can find somebody to talk to. What each service does is written under its name.',
  'popup.help.intro.parent':
    'You can turn to each of these services. Show your child the ones under “For you” as well, even when all is well.',
  'popup.help.none':
    'I have no sure number for this country. A trusted adult can help: family, school, doctor.',
  'popup.help.quiet':
    'When one of these links is opened, I make no note of it. The browser keeps it in its history.',
  // On a button. {phone}: a telephone number; {name}: whom it reaches.
  'popup.help.call': 'Call {phone}',
  'popup.help.open': 'Open the site',
  'popup.help.openNamed': 'Open the site of {name} in a new tab',

  'popup.kept.title': 'What I keep',
  'popup.kept.intro': 'When I show a warning, hold a message or leave a page, I note six things.',
  'popup.kept.kind': 'What happened: a warning shown, a message held, an answer given, a page left.',
  'popup.kept.why': 'Why: the reasons on display, such as “no account is needed” or “a phone number”.',
  'popup.kept.site': 'The name of the site, without the exact address of the page.',
  // In place of the one before, where names of sites are the teen's to show.
  'popup.kept.place': 'What kind of place it was, without the name of the site.',
  'popup.kept.level': 'The colour of the lamp.',
  'popup.kept.choice': 'The choice made: leave, close, go in, change, send.',
  'popup.kept.when': 'The day and the time.',
  'popup.kept.marks':
    'I also keep which sites the family has marked, until that is taken back. The settings list them.',
  'popup.kept.never': 'What I never keep',
  'popup.kept.noText': 'Not one word of a page, of a message or of what is typed.',
  'popup.kept.noPrivate': 'Nothing from a private window.',
  'popup.kept.noHelp': 'No visit to a place of help.',
  'popup.kept.limit':
    '{count, plural, one {I keep my notes for # day, on this computer only.} other {I keep my notes for # days, on this computer only.}}',
  'popup.kept.journal': 'Open the journal',
  'popup.kept.unkept':
    '{count, plural, one {I could not keep one note. Perhaps this computer has no room left.} other {I could not keep # notes. Perhaps this computer has no room left.}}',

  // On the lamp in the toolbar, when the pointer rests on it; a screen reader says it too.
  'popup.paused': 'I am resting until {time}. I won’t warn you about anything.',
  'popup.paused.end': 'Turn me back on',
  'toolbar.paused': 'Veilleuse: I am resting.',
  'toolbar.calm': 'Veilleuse: I saw nothing worrying here.',
  'toolbar.trusted': 'Veilleuse: the family said that this site is okay.',
  'toolbar.unknown': 'Veilleuse: I can’t see enough to judge.',
  'toolbar.caution': 'Veilleuse: it is better to be careful here.',
  'toolbar.danger': 'Veilleuse: it is better not to stay here.',
};

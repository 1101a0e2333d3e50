/** What protects people here, or was looked for and not found. */
export const care = {
  'signal.report-button.title': 'Messages can be reported',
  'signal.report-button.under-11': 'There is a button for telling someone when a person is not nice.',
  'signal.report-button.11-14': 'There is a report button. Someone is meant to look at it afterwards.',
  'signal.report-button.parent':
    'The page shows a way to report a message or a person. We can’t see what happens after a report.',
  'signal.report-button.todo': 'Use it as soon as something feels wrong. Reporting is not telling tales.',
  'signal.report-button.parent-todo': 'Find the button with your child before you need it.',

  'signal.moderation-rules.title': 'The page speaks of rules or moderation',
  'signal.moderation-rules.under-11': 'The page says that there are rules, or people who watch over them.',
  'signal.moderation-rules.11-14': 'The page shows rules, or says that someone watches over them.',
  'signal.moderation-rules.parent':
    'The page shows rules of conduct or speaks of moderation. We can’t check that they are applied.',
  'signal.moderation-rules.todo': 'Read the rules once: they tell you what you may refuse.',
  'signal.moderation-rules.parent-todo':
    'Read the rules: from what age, and what happens when they are not kept?',

  'signal.legal-notice.title': 'The site says who runs it',
  'signal.legal-notice.under-11': 'The site says who takes care of it.',
  'signal.legal-notice.11-14': 'The site says who runs it and how to write to them.',
  'signal.legal-notice.parent': 'The page leads to a legal notice or to an operator who can be reached.',
  'signal.legal-notice.todo': 'If there is a problem, an adult can write to the people who run the site.',
  'signal.legal-notice.parent-todo':
    'If there is a problem, write to the operator and keep a copy of your message.',

  'signal.help-for-minors.title': 'Help for young people is shown',
  'signal.help-for-minors.under-11': 'The page shows where children can find help.',
  'signal.help-for-minors.11-14': 'The page shows where young people can find help.',
  'signal.help-for-minors.parent':
    'The page leads to help or a helpline for minors, or to a contact for parents.',
  'signal.help-for-minors.todo':
    'If you need it, call or write. It is free most of the time, and that is what it is for.',
  'signal.help-for-minors.parent-todo':
    'Tell your child that they may call a helpline without asking you first.',

  'signal.help-service.title': 'The page presents itself as a help service',
  'signal.help-service.under-11': 'The page says that people are here to listen to children and help them.',
  'signal.help-service.11-14':
    'The page presents itself as a place to be heard, with people trained to help you.',
  'signal.help-service.parent':
    'The page presents itself as a help service: who runs it, what for, with trained listeners.',
  'signal.help-service.todo':
    'You can talk there about what is on your mind. Veilleuse keeps nothing of your visit.',
  'signal.help-service.parent-todo': 'Leave your child free to talk here. Veilleuse keeps no trace of it.',

  'signal.account-needed.title': 'An account is needed',
  'signal.account-needed.under-11':
    'You need to sign up to talk here. It is a little easier to know who is there.',
  'signal.account-needed.11-14':
    'You need an account to talk here. People don’t change names every five minutes.',
  'signal.account-needed.parent':
    'An account is needed, with an e-mail address or a number. Someone who is banned does not come back so easily.',
  'signal.account-needed.todo': 'Choose a password for this site alone, and give it to nobody.',
  'signal.account-needed.parent-todo': 'Create the account together and look at the privacy settings.',

  'signal.verified-age.title': 'The page speaks of a real age check',
  'signal.verified-age.under-11': 'The page says that people’s ages are really checked.',
  'signal.verified-age.11-14': 'The site says that it checks the age with more than a box to tick.',
  'signal.verified-age.parent':
    'The page speaks of a real age check, not only of a declared age. We can’t judge how good it is.',
  'signal.verified-age.todo': 'Don’t lend your account: it is what says that you are old enough to be here.',
  'signal.verified-age.parent-todo':
    'Before you send an identity document, see who does the check and what is kept of it.',

  'signal.ordinary-purpose.title': 'The page is not for meeting people',
  'signal.ordinary-purpose.under-11': 'This page is for an everyday thing, like buying or learning.',
  'signal.ordinary-purpose.11-14':
    'This page has an everyday purpose: to buy, to sign up, to read or to learn.',
  'signal.ordinary-purpose.parent':
    'The page has an everyday purpose, such as a purchase, a registration or a course. That explains what it asks.',
  'signal.ordinary-purpose.todo':
    'Fill in a form together with an adult when it asks for your address or for money.',
  'signal.ordinary-purpose.parent-todo': 'There is nothing special to do here.',

  'signal.no-moderation-found.title': 'We did not find moderation',
  'signal.no-moderation-found.under-11': 'We did not find anyone who watches over the chats here.',
  'signal.no-moderation-found.11-14':
    'We did not find anyone here who watches over the chats, nor a button for reporting.',
  'signal.no-moderation-found.parent':
    'We did not find rules, moderators or a way to report. The service may have some that we did not see.',
  'signal.no-moderation-found.todo': 'If something feels wrong, leave and tell an adult you trust.',
  'signal.no-moderation-found.parent-todo':
    'If a message is serious, write down the page’s address and the nickname, then report it to the official services.',
};

/**
 * What a warning in a page says. Keys end with the age band of the reader.
 * `sentence`: one sentence that says it all. `comfort`: the line under it, read even when nothing else is.
 * Three pieces of advice: each one thing that can be done at once.
 */
export const warnings = {
  'warning.caution.sentence.under-11': 'People you don’t know can talk to you here.',
  'warning.caution.sentence.11-14': 'People can talk to you here without saying who they are.',
  'warning.caution.sentence.15-17': 'Nothing here tells you who you are really talking to.',
  'warning.caution.comfort.under-11': 'You did nothing wrong. You can show this page to a grown-up.',
  'warning.caution.comfort.11-14': 'You did nothing wrong. Keep to yourself what lets people find you.',
  'warning.caution.comfort.15-17': 'Nobody is blaming you. I am only saying what I saw.',
  'warning.caution.advice.under-11.1': 'Fetch a grown-up and show them this page.',
  'warning.caution.advice.under-11.2': 'Don’t say your name, your age or where you live.',
  'warning.caution.advice.under-11.3':
    'If someone wants a photo or asks you to keep a secret, close the page.',
  'warning.caution.advice.11-14.1': 'Keep your name, your age, your town and your school to yourself.',
  'warning.caution.advice.11-14.2':
    'Don’t send photos, and don’t move to another app if someone asks you to.',
  'warning.caution.advice.11-14.3': 'If something feels wrong, close the tab and tell someone.',
  'warning.caution.advice.15-17.1': 'Choose a nickname that does not lead to your other accounts.',
  'warning.caution.advice.15-17.2':
    'Be wary of anyone who is in a hurry to move to another app, to video or to meeting up.',
  'warning.caution.advice.15-17.3': 'You can block and leave without explaining yourself.',

  'warning.again.sentence.under-11': 'People you don’t know can talk to you here.',
  'warning.again.sentence.11-14': 'Still true here: you don’t know who is talking to you.',
  'warning.again.sentence.15-17': 'A reminder: nothing here tells you who you are really talking to.',

  'warning.soft.sentence.under-11': 'This is a place for meeting people you don’t know.',
  'warning.soft.sentence.11-14': 'Here you can meet people you don’t know.',
  'warning.soft.sentence.15-17': 'The people you meet here are mostly strangers.',

  'warning.adult.sentence.under-11': 'This place is for grown-ups.',
  'warning.adult.sentence.11-14': 'This place is made for adults.',
  'warning.adult.sentence.15-17': 'This site is meant for adults.',

  'warning.watched.sentence.under-11': 'This site is marked, so we are careful here.',
  'warning.watched.sentence.11-14': 'This site is marked at home as a place to be careful.',
  'warning.watched.sentence.15-17': 'This site is marked at home as a place to be careful.',
  // The family said that a site is okay, and it is on our list.
  'warning.trusted.sentence.under-11': 'Your family knows this site. Stay careful here all the same.',
  'warning.trusted.sentence.11-14': 'Your family says this site is okay, but it is on our list.',
  'warning.trusted.sentence.15-17': 'Your family says this site is okay, but it is on our list.',

  'warning.danger.sentence.under-11': 'This place is not for children.',
  'warning.danger.sentence.11-14': 'It is better not to stay here.',
  'warning.danger.sentence.15-17': 'It is better to leave this site.',
  'warning.danger.comfort.under-11': 'You did nothing wrong. We can leave now.',
  'warning.danger.comfort.11-14': 'You did nothing wrong.',
  'warning.danger.comfort.15-17': 'You did nothing wrong, whatever happened here.',
  'warning.danger.advice.under-11.1': 'Press “Leave this site”.',
  'warning.danger.advice.under-11.2': 'Go to a grown-up you trust and tell them.',
  'warning.danger.advice.under-11.3': 'If someone talked to you or scared you, say so. It is not your fault.',
  'warning.danger.advice.11-14.1': 'Leave the site. You don’t need to say goodbye.',
  'warning.danger.advice.11-14.2':
    'If someone asked you for a photo, to meet up or to keep a secret, tell an adult you trust.',
  'warning.danger.advice.11-14.3':
    'If someone threatens you, send nothing and pay nothing. You can be helped.',
  'warning.danger.advice.15-17.1': 'Leave the site. You don’t have to finish the conversation.',
  'warning.danger.advice.15-17.2':
    'If someone puts pressure on you, don’t pay, send nothing more and don’t delete their messages.',
  'warning.danger.advice.15-17.3':
    'Talk to someone you trust or to a helpline. Most are free, and you can ask to stay anonymous.',

  'warning.camera.under-11': 'Your camera may still be on. Cover it with your hand. I am leaving the page.',
  'warning.camera.11-14':
    'Your camera may still be on. If you choose nothing, I will leave the page in a moment.',
  'warning.camera.15-17':
    'Your camera may still be on, and I can’t switch it off. If you choose nothing, I will leave the page in a moment.',

  // On a cover without a way in, which the family chose.
  'warning.shut.under-11':
    'Your family chose to keep pages like this closed. You can talk about it with a grown-up.',
  'warning.shut.11-14': 'Your family chose to keep pages like this closed. You can talk about it together.',
  'warning.shut.15-17':
    'The setting chosen in your family keeps pages like this closed. If that bothers you, talk about it together.',
  // The same, set by a school or by whoever manages the computer.
  'warning.shut.by-policy.under-11':
    'The school, or a grown-up, keeps pages like this closed here. You can talk about it with a grown-up.',
  'warning.shut.by-policy.11-14':
    'The school, or whoever manages this computer, keeps pages like this closed. You can talk about it with an adult you trust.',
  'warning.shut.by-policy.15-17':
    'This computer is set to keep pages like this closed. If that bothers you, talk about it with the school or with whoever manages it.',

  // Read aloud by screen readers as the name of the warning.
  'warning.label.dialog': 'A message from Veilleuse',
  'warning.label.leave': 'Leave this site',
  'warning.label.why': 'Why?',
  'warning.label.whatToDo': 'What can I do?',
  'warning.label.talk': 'Talk to someone',
  'warning.label.close': 'Close this message',
  'warning.label.back': 'Back',
  'warning.label.enterAnyway': 'Go in anyway',
  'warning.label.enterAnywayHint': 'Hold the button down for one second.',
  // For people who cannot hold a button: opens the same door in two steps.
  'warning.label.enterAnywayPlain': 'Go in without holding the button',
  'warning.label.enterAnywayQuestion': 'Do you really want to go in?',
  'warning.label.enterAnywayConfirm': 'Yes, go in',
};

/** Our own page, where a tab stands after it left a site. It never names or links that site. */
export const blocked = {
  'blocked.left.sentence.under-11': 'Well done for leaving.',
  'blocked.left.sentence.11-14': 'Leaving was a good choice.',
  'blocked.left.sentence.15-17': 'The page is closed, and that was a good choice.',
  'blocked.left.comfort.under-11': 'You did nothing wrong. You can tell a grown-up what you saw.',
  'blocked.left.comfort.11-14': 'If something stays on your mind, you can talk to someone.',
  'blocked.left.comfort.15-17': 'If something stays on your mind, there are people who listen.',
  'blocked.moved.sentence.under-11': 'We have left that page.',
  'blocked.moved.sentence.11-14': 'I left that page for you.',
  'blocked.moved.sentence.15-17': 'I left that page.',
  'blocked.moved.comfort.under-11':
    'The page was hiding my message, so I left it with you. You did nothing wrong.',
  'blocked.moved.comfort.11-14': 'It kept hiding my message. You did nothing wrong.',
  'blocked.moved.comfort.15-17': 'It hid the warning every time it came up. You did nothing wrong.',
  'blocked.no-choice.sentence.under-11': 'We have left that page.',
  'blocked.no-choice.sentence.11-14': 'I left that page to be on the safe side.',
  'blocked.no-choice.sentence.15-17': 'I left that page to be on the safe side.',
  'blocked.no-choice.comfort.under-11':
    'The camera may have been on. It no longer shows you there. You did nothing wrong.',
  'blocked.no-choice.comfort.11-14':
    'Your camera may have been on there, and you had not chosen yet. You did nothing wrong.',
  'blocked.no-choice.comfort.15-17':
    'Your camera may have been on there, and my message had no answer. You did nothing wrong.',
  'blocked.away': 'Go somewhere else',
  'blocked.why': 'Why?',
  'blocked.talk': 'Talk to someone',
  'blocked.advice': 'What now?',
};

/** Where money opens doors. */
export const money = {
  'signal.paid-contact.title': 'Some contacts have to be paid for',
  'signal.paid-contact.under-11': 'People can pay here to talk to others. It is not for children.',
  'signal.paid-contact.11-14':
    'Here people can pay to choose whom they talk to. Someone who pays is no more trustworthy.',
  'signal.paid-contact.parent':
    'Credits, coins, gifts or a subscription open filters and contacts, for example to choose the sex of the people shown.',
  'signal.paid-contact.todo': 'Don’t pay and don’t give any card number, even for a free trial.',
  'signal.paid-contact.parent-todo': 'Check recent payments and free trials that renew by themselves.',

  'signal.credits.title': 'Tokens or credits are for sale',
  'signal.credits.under-11': 'Tokens are sold here for real money.',
  'signal.credits.11-14': 'The tokens here cost real money, and they go fast.',
  'signal.credits.parent':
    'The page sells tokens or credits. They make it hard to see how much is really spent.',
  'signal.credits.todo': 'Buy nothing here without talking to an adult first.',
  'signal.credits.parent-todo': 'Protect purchases with a code on the device and in the browser.',

  'signal.gifts.title': 'People can give gifts to strangers',
  'signal.gifts.under-11': 'Strangers can give gifts. Often they want something afterwards.',
  'signal.gifts.11-14': 'Strangers can give gifts. Ask yourself what they want in return.',
  'signal.gifts.parent':
    'The page lets people give gifts to strangers. Gifts are a known way to win a child’s trust.',
  'signal.gifts.todo': 'You can refuse a gift, or give nothing back. You owe nobody anything.',
  'signal.gifts.parent-todo':
    'Tell your child that a gift received online is something to tell you about, always.',
};

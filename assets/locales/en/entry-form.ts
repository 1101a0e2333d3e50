/** Quiet words beside the fields of an entry form; see the French file. */
export const entryForm = {
  'entry-form.birth-year.under-11':
    'Your nickname tells everyone the year you were born. Without numbers it hides you better.',
  'entry-form.birth-year.11-14':
    'Your nickname tells everyone the year you were born. Without these numbers that stays with you.',
  'entry-form.birth-year.15-17':
    'This nickname gives everyone here the year you were born. Without these numbers it doesn’t.',
  'entry-form.age.under-11':
    'This number can tell everyone your age. Without numbers your nickname hides you better.',
  'entry-form.age.11-14':
    'This number in your nickname can tell everyone your age. Without it your nickname doesn’t give it away.',
  'entry-form.age.15-17':
    'This number can tell everyone here your age. Without it your nickname doesn’t give it away.',
  'entry-form.department.under-11':
    'This number can tell everyone where you live. Without numbers your nickname hides you better.',
  'entry-form.department.11-14':
    'This number looks like a French department or postcode: it can tell everyone where you live.',
  'entry-form.department.15-17':
    'This number looks like a French department or postcode. With the rest, it leaves few people whom you could be.',
  'entry-form.together.under-11':
    'All this together helps somebody find you. You don’t have to say where you live.',
  'entry-form.together.11-14':
    'Your age, your place, girl or boy: together, they help somebody find you. You don’t have to say where you live.',
  'entry-form.together.15-17':
    'Age, place and gender together leave few people whom you could be. You don’t have to say where you live.',
  'entry-form.retry.under-11':
    'You did nothing wrong. This place is not for children. A grown-up can help you.',
  'entry-form.retry.11-14':
    'You did nothing wrong. The age limit mostly says who is on the other side: adults you don’t know.',
  'entry-form.retry.15-17': 'Nobody blames you. The age limit mostly says whom one meets on the other side.',
};

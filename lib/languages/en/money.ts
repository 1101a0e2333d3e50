/** Words of places where contact costs money. */
export const paidContact = [
  '(go |get |become |upgrade (to )?)(a )?(premium|vip|gold|plus)',
  'premium( (member|account|features?))?',
  'vip',
  'subscribe',
  '(unlock|unlimited) (messages?|chats?|contacts?|profiles?|filters?|matches)',
  '(gender|girls?|women|female) (only )?filters?',
  'filter by gender',
];
export const credits = [
  'coins?',
  'tokens?',
  'credits?',
  'gems?',
  'diamonds?',
  '(buy|get|earn|purchase) (more |some )*(coins|tokens|credits|gems|diamonds)',
];
export const gifts = ['(send|give) (a |virtual )*gifts?', 'virtual gifts?', 'gifts?'];

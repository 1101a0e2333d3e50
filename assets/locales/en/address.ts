/** What the address says, apart from the page. `kin`: the page is built like a known family of anonymous chats, closed or not. */
export const address = {
  'signal.listed.title': 'This site is on Veilleuse’s list',
  'signal.listed.under-11': 'Grown-ups have looked at this site. They say it is not good for children.',
  'signal.listed.11-14': 'This site is on our list. People keep that list, with sources that can be read.',
  'signal.listed.parent':
    'The site is on Veilleuse’s list. The reasons and their sources, with the year, are shown below.',
  'signal.listed.todo':
    'Leave this site. If you already use it, talk to someone you trust: you did nothing wrong.',
  'signal.listed.parent-todo':
    'Read the sources, then talk about the site with your child from what you have read.',

  'signal.look-alike.title': 'The name looks like a known site’s',
  'signal.look-alike.under-11': 'This site’s name looks like another one. It may not be the real one.',
  'signal.look-alike.11-14': 'The address looks like one on our list. That may also be chance.',
  'signal.look-alike.parent':
    'The address looks like that of a listed site. It is a weak sign, which we never use alone.',
  'signal.look-alike.todo': 'Read the address again letter by letter before you type anything.',
  'signal.look-alike.parent-todo': 'Ask your child where the link came from: a friend, a video or a message.',

  'signal.kin.title': 'Built like other anonymous chats',
  'signal.kin.under-11': 'This page looks a lot like other chats. Anyone can get into those.',
  'signal.kin.11-14':
    'This page is built like other anonymous chats that we know. The name changes, the rest very little.',
  'signal.kin.15-17':
    'Same fields, same rooms, another name: this page is built like other anonymous chats. The risks are often the same.',
  'signal.kin.parent':
    'The page has fields, a structure and sentences of a family of anonymous chats that we know. That does not say who runs it, but the risks are often the same.',
  'signal.kin.todo': 'Leave this site. If someone recommended it to you, tell an adult you trust.',
  'signal.kin.parent-todo':
    'Ask your child how they came to know this site. You can also report the site to the authorities.',
};

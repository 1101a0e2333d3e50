// Invented people and lines.
export const PEOPLE = [
  { name: 'skater_ellie', age: 15, gender: 'F', town: 'Leeds' },
  { name: 'dave_leeds', age: 43, gender: 'M', town: 'Leeds' },
  { name: 'mia2010', age: 16, gender: 'F', town: 'Hull' },
  { name: 'northern_guy', age: 38, gender: 'M', town: 'York' },
  { name: 'callum_xo', age: 17, gender: 'M', town: 'Bradford' },
  { name: 'ruby.reads', age: 16, gender: 'F', town: 'Sheffield' },
  { name: 'big_tony', age: 51, gender: 'M', town: 'Derby' },
  { name: 'hana_art', age: 19, gender: 'F', town: 'Manchester' },
  { name: 'liam09', age: 16, gender: 'M', town: 'Wakefield' },
  { name: 'suewithtea', age: 62, gender: 'F', town: 'Whitby' },
  { name: 'night_driver', age: 35, gender: 'M', town: 'Leeds' },
  { name: 'poppy_k', age: 15, gender: 'F', town: 'Halifax' },
];

export const ROOMS = [
  { id: 'lounge', title: 'The Lounge', about: 'Everyone welcome', count: 188 },
  { id: 'teens', title: 'Teens 13–17', about: 'School, games, music', count: 143 },
  { id: 'meet', title: 'Meet people near you', about: 'Find someone to talk to tonight', count: 231 },
  { id: 'late', title: 'Late night 18+', about: 'Adults’ room', count: 164 },
  { id: 'gaming', title: 'Gaming', about: 'What are you playing?', count: 87 },
];

export const LINES = {
  lounge: [
    ['suewithtea', 'evening all, kettle is on'],
    ['hana_art', 'hiya sue'],
    ['northern_guy', 'any girls from york in here?'],
  ],
  teens: [
    ['mia2010', 'anyone else got mocks next week'],
    ['liam09', 'yeah, maths first'],
    ['dave_leeds', 'hi mia, how old are you?'],
    ['mia2010', '16, you?'],
    ['poppy_k', 'isnt this the teens room lol'],
  ],
  meet: [
    ['big_tony', 'hello, just looking for company'],
    ['night_driver', 'who is in leeds tonight?'],
  ],
};

export const DIRECT = [
  'hey you',
  'where do you live exactly?',
  'are you on your own tonight?',
  'got another app we can talk on?',
];

/** Clubs that are called as towns are, or whose names look so: who is for them says it as one says where one is from. */

const CLUBS =
  'liverpool|chelsea|arsenal|everton|united|barca|barcelona|real|madrid|inter|milan|juve\\w*|psg|om|ol|bayern|dortmund|ajax|feyenoord|psv|benfica|sporting|boca|river|santos|flamengo|celtic|rangers';
const CLUB = new RegExp(String.raw`\b(?:${CLUBS})\b`);
/** With an article it is the club, and no town. */
const THE_CLUB = new RegExp(String.raw`\b(?:do|da|del|dell ?['’]|della|du|de l ?['’]) ?(?:${CLUBS})\b`);

/** Whether a form names one of them. */
export const namesClub = (form: string): boolean => CLUB.test(form);

/** Whether a form means the club: « és do Benfica ? » */
export const meansClub = (form: string): boolean => THE_CLUB.test(form);

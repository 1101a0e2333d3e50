import type { Scene } from '#lib/signals/scene/scene.ts';
import type { Signal } from '#lib/signals/signal.ts';

/**
 * A service that listens and helps: who runs it or whom to call in an emergency, and trained people or a line that
 * calls itself so, and four of six marks together. Privacy and opening hours stand on any chat's door: they never
 * decide. Only what the site itself shows counts, or unfolds where it is pressed, and nothing where strangers meet; what may
 * stand on a helpline's page as well only weakens it.
 */
export const signal: Signal = {
  id: 'help-service',
  look: (scene) => {
    const { texts, words } = scene;
    const text = `${texts.shown.text}\n${texts.folded}`;
    const who = words.helpWho.in(text);
    const emergency = words.helpEmergency.in(text);
    const listens = words.helpTrained.in(text) || words.helpLine.in(text);
    if (!listens || !(who || emergency)) return 0;
    const marks = [
      who,
      emergency,
      listens,
      words.helpWhat.in(text),
      words.helpHours.in(text),
      words.helpPrivacy.in(text),
    ].filter(Boolean).length;
    // Helplines may say that no account is needed; then all that tells them from a chat must be there.
    if (marks < 4 || (words.noAccount.in(texts.claims) && !(who && emergency))) return 0;
    if (strangersMeet(scene)) return 0;
    return isDoubtful(scene) ? 0.7 : 1;
  },
};

/** People are matched, or shown with age or town, or have rooms to meet in: no helpline does that. */
function strangersMeet({ partner, people, rooms, texts, words }: Scene): boolean {
  const aged = people.persons.filter(({ age }) => age !== null).length;
  // An initial behind a name reads like a gender, and what somebody does like a place: a few such rows are a team.
  const placed = people.persons.filter(({ place }) => place).length;
  return (
    words.talkToStrangers.in(texts.claims) ||
    (partner.said && partner.strength > 0.3) ||
    aged > 1 ||
    placed > people.persons.length / 2 ||
    rooms.shown > 0.5
  );
}

/** Friends and partners are what one asks a helpline about; it has a button "Next", a team, a menu and a film too. */
function isDoubtful({ page, partner, people, rooms, texts, words }: Scene): boolean {
  return (
    words.meetingTheme.in(texts.front) ||
    partner.strength > 0.3 ||
    people.persons.length > 2 ||
    rooms.strength > 0.5 ||
    page.media.previews > 0
  );
}

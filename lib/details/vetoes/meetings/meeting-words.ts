/** To meet, in so many words: what a veto of plans must not take back. */
export const MEETING_WORDS =
  'meet|on se|rdv|retrouve|rejoins|treff\\w*|nos vemos|te veo|ci vediamo|te vejo|spreken we';

import cards from '#assets/styles/cards.css?inline';
import lamp from '#assets/styles/lamp.css?inline';
import tokens from '#assets/styles/tokens.css?inline';
import base from './base.css?inline';
import card from './send-card.css?inline';

/** Every style of the card at a send and of the note beside a box, as text for a style sheet of its own. */
export const sendStyles = [tokens, lamp, cards, base, card].join('\n');

import cards from '#assets/styles/cards.css?inline';
import lamp from '#assets/styles/lamp.css?inline';
import tokens from '#assets/styles/tokens.css?inline';
import banner from './banner.css?inline';
import base from './base.css?inline';
import cover from './cover.css?inline';

/** Every style of a warning, as text for a style sheet of its own. */
export const warningStyles = [tokens, lamp, cards, base, banner, cover].join('\n');

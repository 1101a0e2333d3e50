/** Who everybody knows, in books, in films, in sport and on stage: whoever says such a name is not called so. */
import { matchesOf } from '../../formats/matches.ts';
import { overlap } from '../../spans/overlap.ts';

const CHARACTERS =
  'harry potter|ron(?:ald)? weasley|hermione granger|albus dumbledore|draco malfoy|bruce wayne|clark kent|peter parker|tony stark|steve rogers|james bond|sherlock holmes|mickey mouse|donald duck|(?:bart|homer|lisa) simpson|indiana jones|lara croft|jack sparrow|darth vader|luke skywalker|han solo|frodo baggins|katniss everdeen|percy jackson|wednesday addams|ash ketchum|naruto uzumaki|walter white|peter pan|willy wonka|mary poppins|tom sawyer|jean valjean|romeo montague|dora l ?exploratrice';
const STARS =
  'taylor swift|billie eilish|ariana grande|selena gomez|justin (?:bieber|timberlake)|harry styles|ed sheeran|olivia rodrigo|sabrina carpenter|dua lipa|bruno mars|katy perry|lady gaga|tom holland|timothee chalamet|emma watson|kim kardashian|kylie jenner|aya nakamura|celine dion|edith piaf|michael jackson|freddie mercury|elvis presley|elon musk|linus torvalds|donald trump|albert einstein|pablo picasso';
const PLAYERS =
  'kylian mbappe|cristiano ronaldo|(?:lionel|leo) messi|zinedine zidane|antoine griezmann|erling haaland|harry kane|jude bellingham|bukayo saka|marcus rashford|lamine yamal|vinicius junior|robert lewandowski|toni kroos|manuel neuer|rafa(?:el)? nadal|roger federer|max verstappen|lewis hamilton|charles leclerc|carlos sainz|lebron james|michael jordan|usain bolt|n ?golo kante';
const FAMOUS = new RegExp(String.raw`\b(?:${CHARACTERS}|${STARS}|${PLAYERS})\b`, 'g');

/** Whether words in a text in normal form are of the name of somebody whom everybody knows. */
export const isFamous = (text: string, from: number, to: number): boolean =>
  matchesOf(text, FAMOUS).some((match) => overlap([match.index, match.index + match[0].length], [from, to]));

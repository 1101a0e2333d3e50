/** All words of this language that signals need; a new language is a folder with the same exports. */
export * from './care.ts';
export * from './entry.ts';
export * from './money.ts';
export * from './people.ts';
export * from './purpose.ts';
export * from './rooms.ts';
export * from './stranger.ts';

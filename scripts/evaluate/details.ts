/**
 * `npm run -s evaluate -- details [--show KIND] [--missed] [--rules] [--constructions] [--noise]`: details found in our own cases, per kind and language,
 * and what is found in other people's conversations. `--missed` lists the cases that came out wrong by id;
 * `--show KIND` lists what was found in the public texts, for a person to say which of it is false. `--rules` says instead what
 * each pattern of the rules is worth; it takes half a minute. `--constructions` says instead
 * how many constructions are known (details/constructions.ts); with `--missed` it lists those that are not. `--noise` says how many
 * of them stay known when they are mistyped, adorned, disguised or sent in two messages.
 */
import { existsSync } from 'node:fs';
import type { DetailKind } from '#lib/details/types.ts';
import { sayCases } from './details/cases.ts';
import { sayConstructions } from './details/constructions.ts';
import { sayNoise } from './details/noise.ts';
import { sayPublic, TEXTS } from './details/public.ts';
import { sayRules } from './details/rules.ts';
import { sayAlike, sayConversations } from './details/told.ts';

export function evaluateDetails(say: (line?: string) => void, options: readonly string[]): void {
  if (options.includes('--rules')) {
    sayRules(say);
    return;
  }
  if (options.includes('--constructions')) {
    sayConstructions(say, options.includes('--missed'));
    return;
  }
  if (options.includes('--noise')) {
    sayNoise(say);
    return;
  }
  sayCases(say, options.includes('--missed'));
  sayConversations(say);
  sayAlike(say);
  const show = options[options.indexOf('--show') + 1];
  if (existsSync(TEXTS)) sayPublic(say, options.includes('--show') ? (show as DetailKind) : undefined);
  else say('\nNo public texts beside this checkout (../shared/data/text).');
}

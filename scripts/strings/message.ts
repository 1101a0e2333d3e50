/** What an ICU message takes and what it can say. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export interface Plural {
  name: string;
  type: Intl.PluralRulesOptions['type'];
  /** Its forms, and whether each says the number. */
  forms: ReadonlyMap<string, boolean>;
}

export interface Message {
  /** Every value with what is made of it, and every choice with what can be chosen: `date: argument`, `how: select a b`. */
  values: readonly string[];
  plurals: readonly Plural[];
  /** Signs of the longest that it can say. */
  longest: number;
}

/** Signs that a value takes: a date, the name of a site. */
const VALUE = 16;
/** Signs of a number in a plural. */
const NUMBER = 3;

/** Reads a message, whatever stands in it; throws where ICU cannot. */
export function readMessage(text: string): Message {
  const values = new Set<string>();
  const plurals: Plural[] = [];
  const longestOf = (parts: readonly MessageFormatElement[]): number =>
    parts.reduce((signs, part) => signs + longestPart(part), 0);
  const longestPart = (part: MessageFormatElement): number => {
    if (part.type === TYPE.literal) return part.value.length;
    if (part.type === TYPE.pound) return NUMBER;
    if (part.type === TYPE.select || part.type === TYPE.plural) {
      const forms = Object.entries(part.options);
      const names = part.type === TYPE.select ? ` ${Object.keys(part.options).sort().join(' ')}` : '';
      values.add(`${part.value}: ${TYPE[part.type]}${names}`);
      if (part.type === TYPE.plural)
        plurals.push({
          name: part.value,
          type: part.pluralType ?? 'cardinal',
          forms: new Map(forms.map(([form, { value }]) => [form, saysNumber(value, part.value)])),
        });
      return Math.max(...forms.map(([, { value }]) => longestOf(value)));
    }
    if (part.type === TYPE.tag) return longestOf(part.children);
    values.add(`${part.value}: ${TYPE[part.type]}`);
    return VALUE;
  };
  const longest = longestOf(parse(text, { ignoreTag: true }));
  return { values: [...values].sort(), plurals, longest };
}

const saysNumber = (parts: readonly MessageFormatElement[], name: string): boolean =>
  parts.some((part) => part.type === TYPE.pound || (part.type !== TYPE.literal && part.value === name));

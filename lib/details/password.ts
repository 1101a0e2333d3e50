/** The password of an account, the code of a device, the key of the wifi at home. */
import { email } from './email.ts';
import { anyIn } from './identity/phrases.ts';
import { answered, askedAgo, rest } from './password/answer.ts';
import { told, valueAfter, valueBefore } from './password/beside.ts';
import { candidatesIn, jointsIn } from './password/candidates.ts';
import { drawn, opensOwn } from './password/login.ts';
import { linkAfter, REACH, spokenOf } from './password/spoken.ts';
import type { Value } from './password/value.ts';
import { SECRET } from './password/vocabulary.ts';
import { weighed } from './password/weighed.ts';
import { voucherIn } from './payment/voucher.ts';
import { banksIn } from './payment.ts';
import type { Detector, Found, Message } from './types.ts';

export const password: Detector = (message) => {
  const found = secretsIn(message);
  // The code of a gift card and its PIN are money.
  if (found.length === 0 || (voucherIn(message) && !spokenOf(message).some(({ sure, mine }) => sure && mine)))
    return [];
  // An address or an account beside words about keys is none.
  const others = [...email(message), ...banksIn(message)];
  return found.filter((one) => !others.some(({ from, to }) => from < one.to && to > one.from));
};

function secretsIn(message: Message): Found[] {
  const found: Found[] = [];
  for (const spoken of spokenOf(message)) {
    const told = valueAfter(message, spoken) ?? valueBefore(message, spoken);
    if (told) found.push(told);
  }
  if (found.length > 0) return found;
  const asked = askedAgo(message) >= 0;
  const begun = message.before.slice(0, 3).some((one) => isInParts(one) || tells(one));
  const spelled = drawn(message) ?? weighed(message, asked, begun);
  if (spelled) return [told(spelled, 0.8, true)];
  const value = untold(message);
  return value ? [told(value, value.shape === 'word' ? 0.6 : 0.8, true)] : [];
}

/** What is told without the word for it. */
function untold(message: Message): Value | null {
  const { before } = message;
  const begun = before[0] !== undefined && endsWithSecret(before[0]);
  const ago = askedAgo(message);
  const value = begun || ago >= 0 ? answered(message, Math.max(0, ago), begun) : null;
  if (value || !joinable(message)) return value;
  const inParts = before.slice(0, 3).some(isInParts);
  const told = inParts || before.slice(0, 2).some(tells);
  if (!told && ago < 0) return null;
  return rest(message, inParts) ?? (told ? bareRest(message) : null);
}

/** The end of a password alone: « colat_88 », "7319". */
function bareRest(message: Message): Value | null {
  const { words } = message;
  if (words.length > REACH) return null;
  const [value] = [...candidatesIn(message), ...jointsIn(message)];
  if (value) return value;
  const [first, last] = [words[0], words.at(-1)];
  if (first && last && words.length > 1 && anyIn(words, 1, words.length, SECRET.spell))
    return { from: first.from, to: last.to, shape: 'word' };
  const run = message.digits[0];
  const alone =
    run && run.digits.length >= 4 && run.digits.length <= 8 && words.length - run.groups.length <= 2;
  return alone ? { from: run.from, to: run.to, shape: 'digits' } : null;
}

/** Only short messages can be the rest of a password: for others nothing earlier need be read. */
const joinable = ({ words }: Message): boolean => words.length > 0 && words.length <= 12;

/** « mon mdp c en deux fois »: more follows. */
function isInParts(message: Message): boolean {
  const { words } = message;
  return spokenOf(message).some(
    ({ end, mine, sure }) =>
      mine &&
      (sure || anyIn(words, 0, words.length, SECRET.home)) &&
      anyIn(words, end, words.length, SECRET.parts),
  );
}

function tells(message: Message): boolean {
  return (
    spokenOf(message).some(
      (spoken) =>
        (spoken.mine || spoken.sure) &&
        (valueAfter(message, spoken) !== null ||
          ((spoken.mine || /^ ?[:=]/.test(message.form.text.slice(message.words[spoken.end - 1]?.to ?? 0))) &&
            linkAfter(message, spoken.end).offset >= 0)),
    ) ||
    (message.words.length < 13 &&
      opensOwn(message) &&
      anyIn(message.words, 0, message.words.length, SECRET.enter)) ||
    isHeading(message)
  );
}

/** « mdp de mon mail », and nothing else. */
const isHeading = (message: Message): boolean =>
  message.words.length < 7 &&
  anyIn(message.words, 0, message.words.length, SECRET.home) &&
  spokenOf(message).some(({ loose, sure }) => sure && !loose);

/** The child has just begun: « mon mdp c’est ». */
function endsWithSecret(message: Message): boolean {
  return spokenOf(message).some(({ end, mine, sure }) => {
    const { offset, index } = linkAfter(message, end);
    return sure && mine && (offset >= 0 || end === message.words.length) && index >= message.words.length;
  });
}

import { describe, expect, it } from 'vitest';
import { ageIn } from '#lib/guard/age-field.ts';
import { followAgeTries } from '#lib/guard/age-tries.ts';

/** An event that counts as a person's: the browser's own can't be made by a script. */
function trusted(type: string, more: object = {}): Event {
  const event = Object.assign(new Event(type), more);
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Something to press; nobody can while it is asleep. */
function button(asleep: boolean) {
  const one = {
    asleep,
    isConnected: true,
    matches: () => one.asleep,
    getAttribute: () => null,
    contains: (other: unknown) => other === one,
  };
  return one;
}

/** A field of a page, as much of it as is read. */
function fieldNamed(name: string, defaultValue = '') {
  const attributes = new Map<string, string>();
  const buttons: ReturnType<typeof button>[] = [];
  return Object.assign(new EventTarget(), {
    localName: 'input',
    type: 'text',
    name,
    id: '',
    value: defaultValue,
    defaultValue,
    isConnected: true,
    validity: { valid: true },
    paint: (name: string) => attributes.set('class', name),
    mark: () => attributes.set('aria-invalid', 'true'),
    getAttribute: (key: string) => attributes.get(key) ?? null,
    parentElement: { querySelectorAll: () => buttons, getAttribute: () => null },
    buttons,
  });
}
type Field = ReturnType<typeof fieldNamed>;

/** What is pressed is told to the window. */
const press = (field: Field, target: unknown) =>
  field.dispatchEvent(Object.defineProperty(trusted('click'), 'target', { value: target }));

/** A window in which somebody types. Fields are windows of their own here: nothing bubbles between them. */
function typing(...fields: Field[]) {
  let told = 0;
  let time = 0;
  const later: (() => void)[] = [];
  const tries = followAgeTries({
    onRaised: () => told++,
    onMinor: () => {},
    nameOf: ({ name }) => name,
    after: (_, task) => later.push(task),
    now: () => time,
  });
  for (const field of fields) tries.follow(field);
  return {
    tries,
    told: () => told,
    /** The page takes what was settled last, and stands still for some milliseconds. */
    takes: (ms: number) => {
      time += ms;
      for (const task of later.splice(0)) task();
    },
    write: (field: Field, value: string, settled: [string, object?] | null = ['focusout']) => {
      field.value = value;
      field.dispatchEvent(trusted('input'));
      if (settled) field.dispatchEvent(trusted(...settled));
    },
    raised: () => tries.raised().map(({ refused }) => refused),
  };
}

describe('ages tried one after the other', () => {
  it('tells of a higher one after a minor’s, once', () => {
    const field = fieldNamed('age');
    const { write, told, raised } = typing(field);
    write(field, '12');
    expect([told(), raised()]).toEqual([0, []]);
    write(field, '19');
    write(field, '25');
    expect([told(), raised()]).toEqual([1, [false]]);
  });

  it.each([
    ['lower', '17', '12'],
    ['grown-up', '18', '81'],
    ['the same', '15', '15'],
    ['no age', '12', '2000000'],
  ])('tells nothing of %s ones', (_, first, second) => {
    const field = fieldNamed('age');
    const { write, raised } = typing(field);
    write(field, first);
    write(field, second);
    expect(raised()).toEqual([]);
  });

  it('an age that is still being typed or passed with the arrow keys is no try', () => {
    const field = fieldNamed('age');
    const { write, raised } = typing(field);
    for (const value of ['6', '16', '17', '18']) write(field, value, null);
    write(field, '19');
    expect(raised()).toEqual([]);
  });

  it('Enter and sending the form settle it too, other keys do not', () => {
    const field = fieldNamed('age');
    const { write, raised } = typing(field);
    write(field, '12', ['keydown', { key: 'Enter' }]);
    write(field, '17', ['keydown', { key: 'Tab' }]);
    expect(raised()).toEqual([]);
    write(field, '19', ['submit']);
    expect(raised()).toHaveLength(1);
  });

  it('only what a person does counts', () => {
    const field = fieldNamed('age');
    const { write, raised } = typing(field);
    write(field, '12');
    field.value = '19';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('focusout'));
    expect(raised()).toEqual([]);
  });

  it('two fields are two, also where a search asks from which age to which', () => {
    const [from, to] = [fieldNamed('age-min'), fieldNamed('age-max')];
    const { write, raised } = typing(from, to);
    write(from, '16');
    write(to, '25');
    expect(raised()).toEqual([]);
  });

  it('a field that was drawn anew is the same field', () => {
    const [before, after] = [fieldNamed('age'), fieldNamed('age')];
    const { write, raised } = typing(before, after);
    write(before, '12');
    before.isConnected = false;
    write(after, '19');
    expect(raised()).toHaveLength(1);
  });

  it('remembers that the lower one was called wrong, at once or later', () => {
    const [late, bound] = [fieldNamed('late'), fieldNamed('bound')];
    const { write, raised } = typing(late, bound);
    write(late, '12');
    late.mark();
    raised();
    write(late, '19');
    bound.validity.valid = false;
    write(bound, '14');
    bound.validity.valid = true;
    write(bound, '18');
    expect(raised()).toEqual([true, true]);
  });

  it('a field that is painted as wrong was called wrong', () => {
    for (const [name, refused] of [
      ['form-control is-invalid', true],
      ['Mui-error', true],
      ['error-free', false],
      ['terror', false],
    ] as const) {
      const field = fieldNamed('age');
      const { write, raised } = typing(field);
      field.paint(name);
      write(field, '12');
      field.paint('');
      write(field, '19');
      expect(raised(), name).toEqual([refused]);
    }
  });

  const buttonIn = (field: Field, asleep: boolean) => {
    const one = button(asleep);
    field.buttons.push(one);
    return one;
  };

  it.each([
    ['that wakes for the higher one refused the lower', true, false, [true]],
    ['that sleeps on did not', true, true, [false]],
    ['that was awake did not', false, false, [false]],
  ])('a button %s', (_, before, after, refused) => {
    const field = fieldNamed('age');
    const button = buttonIn(field, before);
    const { write, raised } = typing(field);
    write(field, '12');
    write(field, '1', null);
    button.asleep = after;
    write(field, '19');
    expect(raised()).toEqual(refused);
  });

  it('a button that fell asleep when the field was emptied, or that another field woke, refused nobody', () => {
    const [field, nickname] = [fieldNamed('age'), fieldNamed('nickname')];
    const button = buttonIn(field, false);
    const { write, raised } = typing(field, nickname);
    write(field, '12');
    button.asleep = true;
    write(field, '');
    write(field, '1', null);
    button.asleep = false;
    write(field, '19');
    expect(raised()).toEqual([false]);

    const other = fieldNamed('years');
    const sleeping = buttonIn(other, true);
    const second = typing(other, nickname);
    second.write(other, '12');
    second.write(other, '19');
    second.write(nickname, 'etoile', null);
    sleeping.asleep = false;
    expect(second.raised()).toEqual([false]);
  });

  it('a button that wakes while the number is pressed up refused the lower', () => {
    const field = fieldNamed('age');
    const sleeping = buttonIn(field, true);
    const { write, raised } = typing(field);
    write(field, '17');
    write(field, '18', null);
    sleeping.asleep = false;
    press(field, field);
    field.dispatchEvent(trusted('focusout'));
    expect(raised()).toEqual([true]);
  });

  it('a button that wakes after the higher one, as for a box that is ticked, refused nobody', () => {
    const field = fieldNamed('age');
    const sleeping = buttonIn(field, true);
    const { write, raised } = typing(field);
    write(field, '12');
    write(field, '13');
    sleeping.asleep = false;
    expect(raised()).toEqual([false]);
    field.dispatchEvent(trusted('keydown', { key: 'Enter' }));
    expect(raised()).toEqual([false]);
  });

  it('a button that wakes for any change once all is saved refused nobody', () => {
    const [field, nickname] = [fieldNamed('age'), fieldNamed('nickname')];
    const save = buttonIn(field, true);
    const { write, raised } = typing(field, nickname);
    write(field, '12');
    save.asleep = false;
    write(nickname, 'etoile');
    save.asleep = true;
    write(field, '1', null);
    save.asleep = false;
    write(field, '13');
    expect(raised()).toEqual([false]);
  });

  it('a page that stood still for another field refused no age', () => {
    const [field, nickname] = [fieldNamed('age'), fieldNamed('nickname')];
    const { write, raised, takes } = typing(field, nickname);
    write(field, '12', ['submit']);
    takes(900);
    write(nickname, 'etoile');
    write(field, '19');
    takes(0);
    expect(raised()).toEqual([false]);
  });

  it.each([
    ['as long as it takes to read why', 900, '19', true],
    ['a moment, as slow ones do', 450, '19', false],
    ['long, and no grown-up’s age followed', 900, '15', false],
  ])('a page that stood still %s', (_, ms, second, refused) => {
    const field = fieldNamed('age');
    const { write, raised, takes } = typing(field);
    write(field, '12', ['submit']);
    takes(ms);
    write(field, second);
    takes(0);
    expect(raised()).toEqual([refused]);
  });

  it.each([
    ['when the field was left', (field: Field) => field.dispatchEvent(trusted('focusout')), false],
    ['when its button was pressed', (field: Field) => press(field, field.buttons[0]), true],
    ['when something else was pressed', (field: Field) => press(field, button(false)), false],
  ])('a page that stood still %s', (_, act, refused) => {
    const field = fieldNamed('age');
    buttonIn(field, false);
    const { write, raised, takes } = typing(field);
    write(field, '12');
    takes(0);
    act(field);
    takes(900);
    write(field, '19');
    takes(0);
    expect(raised()).toEqual([refused]);
  });

  it.each([
    ['out of sight', (field: Field) => field.dispatchEvent(trusted('visibilitychange')), false],
    [
      'without its form, which it took',
      (field: Field) => Object.assign(field, { isConnected: false }),
      false,
    ],
    [
      'in sight, whatever it makes up',
      (field: Field) => field.dispatchEvent(new Event('visibilitychange')),
      true,
    ],
  ])('a page that stood still %s', (_, meanwhile, refused) => {
    const field = fieldNamed('age');
    const { write, raised, takes } = typing(field);
    write(field, '12', ['submit']);
    meanwhile(field);
    takes(900);
    field.isConnected = true;
    write(field, '19');
    takes(0);
    expect(raised()).toEqual([refused]);
  });

  it('a refusal that is gone when the higher one is tried is remembered', () => {
    const field = fieldNamed('age');
    const { tries, write, raised } = typing(field);
    write(field, '12');
    expect(tries.standing()).toMatchObject([{ refused: false, asksAge: false }]);
    tries.told(field as never, true);
    expect(tries.standing()).toMatchObject([{ refused: true, asksAge: true }]);
    write(field, '19');
    expect([raised(), tries.standing()]).toEqual([[true], []]);
  });

  it('after an age was refused in the page before, a grown-up’s is a higher one, a minor’s is not', () => {
    const [young, grown] = [fieldNamed('young'), fieldNamed('grown')];
    const { tries, write, raised } = typing(young, grown);
    tries.refusedBefore();
    write(young, '12');
    expect(raised()).toEqual([]);
    write(grown, '19');
    expect(raised()).toEqual([true]);
  });

  it('an age that the answer of a form hands back was tried before', () => {
    const field = fieldNamed('age', '13');
    const { write, raised } = typing(field);
    write(field, '19');
    expect(raised()).toHaveLength(1);
  });
});

it.each([
  ['12', 12],
  [' 16 ans ', 16],
  ['23 years old', 23],
  ['2010', 16],
  ['2010-05-14', 16],
  ['14/05/1986', 40],
  ['13-15 ans', 13],
  ['18-24', 18],
  ['25+', 25],
  ['14 Jahre', 14],
  ['03/04/12', 14],
  ['03.04.86', 40],
  ['3', null],
  ['59100', null],
  ['lola_15', null],
  ['', null],
])('ageIn(%s)', (text, age) => expect(ageIn(text, 2026)).toBe(age));

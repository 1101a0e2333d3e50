/**
 * Service numbers: shared-cost, premium and company-wide lines. Other countries have lines at home that begin with the same figures
 * (0821 is Augsburg, 0871 Landshut, 089 an Irish mobile), so that how the figures are laid out counts as well.
 */

/** The figures of each group, with a dash between groups, as each country lays its services out. */
const LAID_OUT = new RegExp(
  `^(?:${[
    // France: 080 free, 081 and 082 shared, 089 premium.
    String.raw`08[012]\d{7}|08[0129]\d-(?:\d\d-\d\d-\d\d|\d{3}-\d{3})|08-[0129]\d-\d\d-\d\d-\d\d|0-8[0129]\d-(?:\d\d-\d\d-\d\d|\d{3}-\d{3})`,
    // United Kingdom: 03 at the price of a call, 084 and 087 business, 09 premium.
    String.raw`(?:03\d\d|084[2-5]|087[0-3]|09\d\d)-\d{3}-\d{4}|(?:0300|084[45]|087[01]|090[0-59])\d{7}|084[45]-\d\d-\d\d`,
    // Germany, Austria, Switzerland, the Netherlands.
    String.raw`0900-?\d{4,7}|0180-\d-?\d{5,7}|0137-\d{6,7}|0(?:84[048]|90[016])-?\d{3}-?\d{3}`,
    // Belgium.
    String.raw`07[08]-(?:\d{3}-\d{3}|\d\d-\d\d-\d\d)`,
    // Spain, Italy, Portugal.
    String.raw`90[12]-\d\d-\d\d-\d\d|(?:80[36789]|84[08]|199|707|76[01])-(?:\d{3}-\d{3}|\d\d-\d\d-\d\d)`,
    // North America.
    String.raw`(?:1-?)?900-?\d{3}-?\d{4}`,
  ].join('|')})$`,
);

/** The same with the code of the country. */
const FROM_ABROAD = /^(?:00)?(?:338[0129]\d{7}|44(?:3\d|8[047]|9\d)\d{7,8}|49(?:[89]00\d{6,8}|180\d{6,8}))$/;

/**
 * Whether a number is a service's.
 * @param written as it stands in normal form
 */
export function isService(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  return LAID_OUT.test(groups.join('-')) || (/\+|^00/.test(written) && FROM_ABROAD.test(groups.join('')));
}

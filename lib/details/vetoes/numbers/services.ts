/**
 * Service numbers: free, shared-cost, premium and company-wide lines. Other countries have lines at home that begin with the same
 * figures (0331 is Potsdam, 0821 Augsburg, 081 Naples, 089 an Irish mobile), so that how the figures are laid out counts as well.
 */

/** The figures of each group, with a dash between groups, as France, the United Kingdom, Germany and Switzerland, and Spain lay them out. */
const LAID_OUT =
  /^(?:08(?:0[0569]|1[01]|2[0156])\d{6}|08-?[0129]\d-(?:\d\d-\d\d-\d\d|\d{3}-\d{3})|0(?:30\d|33[03]|34[3-5]|37[0-2]|84[2-5]|87[0-3]|9[08]\d)-\d{3}-\d{4}|0(?:300|84[45]|87[01]|90[0-59])\d{7}|0900-?\d{3}-?\d{3,4}|90[12]-\d\d-\d\d-\d\d)$/;

/**
 * Whether a number is a service's.
 * @param written as it stands in normal form
 */
export const isService = (written: string): boolean => LAID_OUT.test((written.match(/\d+/g) ?? []).join('-'));

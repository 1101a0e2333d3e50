/** E-mail addresses as they are written; those that are spoken out are known by their words. */
const LOCAL = /[a-z0-9._+-]/;
const DOMAIN = /[a-z0-9.-]/;
const ENDING = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/;

/** Where addresses stand in a text in normal form. */
export function mailsIn(form: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let sign = form.indexOf('@'); sign >= 0; sign = form.indexOf('@', sign + 1)) {
    let [from, to] = [sign, sign + 1];
    while (from > 0 && sign - from < 64 && LOCAL.test(form[from - 1] ?? '')) {
      // Two dots are a pause: "mon mail...lea@".
      if (form[from] === '.' && form[from - 1] === '.') break;
      from--;
    }
    while (form[from] === '.') from++;
    while (to < form.length && to - sign < 100 && DOMAIN.test(form[to] ?? '')) to++;
    while (/[.-]/.test(form[to - 1] ?? '')) to--;
    if (from < sign && ENDING.test(form.slice(sign + 1, to))) found.push({ from, to });
  }
  return found;
}

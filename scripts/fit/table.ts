/** Figures over labelled pages: levels by label and strength. */
import type { Level } from '#lib/verdict/types.ts';

export interface Judged {
  file: string;
  label: string;
  strength: string;
  language: string;
  level: Level;
  score: number;
}

/** Pages whose language Veilleuse knows; `und` are forms with too little text to tell. */
export function spoken({ language }: { language: string }): boolean {
  return language === 'fr' || language === 'en' || language === 'und';
}

/** One line a class: how many at caution or higher, at danger, unknown. */
export function table(pages: readonly Judged[]): string {
  const classes = ['strong', 'medium', 'weak', 'neutral-chat', 'ordinary'];
  return classes
    .map((name) => {
      const members = pages.filter((page) => (page.label === 'risky' ? page.strength : page.label) === name);
      const share = (levels: Level[]) => members.filter(({ level }) => levels.includes(level)).length;
      const warned = share(['caution', 'danger']);
      const percent = members.length ? ((100 * warned) / members.length).toFixed(1) : '–';
      return `${name.padEnd(13)} ${String(members.length).padStart(4)}  caution+ ${String(warned).padStart(3)} (${percent} %)  danger ${share(['danger'])}  unknown ${share(['unknown'])}`;
    })
    .join('\n');
}

/** Pages whose level is not what their label asks for. */
export function wrong(pages: readonly Judged[]): Judged[] {
  return pages.filter(({ label, level }) =>
    label === 'risky' ? level !== 'caution' && level !== 'danger' : level === 'caution' || level === 'danger',
  );
}

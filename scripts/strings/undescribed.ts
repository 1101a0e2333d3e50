import type { Catalogues, Finding } from './finding.ts';
import { readMessage } from './message.ts';

/** Words up to which a text says too little by itself. */
const FEW_WORDS = 2;

/** Texts that nobody can translate without seeing them in place, and of which no note says what they are. */
export function undescribed(catalogues: Catalogues, notes: Readonly<Record<string, string>>): Finding[] {
  const needing = new Map<string, string>();
  for (const texts of Object.values(catalogues))
    for (const [key, text] of Object.entries(texts)) {
      const why = whyNote(text);
      if (why && !notes[key]) needing.set(key, why);
    }
  return [...needing].map(([key, why]) => ({ language: 'notes', fault: 'undescribed', key, why }));
}

function whyNote(text: string): string | null {
  const { values } = readMessage(text);
  if (values.length > 0) return `has values (${values.join(', ')})`;
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? []).length <= FEW_WORDS
    ? `“${text}” is too short to be understood alone`
    : null;
}

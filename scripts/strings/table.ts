import { type Catalogues, FAULTS, type Finding } from './finding.ts';

/** How many texts of each language have which fault, and then each fault by itself; for a terminal. */
export function tableOf(catalogues: Catalogues, findings: readonly Finding[]): string {
  const rows = [
    ['', 'texts', ...FAULTS],
    ...[...Object.keys(catalogues), 'notes'].map((language) => [
      language,
      String(Object.keys(catalogues[language] ?? {}).length || ''),
      ...FAULTS.map((fault) => String(findings.filter((one) => isOf(one, language, fault)).length || '')),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  const each = findings.map(({ language, fault, key, why }) => `${language} ${fault}: ${key} – ${why}`);
  return [...lines, ...(each.length > 0 ? ['', ...each] : [])].join('\n');
}

const isOf = (one: Finding, language: string, fault: string): boolean =>
  one.language === language && one.fault === fault;

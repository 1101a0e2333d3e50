/** CHANGELOG.md, in the form of Keep a Changelog: a section for each version, newest first, and one for what comes next. */

const NEXT = '## [Unreleased]\n';

/** What the section of a version says; null where there is none, '' where it says nothing. */
export function sectionOf(changelog: string, version: string): string | null {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`));
  return section === undefined ? null : section.slice(section.indexOf('\n')).trim();
}

/** The changelog with a section for a new version, which takes over what stood under “Unreleased”. */
export function withSection(changelog: string, version: string, day: string): string {
  if (!changelog.includes(NEXT)) throw new Error('CHANGELOG.md has no section “Unreleased”.');
  return changelog.replace(NEXT, `${NEXT}\n## [${version}] - ${day}\n`);
}

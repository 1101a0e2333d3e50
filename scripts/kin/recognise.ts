import { kinOf } from '#lib/kinship/kin.ts';
import { buildFamilies } from '#lib/kinship/learn.ts';
import type { SavedPage } from './labelled-pages.ts';

/** What was said of the pages that were kept out of sight. */
export interface Recognition {
  repository: string;
  learned: number;
  /** Hidden risky pages of the same project, and those not recognised. */
  hidden: number;
  missed: string[];
  /** Hidden harmless pages of the same project (rules, help, account) that were taken for kin: true, but no chat. */
  sameSite: string[];
  /** How many hidden harmless pages of everybody else, and those taken for kin. */
  strangers: number;
  mistaken: string[];
}

/**
 * Half of each project's pages, and half of all harmless pages, are learned from; the rest is looked at. Then
 * the halves change places. Each project is a family of its own here.
 */
export function recogniseHalves(pages: readonly SavedPage[]): Recognition[] {
  const risky = pages.filter(({ label }) => label === 'risky');
  const repositories = [...new Set(risky.map(({ repository }) => repository))].sort();
  return repositories.flatMap((repository) =>
    [0, 1].flatMap((half) => recognise(pages, repository, half) ?? []),
  );
}

function recognise(pages: readonly SavedPage[], repository: string, half: number): Recognition | null {
  const own = pages.filter((page) => page.repository === repository);
  const ownRisky = own.filter(({ label }) => label === 'risky');
  const isSeen = (page: SavedPage): boolean => {
    const sameKind = ownRisky.includes(page) ? ownRisky : own;
    if (page.repository === repository) return sameKind.indexOf(page) % 2 === half;
    return page.label === 'risky' || sideOf(page) === half;
  };
  const learned = ownRisky.filter(isSeen);
  const hidden = pages.filter((page) => !isSeen(page));
  const hiddenRisky = hidden.filter(({ label }) => label === 'risky');
  if (learned.length === 0 || hiddenRisky.length === 0) return null;

  const families = buildFamilies(pages.filter(isSeen).map((page) => ({ ...page, family: page.repository })));
  const isKin = ({ marks }: SavedPage): boolean => kinOf(marks, families)?.family === repository;
  const harmless = hidden.filter(({ label }) => label !== 'risky');
  const strangers = harmless.filter((page) => page.repository !== repository);
  return {
    repository,
    learned: learned.length,
    hidden: hiddenRisky.length,
    missed: files(hiddenRisky.filter((page) => !isKin(page))),
    sameSite: files(harmless.filter((page) => page.repository === repository && isKin(page))),
    strangers: strangers.length,
    mistaken: files(strangers.filter(isKin)),
  };
}

/** A page's half; the chat pages of one project stay together. */
function sideOf({ file, repository }: SavedPage): number {
  const group = file.startsWith('chat/') ? repository : file;
  return [...group].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2;
}

function files(pages: readonly SavedPage[]): string[] {
  return pages.map(({ file }) => file);
}

import { bundleOf } from '../bundle.ts';

/** The script of `entry.ts`, to be run in a page. */
export const photoScript = (): Promise<string> => bundleOf('tests/browser/photo/entry.ts');

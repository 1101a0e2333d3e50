/// <reference types="wxt/vite-builder-env" />
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runScout } from '#lib/app/scout.ts';

/** What the built script does (see `bareScout` in wxt.config.ts). `resume` comes only out of the browser's cache. */
// biome-ignore format: a function in parentheses is compiled at once, not read over first and again when it runs
export const run = ((): void => runScout(import.meta.env.FIREFOX ? 'pageshow' : 'resume'));

export default defineUnlistedScript(run);

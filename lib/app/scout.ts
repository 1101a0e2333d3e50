/// <reference types="wxt/vite-builder-env" />
/**
 * Puts the scout together, and runs it in this frame, once. All that the built script does stands here outside of any function
 * (see `bareScout` in wxt.config.ts): each one more would be felt in every page.
 */
import { mayHint } from '#lib/reading/glance.ts';
import { startScout } from '#lib/scout/scout.ts';
import { scoutShared } from '#lib/scout/shared.ts';
import { makeLookout } from './lookout.ts';

// `resume` comes only out of the browser's cache.
startScout(window, scoutShared(), mayHint, makeLookout, import.meta.env.FIREFOX ? 'pageshow' : 'resume');

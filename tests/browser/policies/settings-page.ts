import type { Page } from 'puppeteer-core';
import type { Settings } from '#lib/family/settings.ts';
import type { ResponseOf } from '#lib/messaging/contract.ts';
import { say } from '../own-side.ts';

/** What the settings page shows as locked: the names of its parts, and the values that are chosen in them. */
export interface Locked {
  /** Name of a locked choice or field → the sentence beside it that says who set it. */
  sentences: Record<string, string>;
  chosen: string[];
}

export { familyView as viewOf } from '../own-side.ts';

export const change = (page: Page, settings: Settings): Promise<ResponseOf<'family:change'>> =>
  say(page, 'family:change', { settings: changesOf(settings) });

export function lockedOn(page: Page): Promise<Locked> {
  return page.evaluate(() => {
    const sentences: Record<string, string> = {};
    for (const part of document.querySelectorAll<HTMLFieldSetElement | HTMLSelectElement>(
      'fieldset:disabled, select:disabled',
    )) {
      const name = part.id || (part.querySelector('input')?.name ?? '');
      const said = document.getElementById(part.getAttribute('aria-describedby') ?? '');
      sentences[name] = said?.textContent ?? '';
    }
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ value }) => value,
    );
    return { sentences, chosen };
  });
}

const changesOf = ({ version: _, ...changes }: Settings) => changes;

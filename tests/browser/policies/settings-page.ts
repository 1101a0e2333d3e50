import type { Page } from 'puppeteer-core';
import type { Settings } from '#lib/family/settings.ts';
import type { ResponseOf } from '#lib/messaging/contract.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';

/** What the settings page shows as locked: the names of its parts, and the values that are chosen in them. */
export interface Locked {
  /** Name of a locked choice or field → the sentence beside it that says who set it. */
  sentences: Record<string, string>;
  chosen: string[];
}

export const viewOf = (page: Page): Promise<FamilyView> => say(page, 'family:view', {});

export const change = (page: Page, settings: Settings): Promise<ResponseOf<'family:change'>> =>
  say(page, 'family:change', { settings: changesOf(settings) });

/** Sends a message as a page of ours does. */
function say<Answer>(page: Page, name: string, request: object): Promise<Answer> {
  return page.evaluate(
    (message) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return runtime.sendMessage(message) as Promise<Answer>;
    },
    { name, request },
  );
}

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

/** What an administrator set by policy (`storage.managed`), as it stands there. */
import { browser } from './browser.ts';

/** Nothing where there is no policy, which Firefox says by rejecting. */
export const readManagedStorage = (): Promise<Record<string, unknown>> =>
  browser.storage.managed.get().catch(() => ({}));

/** Chromium takes over a changed policy while it runs; must be registered before the first await of the background. */
export function onManagedStorageChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

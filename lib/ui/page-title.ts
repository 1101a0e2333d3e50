import { useEffect } from 'preact/hooks';

/** Calls the page by its heading, so that tabs and windows of ours are told apart; null: nothing is known of it yet. */
export function usePageTitle(heading: string | null): void {
  useEffect(() => {
    if (heading !== null) document.title = `${heading} · Veilleuse`;
  }, [heading]);
}

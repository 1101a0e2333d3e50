import { render } from 'preact';
import { journalTransport } from '#lib/messaging/journal-transport.ts';
import { App } from '#lib/ui/journal/App.tsx';

/** Composition root of the journal page. */
export function runJournal(place: Element): void {
  render(<App transport={journalTransport()} now={Date.now()} />, place);
}

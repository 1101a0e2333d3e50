import { csvOf, jsonOf } from '#lib/journal/export.ts';
import { saveFile } from '../save-file.ts';
import { useVoice } from '../voice.ts';
import type { JournalTransport } from './transport.ts';

interface TakeProps {
  transport: JournalTransport;
  print(): Promise<void>;
  /** Says where something failed. */
  tell(work: Promise<void>): void;
}

/** Takes the journal along: as a table, for programs, on paper. */
export function Take({ transport, print, tell }: TakeProps) {
  const { t } = useVoice();
  const events = async () => transport.events(await transport.keys(null));
  const csv = async () => saveFile('veilleuse.csv', 'text/csv;charset=utf-8', csvOf(await events()));
  const json = async () =>
    saveFile(
      'veilleuse-journal.json',
      'application/json',
      jsonOf(await events(), await transport.deletions()),
    );
  return (
    <section class="part">
      <h2>{t('journal.take')}</h2>
      <div class="row">
        <button type="button" class="button" onClick={() => tell(csv())}>
          {t('journal.take.csv')}
        </button>
        <button type="button" class="button" onClick={() => tell(json())}>
          {t('journal.take.json')}
        </button>
        <button type="button" class="button" onClick={() => tell(print())}>
          {t('journal.take.print')}
        </button>
      </div>
    </section>
  );
}

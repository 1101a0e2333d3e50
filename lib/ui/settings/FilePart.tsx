import { useEffect, useRef, useState } from 'preact/hooks';
import type { ManagedField } from '#lib/family/managed.ts';
import { type Changes, DEFAULT_SETTINGS, type Settings } from '#lib/family/settings.ts';
import { changedFields, fileOf, type Problem, type ReadFile, readFile } from '#lib/family/transfer.ts';
import { saveFile } from '../save-file.ts';
import { useVoice } from '../voice.ts';
import { fieldName, olderWords, valueName } from './names.ts';
import type { SettingsTransport } from './transport.ts';

interface FilePartProps {
  settings: Settings;
  /** What a policy sets stays as it is, whatever a file says. */
  managed: readonly ManagedField[];
  disabled: boolean;
  older: SettingsTransport['older'];
  change(changes: Changes): Promise<void>;
}

const NAME = 'veilleuse.json';
type Read = ReadFile | 'unreadable';

/** Takes the settings along in a file, reads one or goes back to the start, each with a preview of what would change. */
export function FilePart({ settings, managed, disabled, older, change }: FilePartProps) {
  const { t } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read | null>(null);

  const allowed = (next: Settings): Settings => ({
    ...next,
    ...Object.fromEntries(managed.map((field) => [field, settings[field]])),
  });
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setRead(await file.text().then(readFile, () => 'unreadable' as const));
    if (input.current) input.current.value = '';
  };
  const take = async (next: Settings): Promise<void> => {
    setRead(null);
    await change(chosen(next));
  };

  return (
    <section class="part">
      <h2>{t('parent.settings.file')}</h2>
      <p class="hint">{t('parent.settings.file.intro')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(NAME, 'application/json', fileOf(settings))}
        >
          {t('parent.settings.file.label.export')}
        </button>
        <button type="button" class="button" disabled={disabled} onClick={() => input.current?.click()}>
          {t('parent.settings.file.label.import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {read === 'unreadable' && <p class="error">{t('parent.settings.file.unreadable')}</p>}
        {read && read !== 'unreadable' && read.settings === null && <Problems problems={read.problems} />}
        {read && read !== 'unreadable' && read.settings !== null && (
          <Preview
            before={settings}
            after={allowed(read.settings)}
            older={older}
            apply={(after) => void take(after)}
            cancel={() => setRead(null)}
          />
        )}
      </div>
      <button
        type="button"
        class="quiet"
        disabled={disabled}
        onClick={() => setRead({ settings: DEFAULT_SETTINGS, problems: [] })}
      >
        {t('parent.settings.file.label.reset')}
      </button>
    </section>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useVoice();
  return (
    <div class="card preview" data-tone="ember">
      <h3>{t('parent.settings.file.refused')}</h3>
      <ul class="plain">
        {problems.map(({ kind, line, field }) => (
          <li key={`${kind} ${line} ${field}`}>
            {t(`parent.settings.file.problem.${kind}`, { line, field: fieldName(field, t) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PreviewProps {
  before: Settings;
  after: Settings;
  older: SettingsTransport['older'];
  /** Takes over what is to change. */
  apply(after: Settings): void;
  cancel(): void;
}

function Preview({ before, after, older, apply, cancel }: PreviewProps) {
  const { t, language } = useVoice();
  const [withNames, setWithNames] = useState(false);
  const gone = useGone(before.keepDays, after.keepDays, older);
  const fields = changedFields(before, after);
  const otherFields = fields.filter((field) => field !== 'siteNames');
  if (fields.length === 0) return <p class="hint">{t('parent.settings.file.same')}</p>;
  return (
    <div class="card preview">
      <h3>{t('parent.settings.file.preview')}</h3>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{fieldName(field, t)}</dt>
            <dd id={`change-${field}`}>
              {t('parent.settings.file.change', {
                before: valueName(field, before, t, language),
                after: valueName(field, after, t, language),
              })}
            </dd>
          </div>
        ))}
      </dl>
      {gone !== 0 && <p>{olderWords(gone, t)}</p>}
      {/* Whether names stand in the journal is the teen's choice: a file that somebody else brings does not make it. */}
      {otherFields.length < fields.length && (
        <label class="option">
          <input
            type="checkbox"
            checked={withNames}
            aria-describedby="change-siteNames"
            onChange={({ currentTarget }) => setWithNames(currentTarget.checked)}
          />
          <span>{t('parent.settings.file.names')}</span>
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button main"
          disabled={otherFields.length === 0 && !withNames}
          onClick={() => apply(withNames ? after : { ...after, siteNames: before.siteNames })}
        >
          {t('parent.settings.file.label.apply')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('parent.settings.pin.label.cancel')}
        </button>
      </div>
    </div>
  );
}

/** How many notes a shorter time would take from the journal; null where that can't be told, 0 until they are counted. */
function useGone(before: number, after: number, older: SettingsTransport['older']): number | null {
  const [counted, setCounted] = useState<{ days: number; notes: number | null } | null>(null);
  const isShorter = after < before;
  useEffect(() => {
    if (!isShorter) return;
    older(after).then(
      (notes) => setCounted({ days: after, notes }),
      () => setCounted({ days: after, notes: null }),
    );
  }, [isShorter, after, older]);
  return isShorter && counted?.days === after ? counted.notes : 0;
}

/** All settings as changes: which version they are in is no choice. */
function chosen({ version: _, ...changes }: Settings): Changes {
  return changes;
}

import { RecordError } from '../ports/record.ts';
import { type Entry, JOURNAL_VERSION } from '../release/events.ts';
import { describe, isObject } from '../util/guard.ts';
import { entryGuard } from './shapes.ts';

/** The journal cannot be read: it was edited by hand, cut short, or written by a newer program. Its text is never trusted. */
export class JournalInvalid extends RecordError {
  override readonly name = 'JournalInvalid';

  constructor(
    message: string,
    advice = 'See who wrote it with `git log`, and put back its last good commit: docs/journal.md.',
  ) {
    super(message, advice);
  }
}

/**
 * One entry of the journal, checked to the last field.
 *
 * @throws JournalInvalid naming the file, the field and what is wrong with it.
 */
export function parseEntry(file: string, json: string): Entry {
  const value = parseJson(file, json);
  const version = isObject(value) ? value.v : undefined;
  if (typeof version === 'number' && version > JOURNAL_VERSION) {
    throw new JournalInvalid(
      `${file} was written by a newer gray-release (journal format ${version}, this program reads ${JOURNAL_VERSION})`,
      'Update gray-release where this run gets it from: the `uses:` line of the workflow, or the package.',
    );
  }
  const wrong = entryGuard(value, '');
  if (wrong !== null) throw new JournalInvalid(`${file} of the journal: ${describe(wrong)}`);
  const entry = value as Entry;
  if (!acceptsOnce(entry))
    throw new JournalInvalid(
      `${file} of the journal: a release is accepted by its first event, and by no other`,
    );
  return entry;
}

function acceptsOnce({ n, events }: Entry): boolean {
  return (
    (events[0]?.type === 'accepted') === (n === 1) && events.slice(1).every(({ type }) => type !== 'accepted')
  );
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new JournalInvalid(`${file} of the journal is not JSON: it was cut short or edited by hand`);
  }
}

import type { Reporter } from '../../ports/reporter.ts';
import type { Story } from '../story.ts';

/** Machine output: one object per event of the journal, as it happens. `v` grows when a field changes its meaning. */
export function jsonLines(stream: { write(text: string): unknown }): Reporter {
  let told = new Map<string, number>();
  let release = '';
  const tell = ({ state }: Story): void => {
    if (state.accepted.id !== release) told = new Map();
    release = state.accepted.id;
    const seen = new Map<string, number>();
    for (const { at, run, event } of state.story) {
      // What was observed and is not in the journal yet changes its place: an event is known by what it says.
      const key = JSON.stringify([run, event]);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times <= (told.get(key) ?? 0)) continue;
      told.set(key, times);
      const line = { v: 1, release, run, ...event, at: new Date(at).toISOString() };
      stream.write(`${JSON.stringify(line)}\n`);
    }
  };
  return {
    name: 'JSON lines',
    show: async (story) => tell(story),
    close: async (story) => (story === null ? undefined : tell(story)),
  };
}

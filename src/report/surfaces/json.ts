import type { Reporter } from '../../ports/reporter.ts';
import type { Story } from '../story.ts';

/** Machine output: one object per event of the journal, as it happens. `v` grows when a field changes its meaning. */
export function jsonLines(stream: { write(text: string): unknown }): Reporter {
  let told = 0;
  let release = '';
  const tell = ({ state }: Story): void => {
    if (state.accepted.id !== release) told = 0;
    release = state.accepted.id;
    for (const { at, run, event } of state.story.slice(told)) {
      stream.write(`${JSON.stringify({ v: 1, at: new Date(at).toISOString(), release, run, ...event })}\n`);
    }
    told = Math.max(told, state.story.length);
  };
  return {
    name: 'JSON lines',
    show: async (story) => tell(story),
    close: async (story) => (story === null ? undefined : tell(story)),
  };
}

import { type Look, type Recorded, replay } from '../controller/replay.ts';
import type { Tried, TriedRow } from '../report/backtest.ts';
import { BadLine, type Header, parseLine, type Row } from '../trace/line.ts';
import { intervalOf, linesOf, setupOf } from '../trace/read.ts';
import { type Try, USUAL_TRIES, withTry } from './tries.ts';

interface Trace {
  readonly header: Header;
  readonly history: Row[];
  readonly intervals: Row[];
}

/** Traces of the judge's format, each judged again by each of the settings; or what is wrong with the first line that is not valid. */
export async function retryTraces(
  input: AsyncIterable<Buffer>,
  tries: readonly Try[],
): Promise<readonly Tried[] | string> {
  const tried: Tried[] = [];
  let trace: Trace | null = null;
  let number = 0;
  try {
    for await (const line of linesOf(input)) {
      number++;
      if (line.trim() === '') continue;
      const read = parseLine(line, trace?.header ?? null);
      if (read.type === 'trace') {
        if (trace !== null) tried.push(retried(trace, tries));
        trace = { header: read, history: [], intervals: [] };
      } else if (read.type === 'history') trace!.history.push(read);
      else trace!.intervals.push(read);
    }
  } catch (error) {
    if (error instanceof BadLine) return `line ${number} ${error.message}`;
    throw error;
  }
  if (trace !== null) tried.push(retried(trace, tries));
  return tried;
}

function retried(trace: Trace, tries: readonly Try[]): Tried {
  const { header } = trace;
  const setup = setupOf(header);
  const recorded = recordedOf(trace);
  const row = (settings: string, by: typeof setup): TriedRow => {
    const replayed = replay(by, recorded, ({ counted }) =>
      counted[0]!.interval.from < header.leastBake * 1000 ? null : header.metrics,
    );
    const { decision, look, after, requests, errors } = replayed;
    return { settings, decision, look, afterMs: after, stage: null, requests, errors };
  };
  const others = tries.length > 0 ? tries : USUAL_TRIES.filter((each) => each.falseRevert !== setup.alpha);
  const rows = others.map((each) => row(each.says, withTry(setup, each)));
  const { scenario, rep } = header.labels;
  const labels = [scenario, rep].filter((label) => label !== undefined);
  const title =
    labels.length === 0
      ? 'a trace'
      : labels.map((label) => (typeof label === 'string' ? label : JSON.stringify(label))).join(' ');
  return { title, rows: [row('as recorded', setup), ...rows] };
}

function recordedOf({ header, history, intervals }: Trace): Recorded {
  const { metrics, steps, warmUp } = header;
  const pasts = metrics.map((key) => ({ key, intervals: history.map((row) => intervalOf(row, header)) }));
  const looks = intervals
    .filter(({ t }) => t >= warmUp)
    .map((row): Look => {
      const interval = intervalOf(row, header);
      return {
        stage: steps.filter((step) => step <= row.t).length,
        counted: metrics.map((key) => ({ key, service: '', interval })),
      };
    });
  return { pasts, looks };
}

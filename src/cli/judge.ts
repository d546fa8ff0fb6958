import type { Readable, Writable } from 'node:stream';
import {
  assess,
  type Decision,
  decisionOf,
  explain,
  type JointState,
  noteStep,
  observe,
  recall,
  settle,
  startJoint,
} from '../judge/joint.ts';
import { BadLine, type Header, parseLine, type Row } from '../trace/line.ts';
import { intervalOf, linesOf, setupOf } from '../trace/read.ts';

/** The exit status: 0, or 2 at the first line that is not valid. Ends early where nobody reads the decisions any more. */
export async function judge(input: Readable, output: Writable, errors: Writable): Promise<number> {
  let gone = false;
  output.on('error', () => {
    gone = true;
    input.destroy();
  });
  try {
    const problem = await judgeLines(linesOf(input), (line) => write(output, line));
    if (problem === null) return 0;
    errors.write(`gray-release: ${problem}\n`);
    return 2;
  } catch (error) {
    if (gone) return 0;
    throw error;
  }
}

/**
 * Reads traces of evidence, line by line, and writes one decision a trace as soon as it is known. Decisions depend on the lines
 * up to them alone, and memory on neither the number nor the length of traces. Ends at the first line that is not valid:
 * returns what is wrong with it, or null.
 */
export async function judgeLines(
  input: AsyncIterable<string>,
  output: (line: string) => void | Promise<void>,
): Promise<string | null> {
  let trace: Trace | null = null;
  let number = 0;
  try {
    for await (const line of input) {
      number++;
      if (line.trim() === '') continue;
      const read = parseLine(line, trace?.header ?? null);
      if (read.type === 'trace') {
        if (trace !== null && !trace.decided) await output(decisionLine(trace, 'continue'));
        trace = startTrace(read);
        continue;
      }
      const decision = count(trace!, read);
      if (decision !== 'continue') await output(decisionLine(trace!, decision));
    }
  } catch (error) {
    if (error instanceof BadLine) return `line ${number} ${error.message}`;
    throw error;
  }
  if (trace !== null && !trace.decided) await output(decisionLine(trace, 'continue'));
  return null;
}

interface Trace {
  readonly header: Header;
  readonly joint: JointState;
  /** Interval lines read so far. */
  lines: number;
  /** Steps that have passed. */
  steps: number;
  /** The rest of the trace is read and not judged. */
  decided: boolean;
}

function startTrace(header: Header): Trace {
  return { header, joint: startJoint(setupOf(header)), lines: 0, steps: 0, decided: false };
}

/** Counts one line; the decision, when this line brings it. */
function count(trace: Trace, row: Row): Decision {
  const { header, joint } = trace;
  const interval = intervalOf(row, header);
  if (row.type === 'history') {
    if (trace.lines > 0) throw new BadLine('is of the type history; the history comes before the intervals');
    for (const name of header.metrics) recall(joint, name, interval);
    return 'continue';
  }
  trace.lines++;
  if (trace.decided || row.t < header.warmUp) return 'continue';
  for (; trace.steps < header.steps.length && header.steps[trace.steps]! <= row.t; trace.steps++)
    noteStep(joint);
  for (const name of header.metrics) observe(joint, name, interval);
  settle(joint);
  const decision = decisionOf(joint);
  if (decision === 'continue' || (decision === 'promote' && row.t < header.leastBake)) return 'continue';
  trace.decided = true;
  return decision;
}

function decisionLine({ header, joint, lines }: Trace, decision: Decision): string {
  const { labels, metrics } = header;
  const assessment = assess(joint);
  const good = metrics.map((name) => ({ name, good: assessment.metrics[name]!.good }));
  const weakest = good.reduce((a, b) => (b.good < a.good ? b : a));
  const about = decision === 'promote' ? weakest.name : (assessment.cause[0] ?? metrics[0]!);
  return JSON.stringify({
    ...labels,
    decision,
    interval: lines,
    logE: { revert: rounded(assessment.worse), promote: rounded(weakest.good) },
    cause: decision === 'revert' ? assessment.cause : [],
    reason: explain(assessment, about),
  });
}

function rounded(log: number): number {
  return Math.round(log * 1e9) / 1e9;
}

/** Waits where the reader is slower. */
function write(output: Writable, line: string): void | Promise<void> {
  if (output.write(`${line}\n`)) return;
  return new Promise((resolve) => {
    output.once('drain', resolve);
    output.once('close', resolve);
  });
}

import type { JointSetup } from '../judge/joint.ts';
import type { Interval } from '../ports/metric.ts';
import type { Header, Row } from './line.ts';

/** How the judge is set up for a trace, as its header says. */
export function setupOf({
  alpha,
  beta,
  intervals,
  steps,
  metrics,
  historySplit,
  method,
  seed,
}: Header): JointSetup {
  return {
    alpha,
    beta,
    ruleOut: 0.5,
    metrics: metrics.map((name) => ({
      key: name,
      of: name,
      tolerate: { relative: 0 },
      worse: 'higher',
      weight: 1 / metrics.length,
    })),
    plannedIntervals: intervals,
    steps,
    historySplit,
    method,
    seed,
  };
}

export function intervalOf({ t, gray, stable }: Row, { seconds, le }: Header): Interval {
  return {
    from: Math.round(t * 1000),
    to: Math.round((t + seconds) * 1000),
    ...(le !== undefined && { le }),
    ...(gray !== undefined && { gray }),
    ...(stable !== undefined && { stable }),
  };
}

export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      yield text.slice(from, end);
      from = end + 1;
    }
    rest = text.slice(from);
  }
  if (rest !== '') yield rest;
}

import type { Part } from '../../ports/metric.ts';

export interface BackendStat {
  readonly requests: number;
  /** Answers of 500 and more, HAProxy's own among them. */
  readonly errors: number;
  /** Being served now. */
  readonly open: number;
}

/** From the table of `show stat`, whose first line names the columns. */
export function backendStats(stats: string): ReadonlyMap<string, BackendStat> {
  const [head = '', ...lines] = stats.trim().split('\n');
  const columns = head.replace('# ', '').split(',');
  const [open, requests, errors] = ['scur', 'req_tot', 'hrsp_5xx'].map((name) => columns.indexOf(name));
  return new Map(
    lines
      .map((line) => line.split(','))
      .filter((fields) => fields[1] === 'BACKEND')
      .map((fields) => [
        fields[0]!,
        { requests: Number(fields[requests!]), errors: Number(fields[errors!]), open: Number(fields[open!]) },
      ]),
  );
}

/** Every fourth server, the first among them, is in the first part. */
const EACH = 4;

/**
 * The servers of a backend in two parts. A server's own answers alone are counted: those that HAProxy gave in its place are no
 * part of what replicas differ in. Times are not told apart.
 */
export function splitIn(stats: string, backend: string): readonly [Part, Part] {
  const [head = '', ...lines] = stats.trim().split('\n');
  const columns = head.replace('# ', '').split(',');
  const answers = ['1xx', '2xx', '3xx', '4xx', '5xx', 'other'].map((kind) => columns.indexOf(`hrsp_${kind}`));
  const failed = columns.indexOf('hrsp_5xx');
  const none = () => ({ requests: 0, errors: 0 });
  const parts: readonly [ReturnType<typeof none>, ReturnType<typeof none>] = [none(), none()];
  for (const fields of lines.map((line) => line.split(','))) {
    const number = /^s(\d+)$/.exec(fields[1] ?? '')?.[1];
    if (fields[0] !== backend || number === undefined) continue;
    const part = parts[(Number(number) - 1) % EACH === 0 ? 0 : 1];
    part.requests += answers.reduce((sum, column) => sum + Number(fields[column] ?? 0), 0);
    part.errors += Number(fields[failed] ?? 0);
  }
  return parts;
}

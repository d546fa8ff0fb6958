/** One request of an http check and what came of it. */
export interface Asked {
  readonly address: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly took: number;
  /** The beginning of the body, or why there was no answer. */
  readonly says: string;
  /** What was wrong with it; null when nothing was. */
  readonly wrong: string | null;
}

const MOST_ROWS = 20;

type Row = Readonly<Record<string, string>>;

/** The answers as a table: runs of equal ones in one row, such as `1–8`; when there are too many rows, right ones go first. */
export function rowsOf(asked: readonly Asked[]): Row[] {
  const severalHosts = new Set(asked.map(({ address }) => hostOf(address))).size > 1;
  const groups: { first: number; answers: Asked[] }[] = [];
  for (const [i, answer] of asked.entries()) {
    const group = groups.at(-1);
    if (group !== undefined && alike(group.answers[0]!, answer)) group.answers.push(answer);
    else groups.push({ first: i + 1, answers: [answer] });
  }
  if (groups.length <= MOST_ROWS) return groups.map((group) => rowOf(group, severalHosts));
  const wrong = groups.filter(({ answers }) => answers[0]!.wrong !== null).slice(0, MOST_ROWS - 1);
  const shown = wrong.reduce((sum, { answers }) => sum + answers.length, 0);
  const rows = wrong.map((group) => rowOf(group, severalHosts));
  const rest: Row = {
    request: `${asked.length - shown} more`,
    status: '',
    took: '',
    body: '',
    ...(severalHosts && { address: '' }),
  };
  return [...rows, rest];
}

/** `answered 503`, or each kind of wrong answer with its count. */
export function whatCame(wrong: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const { status, wrong: what } of wrong) {
    const came = status === null ? `got no answer (${what})` : `answered ${what}`;
    counts.set(came, (counts.get(came) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([, a], [, b]) => b - a);
  if (kinds.length === 1) return kinds[0]![0];
  const said = kinds.slice(0, 3).map(([came, count]) => `${came} (${count})`);
  return said.join(', ') + (kinds.length > 3 ? ', and others' : '');
}

function alike(a: Asked, b: Asked): boolean {
  const sameHost = a.wrong === null || hostOf(a.address) === hostOf(b.address);
  return sameHost && a.wrong === b.wrong && a.status === b.status && a.says === b.says;
}

function rowOf({ first, answers }: { first: number; answers: readonly Asked[] }, withAddress: boolean): Row {
  const { status, says } = answers[0]!;
  const last = first + answers.length - 1;
  const hosts = new Set(answers.map(({ address }) => hostOf(address)));
  const took = answers.map((answer) => answer.took).sort((a, b) => a - b)[Math.floor(answers.length / 2)]!;
  return {
    request: first === last ? String(first) : `${first}–${last}`,
    status: status === null ? 'none' : String(status),
    took: `${Math.round(took).toLocaleString('en-US')}\u00a0ms`,
    body: says,
    ...(withAddress && { address: hosts.size === 1 ? [...hosts][0]! : `${hosts.size} addresses` }),
  };
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/.*$/s, '');
}

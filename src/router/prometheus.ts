/** One value that a server tells in the text format of Prometheus. */
export interface Line {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** `name{label="value",...} 12`. No label that is looked at has a quote in it. */
export function linesIn(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = [...labels.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, key, of]) => [key!, of!]);
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }];
  });
}

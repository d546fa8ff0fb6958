import type { JointSetup, MetricSetup } from '../judge/joint.ts';
import { nearest } from '../util/nearest.ts';
import { type Outcome, wrong } from './outcome.ts';

/** Settings to try instead of the recorded ones. */
export interface Try {
  /** As people read it. */
  readonly says: string;
  readonly falseRevert?: number;
  readonly missed?: number;
  readonly ruleOut?: number;
  readonly tolerate?: MetricSetup['tolerate'];
}

const KEYS = ['falseRevert', 'missed', 'ruleOut', 'tolerate'] as const;

type Key = (typeof KEYS)[number];

/** What each may be, for people. */
const ALLOWED: Readonly<Record<Key, string>> = {
  falseRevert: 'a share above 0% and below 50%, as 1%',
  missed: 'a share above 0% and below 50%, as 5%',
  ruleOut: 'a share above 0%, as 50%',
  tolerate: 'a share or points, as 5% or 0.2pp',
};

/** The risks that are tried where nothing is asked for. */
export const USUAL_TRIES: readonly Try[] = [0.001, 0.01, 0.05].map((falseRevert) => ({
  says: `falseRevert ${falseRevert * 100}\u00a0%`,
  falseRevert,
}));

/** The lines of `--set`, or what is wrong with the first that is. Empty lines are none. */
export function readTries(lines: readonly string[]): readonly Try[] | Outcome {
  const tries: Try[] = [];
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const read = readTry(line);
    if (typeof read === 'string') return wrong(`set ${JSON.stringify(line.slice(0, 80))}: ${read}`);
    tries.push(read);
  }
  return tries;
}

function readTry(line: string): Try | string {
  let made: Try = { says: '' };
  for (const part of line.split(',').map((each) => each.trim())) {
    const [name = '', value = ''] = part.split('=', 2).map((each) => each.trim());
    const key = KEYS.find((each) => each === name);
    if (key === undefined) {
      const near = nearest(name, [...KEYS]);
      const hint = near === null ? `there are: ${KEYS.join(', ')}` : `did you mean ${near}?`;
      return `there is no setting ${JSON.stringify(name.slice(0, 40))}; ${hint}`;
    }
    if (made[key] !== undefined) return `${key} is given twice`;
    const read = readValue(key, value);
    if (read === null) return `${key} is ${JSON.stringify(value.slice(0, 40))}; ${ALLOWED[key]}, is expected`;
    made = { ...made, [key]: read, says: [made.says, `${key} ${spaced(value)}`].filter(Boolean).join(', ') };
  }
  return made;
}

function readValue(key: Key, text: string): Try[Key] | null {
  const [, number, unit] = /^(\d{1,4}(?:\.\d{1,4})?)(%|pp)$/.exec(text) ?? [];
  if (number === undefined) return null;
  const value = Number(number) / 100;
  if (key === 'tolerate') return unit === 'pp' ? { points: value } : { relative: value };
  if (unit === 'pp' || value <= 0) return null;
  return key === 'ruleOut' || value < 0.5 ? value : null;
}

function spaced(value: string): string {
  return value.replace(/(%|pp)$/, '\u00a0$1');
}

/** A judge's setup with the settings that are tried. */
export function withTry(setup: JointSetup, { falseRevert, missed, ruleOut, tolerate }: Try): JointSetup {
  return {
    ...setup,
    alpha: falseRevert ?? setup.alpha,
    beta: missed ?? setup.beta,
    ruleOut: ruleOut ?? setup.ruleOut,
    metrics:
      tolerate === undefined ? setup.metrics : setup.metrics.map((metric) => ({ ...metric, tolerate })),
  };
}

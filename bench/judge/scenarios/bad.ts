import { NO_FAULT, type Scenario, USUAL } from './scenario.ts';

const HALF_HOUR = 1800;
const FIVE_PERCENT = [{ from: 0, share: 0.05 }];
const STEP = 600;
const STEPS = [
  { from: 0, share: 0.05 },
  { from: STEP, share: 0.5 },
];
const BAD = { ...USUAL, bad: true } satisfies Omit<Scenario, 'name'>;
const TIMES = { ...BAD, metrics: ['latency'], minutes: 60 } satisfies Omit<Scenario, 'name'>;

function errors(times: number, from = 0): Pick<Scenario, 'fault'> {
  return { fault: { ...NO_FAULT, errors: times, from } };
}

function slower(times: number, from = 0): Pick<Scenario, 'fault'> {
  return { fault: { ...NO_FAULT, slower: times, from } };
}

/** Gray is worse: a release that is not reverted is missed. */
export const WORSE: readonly Scenario[] = [
  { ...BAD, ...errors(1.5), name: '1.5 times' },
  { ...BAD, ...errors(2), name: '2 times' },
  { ...BAD, ...errors(5), name: '5 times' },
  { ...BAD, ...errors(1.5), name: '1.5 times, 5 % of requests', shares: FIVE_PERCENT },
  { ...BAD, ...errors(2), name: '2 times, 5 % of requests', shares: FIVE_PERCENT },
  { ...BAD, ...errors(5), name: '5 times, 5 % of requests', shares: FIVE_PERCENT },
  // Even the best of tests would need most of the three hours.
  { ...BAD, ...errors(1.5), name: '1.5 times .1 %', covered: false, rate: 0.001 },
  { ...BAD, ...errors(2), name: '2 times .1 %', rate: 0.001 },
  { ...BAD, ...errors(5), name: '5 times .1 %', rate: 0.001 },
  { ...BAD, ...errors(2, HALF_HOUR), name: '2 times after 30 min' },
  { ...BAD, ...errors(5, HALF_HOUR), name: '5 times after 30 min' },
  { ...BAD, ...errors(2, STEP), name: '2 times after a step', shares: STEPS },
  { ...BAD, ...errors(5, STEP), name: '5 times after a step', shares: STEPS },
  { ...BAD, ...errors(5), name: '5 times, little traffic', perSecond: 2 },
  { ...BAD, ...errors(2), name: '2 times, shared shocks', shared: { sd: 0.4, lag: 0.9 }, bursts: true },
  { ...BAD, ...errors(2), name: '2 times, clusters of 4', cluster: 4 },
  { ...BAD, ...errors(2), name: '2 times, fresh arm noise .3', arm: { sd: 0.3, lag: 0 } },
  { ...BAD, ...errors(2), name: '2 times, lasting arm noise .2/.97', arm: { sd: 0.2, lag: 0.97 } },
  { ...BAD, ...errors(5), name: '5 times, lasting arm noise .2/.97', arm: { sd: 0.2, lag: 0.97 } },
  { ...BAD, ...errors(5), name: '5 times, cold', cold: { times: 5, fades: 60 }, warmUp: 300 },
  // A fault has to exceed the luck of the draw, and with few users that luck is large.
  {
    ...BAD,
    ...errors(2),
    name: '2 times, sticky, 2,000 users',
    covered: false,
    shares: FIVE_PERCENT,
    users: 2000,
  },
  {
    ...BAD,
    ...errors(2),
    name: '2 times, sticky, 20,000 users',
    covered: false,
    shares: FIVE_PERCENT,
    users: 20_000,
  },
  { ...BAD, ...errors(2), name: '2 times, sticky, 200,000 users', shares: FIVE_PERCENT, users: 200_000 },
  {
    ...BAD,
    ...errors(5),
    name: '5 times, sticky, 2,000 users',
    covered: false,
    shares: FIVE_PERCENT,
    users: 2000,
  },
  { ...BAD, ...errors(5), name: '5 times, sticky, 20,000 users', shares: FIVE_PERCENT, users: 20_000 },
  { ...BAD, ...errors(5), name: '5 times, sticky, 200,000 users', shares: FIVE_PERCENT, users: 200_000 },
  { ...TIMES, ...slower(1.1), name: '10 % slower' },
  { ...TIMES, ...slower(1.25), name: '25 % slower' },
  { ...TIMES, ...slower(1.25), name: '25 % slower, heavy tail', latency: { ...USUAL.latency, heavy: true } },
  {
    ...TIMES,
    fault: { ...NO_FAULT, tail: { part: 0.01, times: 10 } },
    name: '1 % of times 10 times as long',
  },
  { ...TIMES, ...slower(1.25, HALF_HOUR), name: '25 % slower after 30 min' },
  { ...BAD, metrics: ['gauge'], fault: { ...NO_FAULT, rise: 1 }, name: 'gauge higher by 1 sd' },
  { ...BAD, metrics: ['gauge'], fault: { ...NO_FAULT, rise: 3 }, name: 'gauge higher by 3 sd' },
  {
    ...BAD,
    ...errors(2),
    metrics: ['errors', 'latency', 'gauge'],
    minutes: 60,
    name: '2 times, three metrics',
  },
  {
    ...BAD,
    ...slower(1.25),
    metrics: ['errors', 'latency', 'gauge'],
    minutes: 60,
    name: '25 % slower, three metrics',
  },
];

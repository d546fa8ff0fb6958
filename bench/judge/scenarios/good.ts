import { type Scenario, USUAL } from './scenario.ts';

const FIVE_PERCENT = [{ from: 0, share: 0.05 }];
const STEPS = [
  { from: 0, share: 0.05 },
  { from: 600, share: 0.5 },
];
/** Latency costs five times as much to judge, so its releases are shorter. */
const TIMES = { metrics: ['latency'], minutes: 60 } satisfies Partial<Scenario>;
const CALM = USUAL.latency.arm;

/** Gray is as good as stable: a revert is false. */
export const GOOD: readonly Scenario[] = [
  { ...USUAL, name: 'same' },
  { ...USUAL, name: 'same, 5 % of requests', shares: FIVE_PERCENT },
  { ...USUAL, name: 'same, 5 % then 50 % of requests', shares: STEPS },
  { ...USUAL, name: 'same, .1 % errors', rate: 0.001 },
  { ...USUAL, name: 'same, over-dispersed', arm: { sd: 0.3, lag: 0, gamma: true } },
  { ...USUAL, name: 'same, shared shocks', shared: { sd: 0.4, lag: 0.9 }, bursts: true },
  { ...USUAL, name: 'same, day cycle', day: true },
  { ...USUAL, name: 'same, clusters of 2', cluster: 2 },
  { ...USUAL, name: 'same, clusters of 4', cluster: 4 },
  { ...USUAL, name: 'same, clusters of 8', cluster: 8 },
  { ...USUAL, name: 'same, fresh arm noise .3', arm: { sd: 0.3, lag: 0 } },
  { ...USUAL, name: 'same, fresh arm noise .6', arm: { sd: 0.6, lag: 0 } },
  { ...USUAL, name: 'same, lasting arm noise .2/.9', arm: { sd: 0.2, lag: 0.9 } },
  { ...USUAL, name: 'same, lasting arm noise .2/.97', arm: { sd: 0.2, lag: 0.97 } },
  { ...USUAL, name: 'same, lasting arm noise .1/.99', covered: false, arm: { sd: 0.1, lag: 0.99 } },
  { ...USUAL, name: 'same, lasting arm noise .3/.99', covered: false, arm: { sd: 0.3, lag: 0.99 } },
  { ...USUAL, name: 'same, calm then clusters of 4', covered: false, calmBefore: true, cluster: 4 },
  {
    ...USUAL,
    name: 'same, calm then lasting noise .2/.97',
    covered: false,
    calmBefore: true,
    arm: { sd: 0.2, lag: 0.97 },
  },
  { ...USUAL, name: 'same, little traffic', perSecond: 2 },
  { ...USUAL, name: 'same, hardly any traffic', perSecond: 0.2 },
  { ...USUAL, name: 'same, no traffic on gray', shares: [{ from: 0, share: 0 }] },
  { ...USUAL, name: 'same, cold, warm-up covers it', cold: { times: 5, fades: 60 }, warmUp: 300 },
  {
    ...USUAL,
    name: 'same, cold, warm-up too short',
    covered: false,
    cold: { times: 5, fades: 600 },
    warmUp: 300,
  },
  { ...USUAL, name: 'same, sticky, 2,000 users', shares: FIVE_PERCENT, users: 2000 },
  { ...USUAL, name: 'same, sticky, 20,000 users', shares: FIVE_PERCENT, users: 20_000 },
  { ...USUAL, name: 'same, sticky, 200,000 users', shares: FIVE_PERCENT, users: 200_000 },
  { ...USUAL, ...TIMES, name: 'same times' },
  { ...USUAL, ...TIMES, name: 'same times, heavy tail', latency: { ...USUAL.latency, heavy: true } },
  {
    ...USUAL,
    ...TIMES,
    name: 'same times, shared shocks',
    latency: { heavy: false, shared: { sd: 0.15, lag: 0.9 }, arm: CALM },
  },
  {
    ...USUAL,
    ...TIMES,
    name: 'same times, fresh arm noise .1',
    latency: { heavy: false, shared: CALM, arm: { sd: 0.1, lag: 0 } },
  },
  { ...USUAL, metrics: ['gauge'], name: 'same gauge' },
  { ...USUAL, metrics: ['gauge'], name: 'same gauge, heavy tail', gauge: { heavy: true, lag: 0.5 } },
  { ...USUAL, metrics: ['errors', 'latency', 'gauge'], minutes: 60, name: 'same, three metrics' },
];

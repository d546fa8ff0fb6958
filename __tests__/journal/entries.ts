import { type Accepted, type Entry, type Event, JOURNAL_VERSION } from '../../src/release/events.ts';

export const ACCEPTED: Accepted = {
  type: 'accepted',
  id: 'shop-41',
  purpose: 'release',
  environment: 'default',
  by: 'mara',
  tool: 'gray-release 1.0.0',
  spec: { path: '.github/gray-release.yml', sha256: 'ab'.repeat(32) },
  commit: 'c0'.repeat(20),
  pullRequest: 7,
  link: 'https://example.com/run/1',
  versions: { checkout: '1.5.0' },
  serving: { checkout: '1.4.2', pricing: '2.0.0' },
  fence: 1_800_000_000,
  undoes: 'shop-40',
  emergency: 'the fix cannot wait',
  carried: [{ service: 'checkout', check: 'errors', from: '1.4.2', to: '1.5.0', worse: -0.7 }],
};

const WHERE = { stage: 1, service: 'checkout', check: 'errors' };

/** One event of every type, as the controller writes them. */
export const EVERY: readonly Exclude<Event, Accepted>[] = [
  { type: 'holder', run: 'run-1', why: 'accept' },
  { type: 'holder', run: null, why: 'handover' },
  { type: 'phase', phase: 'deploying' },
  { type: 'phase', phase: 'shifting', stage: 1 },
  {
    type: 'phase',
    phase: 'reverting',
    because: {
      code: 'check-failed',
      says: 'Gray fails 4 of 81.',
      stage: 1,
      service: 'checkout',
      check: 'errors',
    },
  },
  { type: 'outcome', service: 'checkout', system: 'target', says: '1.5.0: 1 of 1 instances ready' },
  { type: 'outcome', service: null, system: 'registry', says: 'the registry agrees' },
  {
    type: 'finding',
    ...WHERE,
    at: 1_790_000_000_000,
    finding: {
      result: 'fail',
      says: 'wanted 200, got 503',
      wanted: '200',
      got: '503',
      rows: [{ try: '1', got: '503' }],
    },
  },
  {
    type: 'interval',
    ...WHERE,
    interval: {
      from: 1_790_000_000_000,
      to: 1_790_000_010_000,
      le: [1, 2.5],
      stable: {
        requests: 10,
        errors: 0,
        latency: [3, 7, 0],
        gauge: -0.5,
        split: [
          { requests: 3, errors: 0, latency: [1, 2, 0] },
          { requests: 7, errors: 0 },
        ],
        groups: { requests: [5, 5], errors: [0, 0], slow: [1, 0] },
      },
      gray: { requests: 1 },
      slowOver: 250,
    },
  },
  {
    type: 'history',
    service: 'checkout',
    check: 'latency',
    past: {
      of: 'latency',
      le: [10],
      rows: [[1_789_999_990_000, 10_000, 3, 1, 9, 0]],
      groups: { requests: [5, 5], errors: [0, 0], slow: [1, 0] },
      slowOver: 250,
    },
  },
  { type: 'memory', service: 'checkout', check: 'errors', memory: { span: 'few 1', sample: [1, null] } },
  { type: 'judged', evidence: [{ service: 'checkout', check: 'errors', worse: 4.7 }] },
  { type: 'request', asked: 'revert', by: 'mara', reason: 'a bad feeling', commit: null },
  { type: 'held', why: 'inconclusive', says: 'evidence is short' },
  { type: 'parked' },
  { type: 'resumed', by: 'mara' },
  { type: 'starting', services: ['checkout', 'pricing'] },
  { type: 'committed' },
  { type: 'incomplete', says: 'the router of checkout does not answer' },
  { type: 'note', says: 'the router forgot' },
  { type: 'heartbeat' },
];

export function entry(n: number, ...events: readonly Event[]): Entry {
  return { v: JOURNAL_VERSION, n, at: 1_790_000_000_000 + n, run: 'run-1', events };
}

export function first(): Entry {
  return entry(1, ACCEPTED, { type: 'holder', run: 'run-1', why: 'accept' });
}

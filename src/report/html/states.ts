import type { Result } from '../checks.ts';
import type { Standing } from '../phases.ts';
import type { Story } from '../story.ts';
import type { Shape, Tone } from './icons.ts';

interface Look {
  readonly shape: Shape;
  readonly tone: Tone;
}

/** How the page looks as a whole, from the release's state. */
export function lookOf({ state }: Pick<Story, 'state'>): Look {
  if (state.held !== null) return { shape: 'held', tone: 'hold' };
  switch (state.phase) {
    case 'promoted':
    case 'registered':
      return { shape: 'good', tone: 'good' };
    case 'reverted':
      return state.deployed ? { shape: 'reverted', tone: 'bad' } : { shape: 'none', tone: 'mute' };
    case 'reverting':
      return state.incomplete === null
        ? { shape: 'reverted', tone: 'bad' }
        : { shape: 'incomplete', tone: 'alarm' };
    default:
      return { shape: 'running', tone: 'run' };
  }
}

export const STANDINGS = {
  waits: { shape: 'waits', tone: 'mute' },
  running: { shape: 'running', tone: 'run' },
  passed: { shape: 'good', tone: 'good' },
  failed: { shape: 'failed', tone: 'bad' },
  stopped: { shape: 'none', tone: 'mute' },
  held: { shape: 'held', tone: 'hold' },
  incomplete: { shape: 'incomplete', tone: 'alarm' },
  done: { shape: 'reverted', tone: 'bad' },
  'not reached': { shape: 'none', tone: 'mute' },
  skipped: { shape: 'none', tone: 'mute' },
  overridden: { shape: 'none', tone: 'mute' },
} as const satisfies Record<Standing, Look>;

export const RESULTS = {
  failed: { shape: 'failed', tone: 'bad' },
  worse: { shape: 'failed', tone: 'bad' },
  unknown: { shape: 'unknown', tone: 'mute' },
  waits: { shape: 'waits', tone: 'mute' },
  'not reached': { shape: 'none', tone: 'mute' },
  'no harm': { shape: 'good', tone: 'good' },
  passed: { shape: 'good', tone: 'good' },
  'good enough': { shape: 'good', tone: 'good' },
} as const satisfies Record<Result, Look>;

import { describe, expect, it } from 'vitest';
import { floorEvidence, floorRate, observeFloor, startFloor } from '../../src/judge/floor.ts';

const LINE = Math.log(20) + Math.log(10);

describe('evidence that gray hardly ever fails', () => {
  it('rules out the floor after some thousand requests without an error', () => {
    const floor = startFloor();
    observeFloor(floor, 3_000, 0, 0.5);
    expect(floorEvidence(floor)).toBeLessThan(LINE);
    observeFloor(floor, 4_000, 0, 0.5);
    expect(floorEvidence(floor)).toBeGreaterThan(LINE);
  });

  it('is against gray when it fails as often as the floor', () => {
    const floor = startFloor();
    observeFloor(floor, 20_000, 20, 0.5);
    expect(floorEvidence(floor)).toBeLessThan(0);
  });

  it('promotes a gray on the floor in fewer releases than the line allows', () => {
    let random = 12345;
    const next = () => {
      random = (random * 1103515245 + 12345) % 2147483648;
      return random / 2147483648;
    };
    const rate = floorRate(0.5);
    let crossed = 0;
    for (let release = 0; release < 400; release++) {
      const floor = startFloor();
      for (let look = 0; look < 60; look++) {
        let events = 0;
        for (let i = 0; i < 200; i++) if (next() < rate) events++;
        observeFloor(floor, 200, events, 0.5);
        if (floorEvidence(floor) >= LINE) {
          crossed++;
          break;
        }
      }
    }
    // At most 1 in 200 is promised; 400 releases with more than 8 would be beyond chance.
    expect(crossed).toBeLessThanOrEqual(8);
  });
});

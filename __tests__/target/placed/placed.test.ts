import { describe, expect, it } from 'vitest';
import { partOf as containerPart, containersOf } from '../../../src/target/compose/containers.ts';
import { parseLook } from '../../../src/target/placed/scripts.ts';
import { parseState } from '../../../src/target/placed/state.ts';
import { changesTo, type Place } from '../../../src/target/places.ts';
import { inTurn, nextPorts } from '../../../src/target/portRange.ts';
import { lacksOf, propertiesOf, partOf as unitPart } from '../../../src/target/systemd/units.ts';

describe('the state of a folder', () => {
  const state = {
    of: 'checkout@',
    fence: 3,
    permanent: '1.4.2',
    tried: [],
    replaced: [],
    port: 20_001,
    instances: [{ port: 20_001, version: '1.4.2', attempt: 0, ordered: 1 }],
  };
  const read = (value: object) => parseState(`abc\n${JSON.stringify(value)}\n`, 'checkout@', '/srv/x.json');

  it('is read with its revision, and is empty at first', () => {
    expect(read(state)).toEqual({ revision: 'abc', state });
    expect(parseState(null, 'checkout@', '').state).toMatchObject({ fence: 0, instances: [] });
  });

  it.each([
    ['a version that is a path', { ...state, permanent: '../..' }],
    ['a version to remove that is a path', { ...state, replaced: ['..'] }],
    ['a version that is an option', { ...state, tried: ['-rf'] }],
    ['a port that is none', { ...state, instances: [{ ...state.instances[0], port: '1; reboot' }] }],
    ['no list of instances', { ...state, instances: 1 }],
  ])('is refused with %s', (_, damaged) => {
    expect(() => read(damaged)).toThrow('/srv/x.json is damaged');
  });

  it('is refused where it is cut off, or of another service', () => {
    expect(() => parseState('', 'checkout@', 'x')).toThrow('is damaged');
    expect(() => parseState('abc\n{"of":', 'checkout@', 'x')).toThrow('is damaged');
    expect(() => read({ ...state, of: 'pricing@' })).toThrow('belongs to the instances pricing@PORT');
  });
});

describe('what a look prints', () => {
  it('begins with the time and who listens, by ports in hexadecimal', () => {
    const { now, listening, rest } = parseLook('1795910400123\n1F90 4E20 \nyes\nreleases/1.4.2\n');

    expect(now).toBe(1_795_910_400_123);
    expect([...listening]).toEqual([8080, 20_000]);
    expect(rest).toEqual(['yes', 'releases/1.4.2', '']);
  });

  it('is refused where it is something else', () => {
    expect(() => parseLook('1795910400%3N\n')).toThrow('it needs GNU date and awk');
  });
});

describe('what systemctl shows', () => {
  const shown = (properties: Record<string, string>) => {
    const lines = Object.entries({ LoadState: 'loaded', ...properties }).map(
      ([name, value]) => `${name}=${value}`,
    );
    return propertiesOf(lines, 1)[0]!;
  };

  it.each([
    [{ ActiveState: 'active' }, 'up'],
    [{ ActiveState: 'reloading' }, 'up'],
    [{ ActiveState: 'activating' }, 'coming'],
    [{ ActiveState: 'inactive', Job: '71' }, 'coming'],
    [{ ActiveState: 'deactivating' }, 'going'],
    [{ ActiveState: 'failed' }, 'down'],
    [{ ActiveState: 'inactive' }, 'down'],
  ])('%o is %s', (properties, active) => {
    expect(unitPart('x@1.service', shown(properties)).active).toBe(active);
  });

  it.each([
    [
      { Result: 'exit-code', ExecMainCode: '1', ExecMainStatus: '3' },
      'x@1.service ended: exited with status 3',
    ],
    [{ Result: 'signal', ExecMainCode: '2', ExecMainStatus: '9' }, 'x@1.service ended: signal'],
    [{ Result: 'success' }, 'x@1.service does not run'],
  ])('%o has ended so: %s', (properties, ended) => {
    expect(unitPart('x@1.service', shown(properties)).ended).toBe(ended);
  });

  it('says what a reboot starts, and what a template lacks', () => {
    expect(unitPart('x', shown({ UnitFileState: 'enabled-runtime' })).enabled).toBe(true);
    expect(unitPart('x', shown({ UnitFileState: 'disabled' })).enabled).toBe(false);
    expect(lacksOf(shown({ LoadState: 'not-found' }), 'x', 'user')).toContain('no user unit x@.service');
    expect(lacksOf(shown({ UnitFileState: 'static' }), 'x', 'user')).toContain('no [Install] section');
    expect(lacksOf(shown({ UnitFileState: 'disabled' }), 'x', 'user')).toBeNull();
  });

  it('is refused where a unit is missing', () => {
    expect(() => propertiesOf(['Id=a', '', 'Id=b'], 3)).toThrow('2 units where 3 were asked for');
  });
});

describe('what docker inspect prints', () => {
  const part = (line: unknown[], healthy = false) =>
    containerPart('x-1', containersOf([JSON.stringify([...line, 'x-1']), '']), healthy);

  it.each([
    [['id', 'running', null, 'no', 0, ''], 'up', false],
    [['id', 'running', null, 'unless-stopped', 0, ''], 'up', true],
    [['id', 'created', null, 'always', 0, ''], 'coming', true],
    [['id', 'created', null, '', 127, 'port is taken'], 'down', false],
    [['id', 'restarting', null, 'always', 1, ''], 'coming', true],
    [['id', 'removing', null, 'no', 0, ''], 'going', false],
    [['id', 'exited', null, 'no', 137, ''], 'down', false],
    [['id', 'paused', null, 'no', 0, ''], 'down', false],
  ])('%o is %s, started by a reboot: %s', (line, active, enabled) => {
    expect(part(line)).toMatchObject({ active, enabled, run: 'id' });
  });

  it('says how it ended, and how well it is', () => {
    expect(part(['id', 'exited', null, 'no', 3, '']).ended).toBe('x-1 ended: exited with status 3');
    expect(part(['id', 'created', null, 'no', 0, 'a\nb']).ended).toBe('x-1 was not started: a b');
    expect(part(['id', 'running', 'unhealthy', 'no', 0, '']).ill).toBeNull();
    expect(part(['id', 'running', 'starting', 'no', 0, ''], true).ill).toBe('its health check says starting');
    expect(part(['id', 'running', 'healthy', 'no', 0, ''], true).ill).toBeNull();
    expect(part(['id', 'running', null, 'no', 0, ''], true).ill).toBe('it has no health check');
    expect(containerPart('x-2', new Map(), false)).toMatchObject({ active: 'down', run: '' });
    expect(() => containersOf(['Error: no such thing'])).toThrow('is not understood');
  });
});

describe('which ports come next', () => {
  it('are after the last one, round the range, and none that is taken', () => {
    expect([...inTurn({ first: 5, last: 8 }, 6, 'x')]).toEqual([7, 8, 5, 6]);
    expect([...inTurn({ first: 5, last: 8 }, 8, 'x')]).toEqual([5, 6, 7, 8]);
    const at = { range: { first: 5, last: 8 }, host: 'h' };
    expect(nextPorts(at, 6, 'x', new Set([7, 5]), 2)).toEqual([8, 6]);
    expect(() => nextPorts(at, 6, 'x', new Set([7, 5]), 3)).toThrow('no port of 5-8 is free on h');
  });

  it('begin at different places for different folders', () => {
    const firsts = ['/srv/a', '/srv/b', '/srv/c'].map(
      (of) => [...inTurn({ first: 1, last: 1000 }, null, of)][0],
    );

    expect(new Set(firsts).size).toBe(3);
  });
});

describe('which instances go and come', () => {
  const place = (more: Partial<Place>): Place => ({
    state: 'ready',
    ordered: 0,
    attempt: 0,
    wasReady: true,
    ...more,
  });

  it('keeps ready ones, and of those the oldest', () => {
    const [young, old] = [place({ ordered: 2 }), place({ ordered: 1 })];
    const starting = place({ state: 'starting', wasReady: false });

    expect(changesTo(1, [starting, young, old], 10).surplus).toEqual([young, starting]);
  });

  it('replaces what failed three times at once, and then once a minute', () => {
    const failed = (attempt: number) => place({ state: 'failed', attempt, wasReady: false });

    expect(changesTo(1, [failed(1)], 10).starts).toEqual([2]);
    expect(changesTo(1, [failed(3)], 10)).toMatchObject({ failed: [], starts: [] });
    expect(changesTo(1, [failed(3)], 60_001).starts).toEqual([4]);
    expect(changesTo(1, [place({ state: 'failed', attempt: 3 })], 10).starts).toEqual([0]);
  });
});

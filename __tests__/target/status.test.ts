import { describe, expect, it } from 'vitest';
import { parseStatus } from '../../src/target/status.ts';

const INSTANCE = { id: 'a', version: '1.4.2', address: '10.0.0.7:8080', state: 'ready' };

function status(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ instances: [{ ...INSTANCE, ...change }] });
}

describe('what a status program prints', () => {
  it('is taken as it stands when it is right', () => {
    const printed = JSON.stringify({
      permanent: '1.4.2',
      instances: [{ ...INSTANCE, state: 'failed', why: 'a\nb\u001b[31mc' }],
    });

    expect(parseStatus(printed)).toEqual({
      permanent: '1.4.2',
      instances: [{ ...INSTANCE, state: 'failed', why: 'a bc' }],
    });
    expect(parseStatus(status({ address: '[fd00::7]:80' })).instances).toHaveLength(1);
  });

  it.each([
    ['', 'its standard output is empty; one JSON object and nothing else is allowed'],
    [
      'ok\n{"instances":[]}',
      'its standard output is ok {"instances":[]}; one JSON object and nothing else is allowed',
    ],
    ['[]', 'its output is []; an object is allowed'],
    ['{}', 'instances is nothing; a list is allowed, empty when nothing runs'],
    ['{"instances":[],"size":1}', 'size is not known; permanent, instances are allowed'],
    ['{"instances":[],"permanent":"a b"}', 'permanent is a b; a version is allowed, or leave it out'],
    ['{"instances":[null]}', 'instances[0] is null; an object is allowed'],
    [status({ state: 'up' }), 'instances[0].state is up; starting, ready, failed or stopping is allowed'],
    [
      status({ address: 'somewhere' }),
      'instances[0].address is somewhere; host:port is allowed, as in 10.0.0.7:8080',
    ],
    [
      status({ address: '10.0.0.7:70000' }),
      'instances[0].address is 10.0.0.7:70000; host:port is allowed, as in 10.0.0.7:8080',
    ],
    [
      status({ version: 14 }),
      'instances[0].version is 14; letters, digits and . _ + - are allowed, at most 128',
    ],
    [status({ id: 'a b' }), 'instances[0].id is a b; 1 to 200 visible ASCII characters are allowed'],
    [status({ why: 7 }), 'instances[0].why is 7; a text is allowed'],
    [status({ zone: 'b' }), 'instances[0].zone is not known; id, version, address, state, why are allowed'],
    [
      JSON.stringify({ instances: [INSTANCE, INSTANCE] }),
      'instances[1].id is a; each instance has an id of its own, and this one came before',
    ],
  ])('is refused with what was read and what is allowed: %s', (printed, message) => {
    expect(() => parseStatus(printed)).toThrow(message);
  });
});

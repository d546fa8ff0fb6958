import { describe, expect, it } from 'vitest';
import { difference, merged } from '../../../src/target/kubernetes/merge.ts';

const template = {
  metadata: { labels: { app: 'checkout' } },
  spec: {
    nodeSelector: { disk: 'ssd' },
    tolerations: [{ key: 'a' }],
    containers: [
      {
        name: 'app',
        image: 'app:1',
        args: ['--old'],
        env: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      { name: 'proxy', image: 'proxy:1' },
    ],
  },
};

describe('a strategic merge patch of a pod template', () => {
  it('merges containers and variables by their names, and replaces other lists', () => {
    const patch = {
      spec: {
        containers: [
          {
            name: 'app',
            args: ['--new'],
            env: [
              { name: 'B', value: '3' },
              { name: 'C', value: '4' },
            ],
          },
          { name: 'more', image: 'more:1' },
        ],
      },
    };

    expect(merged(template, patch)).toEqual({
      ...template,
      spec: {
        ...template.spec,
        containers: [
          {
            name: 'app',
            image: 'app:1',
            args: ['--new'],
            env: [
              { name: 'A', value: '1' },
              { name: 'B', value: '3' },
              { name: 'C', value: '4' },
            ],
          },
          { name: 'proxy', image: 'proxy:1' },
          { name: 'more', image: 'more:1' },
        ],
      },
    });
  });

  it('removes by null and by $patch, and replaces by $patch', () => {
    const patch = {
      spec: {
        nodeSelector: { $patch: 'replace', zone: 'b' },
        tolerations: null,
        containers: [
          { name: 'proxy', $patch: 'delete' },
          { name: 'none', $patch: 'delete' },
        ],
      },
    };

    const { spec } = merged(template, patch) as { spec: object };

    expect(spec).toEqual({ nodeSelector: { zone: 'b' }, containers: [template.spec.containers[0]] });
  });

  it('leaves what it is made from as it is', () => {
    const before = structuredClone(template);
    merged(template, { spec: { containers: [{ name: 'app', env: [{ name: 'A', $patch: 'delete' }] }] } });
    expect(template).toEqual(before);
  });
});

describe('the difference of two templates', () => {
  it('has what changed, lists whole, and null for what is gone', () => {
    const to = merged(template, {
      spec: { nodeSelector: null, containers: [{ name: 'app', image: 'app:2' }] },
    });

    expect(difference(template, to)).toEqual({
      spec: { nodeSelector: null, containers: (to as typeof template).spec.containers },
    });
    expect(difference(template, template)).toEqual({});
  });
});

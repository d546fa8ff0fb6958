import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/kubernetes/labels.ts';
import { Refused } from '../../../src/ports/adapter.ts';
import { settingsOf } from '../../../src/target/kubernetes/options.ts';
import { baselineTemplate, grayTemplate, templateFor } from '../../../src/target/kubernetes/template.ts';
import type { Deployment, Service } from '../../../src/target/kubernetes/types.ts';

const LABELS_OF_STABLE = { app: 'checkout', tier: 'web', team: 'shop' };
const OURS = { [LABELS.service]: 'checkout', [LABELS.version]: '1.5.0', [LABELS.arm]: 'gray' };

function settings(options: object = {}) {
  const all = {
    kind: 'kubernetes',
    deployment: 'checkout',
    image: 'r/checkout:{version}',
    port: 80,
    ...options,
  };
  return settingsOf(all, { service: 'checkout' });
}

function stable(selector: object = { matchLabels: { app: 'checkout' } }, spec: object = {}): Deployment {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'checkout' },
    spec: {
      selector,
      template: {
        metadata: { labels: LABELS_OF_STABLE, annotations: { note: 'kept' } },
        spec: { containers: [{ name: 'app', image: 'r/checkout:1.4.2' }], ...spec },
      },
    },
  };
}

function service(name: string, selector?: Record<string, string>): Service {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: selector === undefined ? {} : { selector },
  };
}

describe("the baseline's pod template", () => {
  it("is stable's own, patch and all, under labels that nobody selects by", () => {
    const services = [service('checkout', { app: 'checkout' }), service('gray', { app: 'checkout-gray' })];
    const patch = { spec: { containers: [{ name: 'app', env: [{ name: 'NEW', value: 'yes' }] }] } };
    const own = { labelSelector: { matchLabels: { app: 'checkout' } }, topologyKey: 'host', maxSkew: 1 };
    const of = stable(undefined, { topologySpreadConstraints: [own] });

    const made = baselineTemplate(settings({ patch }), of, services, '1.4.2');

    const arm = { [LABELS.service]: 'checkout', [LABELS.arm]: 'baseline' };
    expect(labelsOf(made)).toEqual({
      ...LABELS_OF_STABLE,
      app: 'checkout-baseline',
      ...arm,
      [LABELS.version]: '1.4.2',
    });
    expect(made.metadata?.annotations).toEqual({ note: 'kept', 'gray-release.dev/version': '1.4.2' });
    expect(made.spec).toEqual({
      containers: [{ name: 'app', image: 'r/checkout:1.4.2' }],
      topologySpreadConstraints: [{ ...own, labelSelector: { matchLabels: arm } }],
    });
  });

  it('is refused where its pods would be taken for others', () => {
    const trap = service('trap', { app: 'checkout-baseline' });

    expect(() => baselineTemplate(settings(), stable(), [trap], '1')).toThrow(
      /the Service trap would select baseline's pods/,
    );
  });

  it('keeps the longest value of a label within what a label takes', () => {
    const long = 'a'.repeat(63);
    const of = stable({ matchLabels: { app: long } });
    const { template } = of.spec;
    const labelled = {
      ...of,
      spec: { ...of.spec, template: { ...template, metadata: { labels: { app: long } } } },
    };

    expect(labelsOf(baselineTemplate(settings(), labelled, [], '1'))?.app).toBe(`${'a'.repeat(54)}-baseline`);
  });
});

const labelsOf = (made: ReturnType<typeof grayTemplate>) => made.metadata?.labels;

describe("gray's pod template", () => {
  it('has other values for the labels that Services and the Deployment select by, and keeps the rest', () => {
    const services = [
      service('checkout', { app: 'checkout' }),
      service('web', { tier: 'web' }),
      service('other', { team: 'other' }),
      service('external'),
    ];

    const made = grayTemplate(settings(), stable(), services, '1.5.0');

    expect(labelsOf(made)).toEqual({ app: 'checkout-gray', tier: 'web-gray', team: 'shop', ...OURS });
    expect(made.metadata?.annotations).toEqual({ note: 'kept', 'gray-release.dev/version': '1.5.0' });
    expect(made.spec.containers).toEqual([{ name: 'app', image: 'r/checkout:1.5.0' }]);
  });

  it('drops a label that the Deployment only asks to exist', () => {
    const selector = { matchExpressions: [{ key: 'app', operator: 'Exists' }] };

    expect(labelsOf(grayTemplate(settings(), stable(selector), [], '1.5.0'))).not.toHaveProperty('app');
  });

  it.each([
    [
      'its selector excludes nothing of gray',
      () => {
        const selector = { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['x'] }] };
        return grayTemplate(settings(), stable(selector), [], '1');
      },
      /cannot be told from those of the Deployment checkout/,
    ],
    [
      'another Service waits for such pods',
      () => grayTemplate(settings(), stable(), [service('trap', { app: 'checkout-gray' })], '1'),
      /the Service trap would select gray's pods/,
    ],
    [
      'the version is no tag',
      () => templateFor(settings(), stable(), '1.5.0+x'),
      /cannot be the tag of an image/,
    ],
    [
      'the container is not there',
      () => templateFor(settings({ container: 'web' }), stable(), '1'),
      /has no container web/,
    ],
    [
      'the patch changes what the Deployment selects by',
      () => templateFor(settings({ patch: { metadata: { labels: { app: 'new' } } } }), stable(), '1'),
      /`patch` changes a label/,
    ],
  ])('is refused where %s', (_name, make, message) => {
    expect(make).toThrow(Refused);
    expect(make).toThrow(message);
  });

  it('goes to a Service of ours that waits for it', () => {
    const gray = service('checkout-gray', { [LABELS.service]: 'checkout', [LABELS.arm]: 'gray' });

    expect(labelsOf(grayTemplate(settings(), stable(), [gray], '1.5.0'))).toMatchObject(OURS);
  });

  it('spreads over the nodes by itself', () => {
    const own = { labelSelector: { matchLabels: { app: 'checkout' } }, topologyKey: 'host' };
    const others = { labelSelector: { matchLabels: { app: 'cache' } }, topologyKey: 'host' };
    const spec = {
      affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [own, others] } },
      topologySpreadConstraints: [{ ...own, maxSkew: 1 }],
    };

    const made = grayTemplate(settings(), stable(undefined, spec), [], '1.5.0');

    const rewritten = { matchLabels: { [LABELS.service]: 'checkout', [LABELS.arm]: 'gray' } };
    expect(made.spec).toMatchObject({
      affinity: {
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [{ ...own, labelSelector: rewritten }, others],
        },
      },
      topologySpreadConstraints: [{ labelSelector: rewritten }],
    });
  });

  it('has the patch of its version', () => {
    const patch = {
      spec: { containers: [{ name: 'app', env: [{ name: 'RELEASE', value: '{service}@{version}' }] }] },
    };

    const made = templateFor(settings({ patch }), stable(), '1.5.0');

    expect(made.spec.containers).toEqual([
      { name: 'app', image: 'r/checkout:1.5.0', env: [{ name: 'RELEASE', value: 'checkout@1.5.0' }] },
    ]);
    expect(made.metadata?.labels).toEqual(LABELS_OF_STABLE);
  });
});

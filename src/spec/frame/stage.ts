import type { SchemaFragment } from '../../ports/adapter.ts';
import { COOKIE, HEADER, NAME, PARAMETER } from '../patterns.ts';
import { duration, mapping, share } from './units.ts';

/** One entry of `process.test`. */
export function stageFragment(check: SchemaFragment): SchemaFragment {
  return mapping(
    'One step of the test phase: a traffic rule, how long, and the checks that must pass.',
    {
      stage: { type: 'string', pattern: NAME, description: "The stage's name, in check runs and reports." },
      traffic: {
        ...mapping('Who goes to gray: every request that a match recognises, and `weight` of the rest.', {
          match: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: matchFragment,
            description:
              'How testers are recognised; one match is enough. Their requests never enter a comparison.',
          },
          weight: share('The share of all other requests that goes to gray.', '0%'),
          sticky: mapping(
            'Keeps a user on one version; raising the weight never takes gray away from anybody.',
            {
              cookie: {
                type: 'string',
                pattern: COOKIE,
                description: 'Name of the cookie that remembers the user.',
              },
            },
            ['cookie'],
          ),
        }),
        minProperties: 1,
      },
      for: mapping('How long the stage is judged, warm-up apart.', {
        atLeast: duration('Not shorter than this, however good the evidence.', '0s'),
        atMost: duration(
          'Then `inconclusive` decides. Default: as `process.release.deadline`, or `atLeast` where that is longer.',
        ),
        warmUp: duration('How long after the traffic moved nothing is judged yet.', '0s'),
      }),
      checks: {
        type: 'array',
        maxItems: 50,
        items: check,
        default: [],
        description:
          'What must hold for the stage to pass. Every check is asked; one that fails ends the release.',
      },
    },
    ['stage', 'traffic'],
  );
}

const matchFragment: SchemaFragment = {
  ...mapping('One header, cookie or query parameter, and the value (`equals`) or values (`in`) of testers.', {
    header: { type: 'string', pattern: HEADER, description: 'Name of a header, in capitals or not.' },
    cookie: { type: 'string', pattern: PARAMETER, description: 'Name of a cookie.' },
    query: { type: 'string', pattern: PARAMETER, description: 'Name of a query parameter.' },
    equals: { type: 'string', minLength: 1, maxLength: 256, description: 'The value of a tester.' },
    in: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: { type: 'string', minLength: 1, maxLength: 256 },
      description: 'The values of testers, such as a list of users.',
    },
  }),
  allOf: [
    { oneOf: [{ required: ['header'] }, { required: ['cookie'] }, { required: ['query'] }] },
    { oneOf: [{ required: ['equals'] }, { required: ['in'] }] },
  ],
};

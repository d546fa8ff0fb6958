import type { SchemaFragment } from '../../ports/adapter.ts';
import { ENVIRONMENT, MARK_HEADER, SHARE, WORSENING } from '../patterns.ts';
import { duration, mapping, share } from './units.ts';

/** In which the mark of a chain goes where the spec names no header. */
export const CHAIN_HEADER = 'x-gray-release';

/** `process`: the release phase, the test phase and how they end. */
export function processFragment(stage: SchemaFragment): SchemaFragment {
  return mapping(
    'The release phase, then the test phase.',
    {
      release: mapping('Phase 1: the first slice of the new version is deployed.', {
        slice: {
          description:
            'The first size of gray: a number of instances, or a share of the full size such as `10%`.',
          default: 1,
          anyOf: [
            { type: 'integer', minimum: 1, maximum: 1000 },
            { type: 'string', pattern: SHARE },
          ],
        },
        deadline: duration('How long deploying, and each scaling and shifting later on, may take.', '5m'),
      }),
      test: {
        type: 'array',
        minItems: 1,
        maxItems: 50,
        items: stage,
        description:
          'Phase 2: the stages, in order. After the last one all traffic goes to gray and is watched.',
      },
      chain: mapping(
        'Services that call each other are released as one: the entries decide who is gray and mark the request, and the ' +
          'routers of all other services follow the mark; see docs/full-link.md.',
        {
          header: {
            type: 'string',
            pattern: MARK_HEADER,
            default: CHAIN_HEADER,
            description: 'The header of the mark. Services pass it on as they pass on the header of a trace.',
          },
          entry: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            uniqueItems: true,
            items: { type: 'string' },
            description: 'The services that users reach. All other services of this spec follow.',
          },
        },
        ['entry'],
      ),
      risk: mapping('What the judge may get wrong, as one budget for the whole release.', {
        falseRevert: share(
          'A harmless version is reverted by the judge in at most this share of releases.',
          '1%',
        ),
        missed: share(
          'A version worse than `ruleOut` is found good enough in at most this share of releases.',
          '5%',
        ),
        ruleOut: {
          type: 'string',
          pattern: WORSENING,
          default: '50%',
          description: 'The relative worsening that must be ruled out before all traffic goes to gray.',
        },
      }),
      inconclusive: {
        enum: ['hold', 'revert'],
        default: 'hold',
        description: 'When evidence is short at the deadline of a stage: ask a person, or revert.',
      },
      promote: mapping('The end of a release that passed.', {
        approval: {
          enum: ['none', 'comment', 'environment'],
          default: 'none',
          description:
            'Who is asked before the new version becomes the permanent one: nobody, people who comment or run `approve`, or the reviewers of a protected environment.',
        },
        approvers: mapping('Whose approvals count, where people are asked.', {
          people: {
            type: 'integer',
            minimum: 1,
            maximum: 10,
            default: 1,
            description: 'How many different people have to approve.',
          },
          lasts: duration('How long an approval counts.', '24h'),
          author: {
            type: 'boolean',
            default: true,
            description: 'Whether who began the release, or opened its pull request, may approve it.',
          },
          environment: {
            type: 'string',
            pattern: ENVIRONMENT,
            maxLength: 255,
            description:
              'With `approval: environment`, whose reviewers are asked. Default is any of the run that approves.',
          },
        }),
        watch: duration('How long all traffic is on gray, watched, with the initial version whole.', '5m'),
      }),
      revert: mapping('The end of a release that failed.', {
        on: {
          type: 'array',
          maxItems: 3,
          uniqueItems: true,
          items: { type: 'string', enum: ['failed', 'cancelled', 'deadline'] },
          default: ['failed', 'cancelled', 'deadline'],
          description:
            'What puts all traffic back without asking. What is left out holds the release instead.',
        },
        deadline: duration('How long one run tries to finish a revert; later runs go on.', '2h'),
      }),
      hold: mapping('A release that waits for a person.', {
        wait: duration(
          'How long it stays in place with its run; then traffic goes back and the run ends.',
          '10m',
        ),
        expires: duration('When it is reverted unasked, counted from the moment it was held.', '24h'),
      }),
    },
    ['test'],
  );
}

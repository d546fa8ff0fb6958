import type { SchemaFragment } from '../../ports/adapter.ts';
import { ENVIRONMENT, TIME_OF_DAY, VARIABLE } from '../patterns.ts';
import { duration, mapping } from './units.ts';

/** One entry of `freeze`. */
export const freezeFragment = mapping(
  'A window of the week.',
  {
    days: {
      type: 'array',
      minItems: 1,
      maxItems: 7,
      items: { type: 'string', enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      description: 'On which days.',
    },
    from: { type: 'string', pattern: TIME_OF_DAY, description: 'Its beginning, `HH:MM` in `zone`.' },
    to: {
      type: 'string',
      pattern: TIME_OF_DAY,
      description: 'Its end on the same day, `HH:MM`, at most 24:00.',
    },
    zone: {
      type: 'string',
      minLength: 1,
      maxLength: 64,
      description: 'An IANA time zone, such as Europe/Berlin.',
    },
  },
  ['days', 'from', 'to', 'zone'],
);

/** One entry of `notify`. */
export const notifyFragment = mapping(
  'Somebody who is told of events.',
  {
    webhook: mapping(
      'A URL that is sent a POST. It is a secret, so the spec only names it.',
      {
        env: {
          type: 'string',
          pattern: VARIABLE,
          description: 'Name of the environment variable that holds the URL.',
        },
      },
      ['env'],
    ),
    format: {
      enum: ['slack', 'json'],
      default: 'slack',
      description:
        'What is sent: one text for people, as Slack, Mattermost and others take it, or the fields that docs/notices.md lists.',
    },
    on: {
      type: 'array',
      minItems: 1,
      maxItems: 6,
      uniqueItems: true,
      items: { type: 'string', enum: ['started', 'held', 'reverting', 'reverted', 'promoted', 'incomplete'] },
      description: 'Which events; `incomplete` is a revert that cannot finish.',
    },
  },
  ['webhook', 'on'],
);

export const deploymentFragment: SchemaFragment = mapping(
  'Shows each release as a deployment on GitHub; needs `deployments: write`. Without this key none is made.',
  {
    environment: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      pattern: ENVIRONMENT,
      description:
        "The environment's name on GitHub. Default: the release's environment, or the release's name where it has none.",
    },
    url: {
      type: 'string',
      maxLength: 2000,
      pattern: '^https?://',
      description: 'Where the environment is seen: the target of “View deployment”.',
    },
  },
);

export const timingFragment: SchemaFragment = mapping(
  'The clocks of the protocol by which runs share a release. The defaults suit git over the internet.',
  {
    look: duration('Time between two looks of the judge.', '10s'),
    effect: duration(
      'An order to a system lands within this of being sent, or never. Raised to what the slowest kind needs.',
      '30s',
    ),
    fresh: duration('The oldest look on which an order may be sent.', '5s'),
    lease: duration(
      'How long a run that falls silent keeps the release. Raised together with `effect`.',
      '2m',
    ),
    margin: duration('Room for drift and rounding of clocks.', '15s'),
    patrol: duration(
      'How long gray may be served without a look where no run stays with the release (`detached`, `advance`).',
      '15m',
    ),
  },
);

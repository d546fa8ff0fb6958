import { ALL, inWords, percent } from '../../release/units.ts';
import type { Rule } from '../rule.ts';
import type { CheckSpec, Spec } from '../types.ts';
import { checksOf } from './each.ts';

/** Looks that the judge needs to tell a fault from a bad moment; of a gauge to cross its line at all. */
const LOOKS = 3;
const GAUGE_LOOKS = 13;
/** Requests that gray needs to show ten times the errors at 1 %, and what comes a second at a busy service. */
const REQUESTS = 150;
const BUSY = 1000;

export const stageSeesNothing: Rule = {
  id: 'stage-sees-nothing',
  severity: 'warning',
  why:
    'A stage passes after its least time (the last one after its evidence, at the latest at its deadline). Within one or two looks, or ' +
    'on a few requests, a comparison finds nothing, whatever the traffic. What it sees with yours is said by `plan`.',
  example: `process:
  test:
    - stage: few
      traffic: { weight: 5% }
      for: { atLeast: 10s, atMost: 15m }
      checks: [{ kind: compare, name: errors, metric: { source: router, of: errors } }]
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 1m, atMost: 30m }
      checks: [{ kind: compare, name: errors, metric: { source: router, of: errors } }]`,
  find: (spec) =>
    checksOf(spec).flatMap(({ stage, index, check, path }) => {
      const { weight } = stage.traffic;
      if (check.options.kind !== 'compare' || weight === 0) return [];
      const isLast = index === spec.process.stages.length - 1;
      const [key, judged] = isLast
        ? (['atMost', stage.atMost] as const)
        : (['atLeast', stage.atLeast] as const);
      const says = blindness(spec, check, weight, judged);
      const until = isLast ? 'ends' : 'may pass';
      return says === null
        ? []
        : [{ path, message: `${stage.name} ${until} after ${inWords(judged)} (${key}); ${says}` }];
    }),
};

function blindness(
  { timing: { look } }: Spec,
  check: CheckSpec,
  weight: number,
  judged: number,
): string | null {
  const gauge = (check.options.metric as { readonly of: string }).of === 'gauge';
  const needed = gauge ? GAUGE_LOOKS : LOOKS;
  const looks = Math.max(1, Math.floor(judged / look));
  if (looks < needed) {
    const enough = inWords(needed * look);
    return `${check.name} finds nothing in ${looks === 1 ? 'one look' : `${looks} looks`}, and ${needed} take ${enough}`;
  }
  const requests = Math.round((((BUSY * looks * look) / 1000) * weight) / ALL);
  if (gauge || requests >= REQUESTS) return null;
  return `even of ${BUSY} requests a second ${percent(weight)} are ${requests} in that time, too few for ${check.name} to find ten times the errors`;
}

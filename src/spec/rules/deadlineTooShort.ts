import { inWords } from '../../release/units.ts';
import { millis } from '../raw.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Spec } from '../types.ts';
import { checksOf } from './each.ts';

export const deadlineTooShort: Rule = {
  id: 'deadline-too-short',
  severity: 'error',
  why: 'A deadline that is shorter than what it contains is always missed.',
  example: 'process: { hold: { wait: 2h, expires: 1h } }',
  find: (spec) => [...ofHold(spec), ...ofServices(spec), ...ofChecks(spec)],
};

function ofHold({ process: { hold } }: Spec): Finding[] {
  if (hold.expires >= hold.wait) return [];
  const message = `expires ${inWords(hold.expires)} comes before wait ${inWords(hold.wait)} is over`;
  return [{ path: ['process', 'hold'], message }];
}

function ofServices({ services, process: { release, revert } }: Spec): Finding[] {
  return services.flatMap(({ name, target }) => {
    const path = ['services', name, 'target'];
    const within = millis((target.ready as { within?: unknown } | undefined)?.within, 0);
    const drain = millis(target.drain, 0);
    const found: Finding[] = [];
    if (within > release.deadline) {
      const message = `ready may take ${inWords(within)}, and process.release.deadline is ${inWords(release.deadline)}`;
      found.push({ path: [...path, 'ready', 'within'], message });
    }
    if (drain > revert.deadline) {
      const message = `draining takes ${inWords(drain)}, and process.revert.deadline is ${inWords(revert.deadline)}`;
      found.push({ path: [...path, 'drain'], message });
    }
    return found;
  });
}

function ofChecks(spec: Spec): Finding[] {
  return checksOf(spec).flatMap(({ stage, check: { options }, path }) => {
    const within = millis(options.within, 0);
    const pauses = (Number(options.times ?? 1) - 1) * millis(options.every, 0);
    const most = inWords(stage.atMost);
    if (within > stage.atMost) {
      return [
        {
          path: [...path, 'within'],
          message: `${inWords(within)} is longer than ${stage.name} lasts, ${most}`,
        },
      ];
    }
    if (pauses <= stage.atMost) return [];
    const message = `the pauses between ${options.times} requests take ${inWords(pauses)}, and ${stage.name} lasts ${most}`;
    return [{ path: [...path, 'every'], message }];
  });
}

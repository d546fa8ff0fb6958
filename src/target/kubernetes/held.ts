import type { Instance } from '../../ports/target.ts';
import { type instancesFor, ordered } from './instances.ts';
import type { Settings } from './options.ts';
import { grayVersion, isUnfinished, orderedSize, type World } from './world.ts';

/** Whether gray waits for its baseline. At its full size it is about to take over, and must not be held up by it any more. */
export function holdsGray({ gray, autoscalers }: World, { baseline, instances }: Settings): boolean {
  return (
    baseline !== null && gray !== null && !isUnfinished(gray) && orderedSize(gray, autoscalers) < instances
  );
}

/**
 * Gray is no more ready than its baseline is, so nobody else has to know of it: for each pod that the baseline lacks one of gray's
 * is told as not ready, or failed, with the reason. They come oldest first, and the youngest are the first to be told so.
 */
export function heldBack(
  grays: readonly Instance[],
  { gray, baseline, baselinePods, autoscalers }: World,
  instance: ReturnType<typeof instancesFor>,
): readonly Instance[] {
  if (baseline === null || isUnfinished(baseline)) {
    const why = 'its baseline is not there';
    const { metadata } = gray!;
    const more = { id: `${metadata.name}/baseline`, version: grayVersion(gray)!, address: '' };
    // One more than ordered, so that the order is given again whatever size is wanted.
    return [...lacking(grays, why, { ready: 0, failed: 0 }), { ...more, state: 'starting', why }];
  }
  const pods = [
    ...baselinePods.map((each) => instance(each, baseline, false)),
    ...ordered(baseline, baselinePods),
  ];
  const size = orderedSize(baseline, autoscalers);
  const ready = pods.filter(({ state }) => state === 'ready').length;
  if (ready >= size) return grays;
  const failed = pods.filter(({ state }) => state === 'failed');
  const reason = [...failed, ...pods].find(({ why }) => why !== undefined)?.why;
  const why = `its baseline ${baseline.metadata.name} has ${ready} of ${size} pods ready${reason === undefined ? '' : `: ${reason}`}`;
  return lacking(grays, why, {
    ready: orderedSize(gray!, autoscalers) - (size - ready),
    failed: Math.min(size - ready, failed.length),
  });
}

/** At most so many of them ready, and at least so many failed. */
function lacking(
  grays: readonly Instance[],
  why: string,
  most: { readonly ready: number; readonly failed: number },
): readonly Instance[] {
  let ready = 0;
  const told = grays.map((each): Instance => {
    if (each.state !== 'ready') return each;
    ready++;
    return ready <= most.ready ? each : { ...each, state: 'starting', why };
  });
  let failed = most.failed;
  return told
    .reverse()
    .map((each): Instance => {
      if (each.state !== 'starting' || failed === 0) return each;
      failed--;
      return { ...each, state: 'failed', why };
    })
    .reverse();
}

import type { Cluster } from '../../kubernetes/cluster.ts';
import { DEPLOYMENT } from '../../kubernetes/kinds.ts';
import { type Call, Refused } from '../../ports/adapter.ts';
import { removeBaseline } from './baseline.ts';
import { change, heedFence } from './fence.ts';
import { difference } from './merge.ts';
import type { Settings } from './options.ts';
import { ownerOf } from './owner.ts';
import { isRolledOut, rolloutOf, stuckOf } from './rollout.ts';
import { certain, remove } from './scale.ts';
import { templateFor } from './template.ts';
import type { Deployment } from './types.ts';
import { imageOf, versionIn } from './version.ts';
import { grayOf, grayVersion, stableOf } from './world.ts';

/**
 * Makes `version` what the stable Deployment runs. It rolls while gray serves; once it has rolled out and `handedOver` says that
 * the run has seen so, and has moved the traffic, gray goes. See docs/decisions/0015.
 */
export async function promote(
  cluster: Cluster,
  settings: Settings,
  version: string,
  handedOver: string | null,
  call: Call,
): Promise<void> {
  const [stable, gray] = await certain(
    Promise.all([stableOf(cluster, settings, call.signal), grayOf(cluster, settings, call.signal)]),
  );
  if (stable === null) throw new Refused(`the Deployment ${settings.deployment} is gone`);
  const isOld = versionIn(settings, stable.spec.template.spec) !== version;
  if (isOld) await roll(cluster, settings, stable, version, call);
  await removeBaseline(cluster, settings, call);
  if (isOld) return;
  if (!isRolledOut(stable)) {
    if (stable.spec.paused === true)
      throw new Refused(
        `the Deployment ${settings.deployment} is paused: \`kubectl rollout resume\` lets it go on`,
      );
    // While it goes on there is nothing to say.
    if (stuckOf(stable) !== null) throw new Refused(rolloutOf(stable));
    return;
  }
  if (gray === null || grayVersion(gray) !== version || gray.metadata.uid !== handedOver) return;
  heedFence(gray, call);
  await remove(cluster, gray, call.signal);
}

async function roll(
  cluster: Cluster,
  settings: Settings,
  stable: Deployment,
  version: string,
  call: Call,
): Promise<void> {
  const { deployment } = settings;
  if (settings.promote === 'wait')
    throw new Refused(
      `the release waits until ${ownerOf(stable) ?? 'its owner'} rolls the Deployment ${deployment} to ${imageOf(settings, version)}: ` +
        'commit it to git',
    );
  await change<Deployment>(
    cluster,
    DEPLOYMENT,
    deployment,
    (now) => {
      const template = difference({ ...now.spec.template }, { ...templateFor(settings, now, version) });
      return Object.keys(template).length === 0 ? null : { spec: { template } };
    },
    call,
  );
}

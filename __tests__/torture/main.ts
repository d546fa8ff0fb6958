// Kills the built program at every boundary of releases under load, and looks from outside whether each ends well.
//   npm run torture -- [--kills 200] [--lanes 4] [--router gateway|haproxy] [--dist FOLDER]
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../e2e/shop.ts';
import { Quota } from './boundaries.ts';
import { Lane, type RouterKind } from './lane.ts';
import { emptyTally, type Tally, tortureLane } from './releases.ts';
import { report } from './report.ts';

const PER_SECOND = 150;
const TIME = 20 * 60_000;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '4' },
    router: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});
const kills = number('kills', 1, 10_000);
const lanes = number('lanes', 1, 8);
const routers = (['gateway', 'haproxy'] as const).filter((kind) => (values.router ?? kind) === kind);

// Nobody else's build changes what is tortured half-way.
const dist = mkdtempSync(join(tmpdir(), 'gray-torture-dist-'));
cpSync(values.dist, dist, { recursive: true });
const began = performance.now();
const live = new Set<Lane>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void giveUp());
const results = new Map<RouterKind, { readonly quota: Quota; readonly tally: Tally }>();
try {
  for (const router of routers)
    results.set(router, await scenario(router, Math.ceil(kills / routers.length)));
} finally {
  rmSync(dist, { recursive: true, force: true });
}
const { text, ok } = report(results, performance.now() - began);
console.log(text);
process.exitCode = ok ? 0 : 1;

async function scenario(router: RouterKind, wanted: number) {
  const quota = new Quota(wanted);
  const tally = emptyTally();
  const late = performance.now() + TIME / routers.length;
  const stop = () => tally.faults.length > 0 || performance.now() > late;
  const progress = setInterval(() => {
    console.error(
      `${router}: ${quota.kills.length} of ${wanted} kills, ${tally.releases} releases, ${tally.takeovers} take-overs`,
    );
  }, 15_000);
  try {
    await Promise.all(
      Array.from({ length: lanes }, async (_, i) => {
        const lane = await Lane.start(dist, router, i, quota, PER_SECOND / lanes);
        live.add(lane);
        try {
          await tortureLane(lane, quota, tally, stop);
        } finally {
          live.delete(lane);
          await lane.close();
        }
      }),
    );
  } finally {
    clearInterval(progress);
  }
  if (quota.kills.length < wanted) tally.faults.push(`only ${quota.kills.length} of ${wanted} kills`);
  return { quota, tally };
}

/** Nothing that was started outlives this. */
async function giveUp(): Promise<void> {
  await Promise.all([...live].map((lane) => lane.close()));
  rmSync(dist, { recursive: true, force: true });
  process.exit(130);
}

function number(name: 'kills' | 'lanes', least: number, most: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(
    `--${name} is ${JSON.stringify(values[name])}; a whole number from ${least} to ${most} is expected`,
  );
  process.exit(2);
}

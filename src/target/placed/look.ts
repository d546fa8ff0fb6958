import { lastLines } from '../../command/output.ts';
import { Unreachable } from '../../machine/machine.ts';
import type { Instance } from '../../ports/target.ts';
import { type Instant, inWords } from '../../release/units.ts';
import type { Manager, Part, World } from './manager.ts';
import { addressOf, type Settings } from './options.ts';
import { type Placed, parseState, type Stored } from './state.ts';

/** One probe answers within this time or not at all; over SSH it makes a connection of its own. */
const PROBE_LIMIT = 2000;

export interface View extends Stored {
  readonly world: World;
  readonly looked: readonly Looked[];
}

export interface Looked {
  /** With what this look has noted of its readiness. */
  readonly placed: Placed;
  readonly part: Part;
  readonly state: Instance['state'];
  readonly why?: string;
}

/** What is wanted and what is, of all instances at once. `version`: the one that an order is about. */
export async function look(
  settings: Settings,
  manager: Manager,
  version: string | null,
  signal: AbortSignal,
): Promise<View> {
  const path = `${settings.folder}/gray-release.json`;
  const stored = parseState(await settings.machine.text(path), manager.of, path);
  const { instances } = stored.state;
  const world = await manager.look(
    instances.map(({ port }) => port),
    version,
    signal,
  );
  const looked = await Promise.all(
    instances.map(async (placed, i): Promise<Looked> => {
      const part = world.parts[i]!;
      const { ends, ...seen } = await lookAt(settings, placed, part, world, signal);
      return {
        part,
        ...seen,
        ...(ends !== undefined && { why: await withOutput(manager, part, ends, signal) }),
      };
    }),
  );
  return { ...stored, world, looked };
}

/** `ends`: why it has failed, to which its output belongs. */
type Seen = Omit<Looked, 'part'> & { readonly ends?: string };

async function lookAt(
  settings: Settings,
  placed: Placed,
  part: Part,
  { now, listening }: World,
  signal: AbortSignal,
): Promise<Seen> {
  if (placed.stopAt !== undefined) return { placed, state: 'stopping' };
  if (part.active === 'down') return { placed, state: 'failed', ends: part.ended };
  const lack =
    part.active === 'up'
      ? (part.ill ?? (await probe(settings, placed.port, listening, signal)))
      : `${part.name} is being ${part.active === 'coming' ? 'started' : 'stopped'}`;
  if (lack === null) {
    const { unreadySince: _over, ...rest } = placed;
    return { placed: { ...rest, readyAt: placed.readyAt ?? now }, state: 'ready' };
  }
  const noted = noteUnready(placed, now);
  const { within } = settings.ready;
  if (now - (noted.unreadySince ?? noted.ordered) <= within)
    return { placed: noted, state: 'starting', why: lack };
  return { placed: noted, state: 'failed', ends: `not ready within ${inWords(within)}: ${lack}` };
}

function noteUnready(placed: Placed, now: Instant): Placed {
  return placed.readyAt === undefined || placed.unreadySince !== undefined
    ? placed
    : { ...placed, unreadySince: now };
}

/** Null when it is ready, else what is lacking. */
async function probe(
  settings: Settings,
  port: number,
  listening: ReadonlySet<number>,
  signal: AbortSignal,
): Promise<string | null> {
  const { http } = settings.ready;
  if (settings.manner.listens && !listening.has(port)) return `nobody listens on port ${port}`;
  if (http === null) return null;
  const address = addressOf(settings, port);
  const limit = AbortSignal.timeout(PROBE_LIMIT);
  try {
    const asking = { method: 'GET', path: http, headers: { host: address, connection: 'close' } } as const;
    const { status } = await settings.machine.ask(address, asking, AbortSignal.any([signal, limit]));
    return status >= 200 && status < 400 ? null : `${http} answered ${status}`;
  } catch (error) {
    if (limit.aborted) return `${http}: no answer within ${inWords(PROBE_LIMIT)}`;
    return error instanceof Unreachable ? error.message : `${http}: ${(error as Error).message}`;
  }
}

async function withOutput(manager: Manager, part: Part, why: string, signal: AbortSignal): Promise<string> {
  if (part.run === '') return why;
  const output = await manager.output(part, signal).catch(() => '');
  const said = lastLines(output);
  return `${why}; ${said === '' ? 'its log holds no output that may be read' : `its last output: ${said}`}`;
}

import type { Instant } from '../../release/units.ts';
import { VERSION_PATTERN } from '../../release/units.ts';

/**
 * What a machine keeps of one service, in `FOLDER/gray-release.json`: what is wanted of it. What is, systemd or Docker says. It is changed
 * in one step under a lock on the machine, and only from the state that the change was made for; see scripts.ts.
 */
export interface State {
  /** Whose instances they are. */
  readonly of: string;
  /** The highest fence that gave an order. */
  readonly fence: number;
  /** What a reboot brings up; null before anything was promoted. */
  readonly permanent: string | null;
  /** The versions that ran here and never were permanent, and those that were before this one; the latest last. */
  readonly tried: readonly string[];
  readonly replaced: readonly string[];
  /** The port that was given last: ports are given in turn. */
  readonly port: number | null;
  readonly instances: readonly Placed[];
}

/** One instance, at the times of the machine's own clock. */
export interface Placed {
  readonly port: number;
  readonly version: string;
  /** How many instances in a row failed before this one in its place. */
  readonly attempt: number;
  readonly ordered: Instant;
  readonly readyAt?: Instant;
  /** Ready before, and not any more since then. */
  readonly unreadySince?: Instant;
  /** It takes no new requests and is told to end at this time. */
  readonly stopAt?: Instant;
}

export interface Stored {
  /** Changes with every change; empty before the first. */
  readonly revision: string;
  readonly state: State;
}

/** The first line is the revision, so that a shell can compare it; the second is the state. @throws Error when it is damaged */
export function parseState(text: string | null, of: string, path: string): Stored {
  if (text === null) {
    return {
      revision: '',
      state: { of, fence: 0, permanent: null, tried: [], replaced: [], port: null, instances: [] },
    };
  }
  const [revision = '', json = ''] = text.split('\n');
  let state: State;
  try {
    state = JSON.parse(json) as State;
    if (revision === '' || ![...versionsIn(state)].every((version) => VERSION_PATTERN.test(version)))
      throw new Error();
    if (!state.instances.every(({ port }) => Number.isInteger(port) && port > 0 && port < 65_536))
      throw new Error();
  } catch {
    throw new Error(
      `${path} is damaged; stop the instances that gray-release started, such as ${of}20000, and remove it`,
    );
  }
  if (state.of !== of)
    throw new Error(
      `${path} belongs to the instances ${state.of}PORT; those of another service need a folder of their own`,
    );
  return { revision, state };
}

function versionsIn({ permanent, tried, replaced, instances }: State): Iterable<string> {
  return [
    ...(permanent === null ? [] : [permanent]),
    ...tried,
    ...replaced,
    ...instances.map(({ version }) => version),
  ];
}

import { lastLines, oneLine, redactor } from '../../command/output.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { EVENT } from '../../kubernetes/kinds.ts';
import { type Standing, standingOf } from './pod.ts';
import type { Pod } from './types.ts';

/** So many pods of one look are asked for more than their status says: the others fail for the same reason. */
const ASKED = 3;
/**
 * A pod whose status stays as it was is asked again after this, in milliseconds, since its events and its output do not change that;
 * after twice as long each time, since hundreds may start for minutes.
 */
const FRESH = 5_000;
const STALE = 60_000;
const LINES = 20;
/** Names of variables whose values are not for people. */
const SECRET = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|KEY|DSN|URL)/i;

interface Known {
  /** The pod's `resourceVersion`. */
  readonly version: string;
  readonly at: number;
  readonly lasts: number;
  readonly says: string;
}

/** Why pods are not ready: their status, their last events, and the last lines that their program printed. */
export class Reasons {
  readonly #known = new Map<string, Known>();
  readonly #cluster: Cluster;
  readonly #logs: boolean;

  constructor(cluster: Cluster, logs: boolean) {
    this.#cluster = cluster;
    this.#logs = logs;
  }

  /** By the name of the pod. What cannot be asked is left out: a reason is no more than a help. */
  async of(pods: readonly Pod[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const unready = pods
      .map((pod) => ({ pod, standing: standingOf(pod) }))
      .filter(({ standing: { state } }) => state === 'starting' || state === 'failed');
    const first = (state: string) => (state === 'failed' ? 0 : 1);
    unready.sort((a, b) => first(a.standing.state) - first(b.standing.state));
    const said = await Promise.all(
      unready.map(async ({ pod, standing }, i) => [
        pod.metadata.name,
        i < ASKED ? await this.#ask(pod, standing, signal) : oneLine(standing.says ?? '', 400),
      ]),
    );
    return new Map(said.filter((each): each is [string, string] => each[1] !== ''));
  }

  async #ask(pod: Pod, standing: Standing, signal: AbortSignal): Promise<string> {
    const { uid = '', resourceVersion = '' } = pod.metadata;
    const known = this.#known.get(uid);
    const same = known?.version === resourceVersion ? known : null;
    if (same !== null && performance.now() - same.at < same.lasts) return same.says;
    const [event, output] = await Promise.all([
      this.#lastWarning(pod, signal).catch(() => ''),
      this.#output(pod, standing, signal).catch(() => ''),
    ]);
    const status = standing.says ?? '';
    const parts = [
      status,
      status.includes(event) ? '' : event,
      output === '' ? '' : `its last output: ${output}`,
    ];
    const says = oneLine(parts.filter((part) => part !== '').join('; '), 400);
    const lasts = same === null ? FRESH : Math.min(same.lasts * 2, STALE);
    this.#known.set(uid, { version: resourceVersion, at: performance.now(), lasts, says });
    return says;
  }

  async #lastWarning({ metadata: { uid } }: Pod, signal: AbortSignal): Promise<string> {
    const fields = { 'involvedObject.uid': uid ?? '', type: 'Warning' };
    const events = (await this.#cluster.list(EVENT, null, signal, fields)) as readonly (Event & object)[];
    const at = ({ lastTimestamp, eventTime, metadata }: Event) =>
      lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? '';
    const last = [...events].sort((a, b) => at(a).localeCompare(at(b))).at(-1);
    return last?.message === undefined ? '' : oneLine(`${last.reason}: ${last.message}`, 200);
  }

  async #output({ metadata, spec }: Pod, { container }: Standing, signal: AbortSignal): Promise<string> {
    if (!this.#logs || container === null) return '';
    const text = await this.#cluster.logs(metadata.name, container, LINES, signal);
    const secrets = spec.containers.flatMap(({ env = [] }) =>
      env.flatMap(({ name, value }) => (SECRET.test(name) && value !== undefined ? [value] : [])),
    );
    return lastLines(redactor(secrets)(text));
  }
}

interface Event {
  readonly metadata: { readonly creationTimestamp?: string };
  readonly reason?: string;
  readonly message?: string;
  readonly lastTimestamp?: string | null;
  readonly eventTime?: string | null;
}

import { describe, expect, it } from 'vitest';
import type { Cluster, Resource, ResourceKind } from '../../src/kubernetes/cluster.ts';
import { Denied } from '../../src/kubernetes/request.ts';
import { Together } from '../../src/kubernetes/together.ts';

const POD: ResourceKind = { apiVersion: 'v1', kind: 'Pod', plural: 'pods' };
const JOB: ResourceKind = { apiVersion: 'batch/v1', kind: 'Job', plural: 'jobs' };

function pod(n: number): Resource {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `pod-${n}`, labels: { app: `app-${n}`, tier: 'web' } },
  };
}

/** A cluster of a hundred pods that tells what it was asked. */
function counting(list: () => Promise<void> = async () => {}) {
  const asked: string[] = [];
  const pods = Array.from({ length: 100 }, (_, n) => pod(n));
  const cluster: Pick<Cluster, 'namespace' | 'read' | 'list'> = {
    namespace: 'shop',
    async read({ plural }, name) {
      asked.push(`get ${plural} ${name}`);
      return pods.find(({ metadata }) => metadata.name === name) ?? null;
    },
    async list({ plural }, labels, signal) {
      asked.push(`list ${plural} ${JSON.stringify(labels)}`);
      if (labels === null) await list();
      signal.throwIfAborted();
      return pods.filter(({ metadata }) => labels === null || metadata.labels?.app === labels.app);
    },
  };
  return { asked, together: new Together(cluster as Cluster) };
}

const signal = new AbortController().signal;
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const names = (all: readonly Resource[]) => all.map(({ metadata }) => metadata.name);

describe('services that want to be told', () => {
  it('share one stream of each kind, which ends when the last of them leaves', () => {
    const streams: { plural: string; told: (object: Resource | null) => void; signal: AbortSignal }[] = [];
    const watching = { live: true };
    const together = new Together({
      watch: ({ plural }: ResourceKind, told: (object: Resource | null) => void, signal: AbortSignal) => {
        streams.push({ plural, told, signal });
        return watching;
      },
    } as unknown as Cluster);
    const heard: string[] = [];
    const ends = numbers(3).map(() => new AbortController());
    const watch = (n: number, kind = POD) =>
      together.watch(kind, (object) => heard.push(`${n} ${object?.metadata.name}`), ends[n]!.signal);

    expect([watch(0), watch(1)]).toEqual([watching, watching]);
    watch(2, JOB);
    expect(streams.map(({ plural }) => plural)).toEqual(['pods', 'jobs']);
    streams[0]!.told(pod(7));
    ends[0]!.abort();
    streams[0]!.told(pod(8));
    expect(heard).toEqual(['0 pod-7', '1 pod-7', '1 pod-8']);
    expect(streams.map(({ signal }) => signal.aborted)).toEqual([false, false]);

    ends[1]!.abort();
    expect(streams.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    together.watch(POD, () => {}, new AbortController().signal);
    expect(streams).toHaveLength(3);
  });
});

describe('services that look at the same moment', () => {
  it('are answered from one list of each kind when they are many', async () => {
    const { asked, together } = counting();

    const reads = numbers(60).map((n) => together.read(POD, `pod-${n + 50}`, signal));
    const lists = numbers(60).map((n) => together.list(POD, { app: `app-${n}` }, signal));
    const others = numbers(10).map((n) => together.list(JOB, { app: `app-${n}` }, signal));

    expect((await Promise.all(reads)).map((each) => each?.metadata.name ?? null)).toEqual(
      numbers(60).map((n) => (n < 50 ? `pod-${n + 50}` : null)),
    );
    expect((await Promise.all(lists)).map(names)).toEqual(numbers(60).map((n) => [`pod-${n}`]));
    await Promise.all(others);
    expect(asked).toEqual(['list pods null', 'list jobs null']);
  });

  it('need all labels, and nothing of those who have only some', async () => {
    const { together } = counting();

    const [both, all] = await Promise.all([
      together.list(POD, { app: 'app-1', tier: 'web' }, signal),
      together.list(POD, null, signal),
      ...numbers(10).map((n) => together.list(POD, { app: `app-${n}`, tier: 'none' }, signal)),
    ]);

    expect(names(both!)).toEqual(['pod-1']);
    expect(all).toHaveLength(100);
  });

  it('ask each for itself when they are few, or want some fields only', async () => {
    const { asked, together } = counting();

    await Promise.all(numbers(9).map((n) => together.read(POD, `pod-${n}`, signal)));
    await Promise.all(numbers(20).map((n) => together.list(POD, { app: `app-${n}` }, signal, { a: 'b' })));

    expect(asked).toHaveLength(29);
  });

  it('see what was written before they asked, since no answer is kept', async () => {
    const { asked, together } = counting();
    const look = () => Promise.all(numbers(20).map((n) => together.read(POD, `pod-${n}`, signal)));

    await look();
    await look();

    expect(asked).toEqual(['list pods null', 'list pods null']);
  });

  it('ask each for itself, from then on, where listing is forbidden', async () => {
    const forbidden = new Denied('pods is forbidden', { status: 403, reason: 'Forbidden', named: false });
    const { asked, together } = counting(() => Promise.reject(forbidden));
    const look = () => Promise.all(numbers(10).map((n) => together.read(POD, `pod-${n}`, signal)));

    expect(names((await look()) as Resource[])).toEqual(numbers(10).map((n) => `pod-${n}`));
    await look();

    expect(asked.filter((each) => each.startsWith('list'))).toEqual(['list pods null']);
    expect(asked).toHaveLength(21);
  });

  it('all hear of it when the API server cannot be asked', async () => {
    const { asked, together } = counting(() => Promise.reject(new Error('connection refused')));

    const reads = numbers(10).map((n) => together.read(POD, `pod-${n}`, signal));

    const heard = await Promise.allSettled(reads);
    expect(heard.every(({ status }) => status === 'rejected')).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('give up each at its own time, while the others wait on', async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { together } = counting(() => gate);
    const short = AbortSignal.timeout(30);

    const late = together.read(POD, 'pod-0', short);
    const others = numbers(10).map((n) => together.read(POD, `pod-${n}`, signal));

    await expect(late).rejects.toThrow('did not answer in time');
    go();
    expect(names((await Promise.all(others)) as Resource[])).toHaveLength(10);
  });
});

import type { Options } from '../ports/adapter.ts';
import { CHAIN_HEADER } from './frame/process.ts';
import { traits } from './generated/kinds.ts';
import { traitsOf } from './kinds.ts';
import { millis, type Raw, weight } from './raw.ts';
import { normaliseStage } from './stage.ts';
import { normaliseTiming } from './timing.ts';
import type {
  ApprovalSpec,
  ChainSpec,
  DeploymentSpec,
  Locate,
  NotifySpec,
  Problem,
  ProcessSpec,
  ServiceSpec,
  Slice,
  Spec,
} from './types.ts';

const RECORD_KINDS: readonly string[] = Object.keys(traits.record);

/** A valid spec with its defaults filled in and its units resolved. What the schema cannot say is for the lint. */
export function normalise(data: Raw, locate: Locate): { spec: Spec; warnings: Problem[] } {
  const services = Object.entries(data.services as Record<string, Raw>).map(([name, raw]) =>
    serviceOf(name, raw),
  );
  const registry = (data.registry as Options | undefined) ?? { kind: 'git' };
  const { timing, warnings } = normaliseTiming((data.timing as Raw | undefined) ?? {}, services, locate);
  const spec: Spec = {
    release: data.release as string,
    registry,
    journal:
      (data.journal as Options | undefined) ??
      (RECORD_KINDS.includes(registry.kind) ? registry : { kind: 'git' }),
    services,
    process: processOf(data.process as Raw, services, locate),
    onBusy: (data.onBusy as Spec['onBusy'] | undefined) ?? 'queue',
    freeze: (data.freeze as Spec['freeze'] | undefined) ?? [],
    notify: notifyOf(data.notify as Raw[] | undefined),
    ...(data.deployment !== undefined && { deployment: data.deployment as DeploymentSpec }),
    timing,
  };
  return { spec, warnings };
}

function notifyOf(raw: readonly Raw[] = []): NotifySpec[] {
  return raw.map((each) => ({ format: 'slack', ...each }) as unknown as NotifySpec);
}

function serviceOf(name: string, raw: Raw): ServiceSpec {
  const target = raw.target as Options;
  const initial = raw.initial as string | undefined;
  return {
    name,
    ...(initial !== undefined && { initial }),
    instances: (target.instances as number | undefined) ?? 1,
    dependsOn: (raw.dependsOn as string[] | undefined) ?? [],
    target,
    router: raw.router as Options,
    ...(raw.baseline === true && { baseline: true }),
  };
}

function processOf(raw: Raw, services: readonly ServiceSpec[], locate: Locate): ProcessSpec {
  const section = (key: string) => (raw[key] as Raw | undefined) ?? {};
  const deadline = millis(section('release').deadline, 300_000);
  const only = services.length === 1 ? services[0]!.name : null;
  const { falseRevert, missed, ruleOut } = section('risk');
  return {
    ...(raw.chain !== undefined && { chain: chainOf(raw.chain as Raw, services) }),
    release: { slice: sliceOf(section('release').slice), deadline },
    stages: (raw.test as Raw[]).map((stage, i) =>
      normaliseStage(stage, { index: i, only, deadline }, locate),
    ),
    risk: {
      falseRevert: weight(falseRevert, 100) / 10_000,
      missed: weight(missed, 500) / 10_000,
      ruleOut: Number.parseFloat((ruleOut as string | undefined) ?? '50%') / 100,
    },
    inconclusive: (raw.inconclusive as 'hold' | 'revert' | undefined) ?? 'hold',
    promote: {
      approval: approvalOf(section('promote')),
      watch: millis(section('promote').watch, 300_000),
    },
    revert: {
      on: (section('revert').on as ProcessSpec['revert']['on'] | undefined) ?? [
        'failed',
        'cancelled',
        'deadline',
      ],
      deadline: millis(section('revert').deadline, 7_200_000),
    },
    hold: {
      wait: millis(section('hold').wait, 600_000),
      expires: millis(section('hold').expires, 86_400_000),
    },
  };
}

function chainOf(raw: Raw, services: readonly ServiceSpec[]): ChainSpec {
  const entry = raw.entry as string[];
  const entries = services.filter(({ name }) => entry.includes(name));
  return {
    header: (raw.header as string | undefined) ?? CHAIN_HEADER,
    entry,
    buckets: entries.every(({ router }) => traitsOf('router', router.kind).countsGroups === true),
  };
}

function approvalOf({ approval, approvers }: Raw): ApprovalSpec | null {
  if (approval === undefined || approval === 'none') return null;
  const { people, lasts, author, environment } = (approvers as Raw | undefined) ?? {};
  return {
    by: approval as ApprovalSpec['by'],
    people: (people as number | undefined) ?? 1,
    lasts: millis(lasts, 86_400_000),
    author: author !== false,
    ...(environment !== undefined && { environment: environment as string }),
  };
}

function sliceOf(raw: unknown): Slice {
  return typeof raw === 'string'
    ? { share: weight(raw, 0) }
    : { instances: typeof raw === 'number' ? raw : 1 };
}

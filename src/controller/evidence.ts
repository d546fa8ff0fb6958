import {
  type Assessment,
  assess,
  explain,
  type JointState,
  type MetricSetup,
  noteStep,
  observe,
  startJoint,
} from '../judge/joint.ts';
import type { Plan } from '../release/plan.ts';
import type { State } from '../release/state.ts';
import type { Judged } from '../release/view.ts';
import type { CheckSpec } from '../spec/types.ts';

/**
 * The judge of one release, fed with the evidence that the journal holds, in its order. It can always be made anew from the
 * journal: what it remembers is only how far it has read.
 */
export class Evidence {
  readonly #plan: Plan;
  readonly #metrics: readonly MetricSetup[];
  #joint: JointState | null = null;
  #fed = 0;
  #stage = -1;
  #assessment: Assessment | null = null;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#metrics = metricsOf(plan);
  }

  /** The newest assessment, with its curves; null when nothing is compared. */
  get assessment(): Assessment | null {
    return this.#assessment;
  }

  /** Null when the release compares nothing. */
  judge(state: State): Judged | null {
    if (this.#metrics.length === 0) return null;
    if (this.#joint === null || state.evidence.length < this.#fed) this.#restart();
    const joint = this.#joint!;
    for (const { stage, service, check, interval } of state.evidence.slice(this.#fed)) {
      if (stage !== this.#stage && this.#stage !== -1) noteStep(joint);
      this.#stage = stage;
      observe(joint, `${service}/${check}`, interval);
    }
    this.#fed = state.evidence.length;
    this.#assessment = assess(joint);
    return this.#reduce(this.#assessment);
  }

  #restart(): void {
    const { plan } = { plan: this.#plan };
    const { risk, timing } = plan;
    const starts: number[] = [];
    let length = 0;
    for (const stage of plan.stages) {
      starts.push(length / 1000);
      length += stage.atMost;
    }
    this.#fed = 0;
    this.#stage = -1;
    this.#joint = startJoint({
      alpha: risk.falseRevert,
      beta: risk.missed,
      ruleOut: risk.ruleOut,
      metrics: this.#metrics,
      plannedIntervals: Math.ceil(length / timing.look),
      steps: starts.slice(1),
    });
  }

  #reduce(assessment: Assessment): Judged {
    const versions = new Map(this.#plan.services.map((service) => [service.name, service]));
    const says = (key: string): string => {
      const service = versions.get(key.slice(0, key.indexOf('/')))!;
      return explain(assessment, key, { gray: service.to ?? service.from, stable: service.from });
    };
    const cause = assessment.cause[0] ?? null;
    return {
      decision: assessment.decision,
      cause,
      says: cause === null ? 'nothing is compared yet' : says(cause),
      metrics: new Map(
        Object.entries(assessment.metrics).map(([key, { goodEnough }]) => [
          key,
          { goodEnough, says: says(key) },
        ]),
      ),
    };
  }
}

/** One metric per service and name: a metric that is absent in a stage keeps its evidence for the next. */
function metricsOf(plan: Plan): MetricSetup[] {
  const checks = new Map<string, CheckSpec>();
  for (const check of plan.stages.flatMap((stage) => stage.checks)) {
    const key = `${check.service}/${check.name}`;
    if (check.options.kind === 'compare' && !checks.has(key)) checks.set(key, check);
  }
  return [...checks].map(([key, { options }]) => ({
    key,
    of: of(options.metric),
    tolerate: toleranceOf(options.tolerate),
    worse: options.worse === 'lower' ? 'lower' : 'higher',
    weight: 1 / checks.size,
  }));
}

function of(metric: unknown): MetricSetup['of'] {
  const named = (metric as { of?: unknown } | undefined)?.of;
  return named === 'latency' || named === 'gauge' ? named : 'errors';
}

/** `5%` is relative, `0.2pp` absolute points; both as fractions. */
function toleranceOf(text: unknown): MetricSetup['tolerate'] {
  const [, number, unit] = /^([\d.]+)\s*(%|pp)$/.exec(String(text ?? '0%')) ?? [];
  const value = Number(number ?? 0) / 100;
  return unit === 'pp' ? { points: value } : { relative: value };
}

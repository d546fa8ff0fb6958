import { type Moved, moved, type Plan, type StagePlan } from '../../release/plan.ts';
import type { CheckSpec } from '../../spec/types.ts';
import { code, markdown } from '../escape.ts';
import { type Seen, type StageSight, sightWords, stageWords } from '../plan.ts';
import { counted, duration } from '../words.ts';

/** More services than this are counted, not listed. */
const SERVICES = 3;

/** The release phase and every stage, numbered, each with `most` of its checks and what they can find. */
export function stageList(plan: Plan, { stages }: Pick<Seen, 'stages'>, most: number): string {
  const services = moved(plan);
  const withService = plan.services.length > 1;
  return [
    `1. **deploy**: the first gray instances, within ${duration(plan.deployWithin)}; no requests come to them`,
    ...services.slice(0, SERVICES).map(slice),
    ...more(services.length - SERVICES, 'other service'),
    ...plan.stages.flatMap((stage, i) => [
      `${i + 2}. **${markdown(stage.name)}**: ${stageItem(stage, services)}${approval(plan, stage)}`,
      ...stage.checks
        .slice(0, most)
        .map((check) => checkItem(check, stages[i] ?? [], stage.full, withService)),
      ...more(stage.checks.length - most, 'other check'),
    ]),
  ].join('\n');
}

function slice({ name, from, to, instances, slice: first }: Moved): string {
  return `   - ${code(name, 80)} ${markdown(from, 80)} → ${markdown(to, 80)}: ${first} of ${counted(instances, 'instance')}`;
}

function more(left: number, noun: string): string[] {
  return left > 0 ? [`   - and ${counted(left, noun)}`] : [];
}

function stageItem(stage: StagePlan, services: readonly Moved[]): string {
  const { who, size, long } = stageWords(stage, services);
  const instances = size === '1' ? '1 gray instance' : `${size} gray instances`;
  return `${markdown(who)}, ${instances}, ${long}`;
}

function approval({ approval: asked }: Plan, { full }: StagePlan): string {
  if (!full || asked === null) return '';
  const people = asked.people === 1 ? 'a person has' : `${asked.people} people have`;
  return asked.by === 'comment'
    ? `, once ${people} approved it`
    : `, once ${people} approved it as the environment’s reviewers`;
}

function checkItem(check: CheckSpec, sights: StageSight, full: boolean, withService: boolean): string {
  const { name, service } = check;
  const sight = sights.find((each) => each.check === name && each.service === service);
  const called = `${withService ? `${markdown(service, 80)} ` : ''}${code(name, 80)}`;
  if (full) return `   - ${called} is asked on as long as it is watched`;
  return `   - ${called}: ${sight === undefined ? ruleWords(check) : sightWords(sight)}`;
}

/** What a check asks that finds no share of harm but says yes or no. */
function ruleWords({ options }: CheckSpec): string {
  const text = (key: string) => code(String(options[key] ?? ''), 80);
  switch (options.kind) {
    case 'http':
      return `${counted(Number(options.times ?? 1), 'request')} to ${text('url')}; one wrong answer fails`;
    case 'command':
      return `runs ${text('run')}, which passes with exit status 0`;
    case 'threshold':
      return `${thresholdWords(options)} fails`;
    default:
      return `a ${markdown(options.kind, 40)} check`;
  }
}

function thresholdWords(options: CheckSpec['options']): string {
  const { of } = options.metric as { readonly of: string };
  const bounds = [
    ...(options.atMost === undefined ? [] : [`above ${code(String(options.atMost), 40)}`]),
    ...(options.atLeast === undefined ? [] : [`below ${code(String(options.atLeast), 40)}`]),
  ];
  return `${markdown(String(options.arm ?? 'gray'), 20)}’s ${markdown(of, 20)} ${bounds.join(' or ')}`;
}

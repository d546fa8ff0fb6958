import { nearest } from '../../util/nearest.ts';
import type { CheckSpec, Spec, StageSpec } from '../types.ts';

/** Looking for what was meant takes time, so a rule that a spec breaks this often stops there. */
export const ENOUGH = 100;

export interface InStage {
  readonly stage: StageSpec;
  readonly index: number;
  /** Null for the first. */
  readonly before: StageSpec | null;
  readonly path: readonly (string | number)[];
}

export function stagesOf({ process: { stages } }: Spec): InStage[] {
  return stages.map((stage, index) => {
    return { stage, index, before: stages[index - 1] ?? null, path: ['process', 'test', index] };
  });
}

export interface InCheck extends InStage {
  readonly check: CheckSpec;
  /** Among the checks of the stage. */
  readonly order: number;
}

export function checksOf(spec: Spec): InCheck[] {
  return stagesOf(spec).flatMap((inStage) =>
    inStage.stage.checks.map((check, order) => {
      return { ...inStage, check, order, path: [...inStage.path, 'checks', order] };
    }),
  );
}

/** `; did you mean checkout?`, or what there is. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? `; there are: ${some(known)}` : `; did you mean ${near}?`;
}

/** The first few of many names. */
export function some(names: readonly string[]): string {
  const rest = names.length - 10;
  return rest > 0 ? `${names.slice(0, 10).join(', ')} and ${rest} more` : names.join(', ');
}

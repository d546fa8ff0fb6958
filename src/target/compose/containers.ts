import { oneLine } from '../../command/output.ts';
import { howEnded } from '../../command/run.ts';
import type { Part } from '../placed/manager.ts';

interface Container {
  readonly id: string;
  readonly status: string;
  /** What its health check says; null where it has none. */
  readonly health: string | null;
  readonly restart: string;
  readonly exitCode: number;
  /** Why Docker could not start it. */
  readonly error: string;
}

/** By project. @throws Error when this is not what `inspect` was asked for */
export function containersOf(lines: readonly string[]): ReadonlyMap<string, Container> {
  return new Map(lines.filter((line) => line !== '').map(containerOf));
}

function containerOf(line: string): [string, Container] {
  try {
    const [id, status, health, restart, exitCode, error, project] = JSON.parse(line) as [
      string,
      string,
      string | null,
      string,
      number,
      string,
      string,
    ];
    return [project, { id, status, health, restart, exitCode, error }];
  } catch {
    throw new Error(`the answer of docker inspect is not understood: ${oneLine(line)}`);
  }
}

/** `healthy`: it is ready when its health check says so. */
export function partOf(name: string, containers: ReadonlyMap<string, Container>, healthy: boolean): Part {
  const container = containers.get(name);
  if (container === undefined) {
    return { name, active: 'down', enabled: false, ended: `${name} has no container`, run: '', ill: null };
  }
  const { id, restart, health } = container;
  return {
    name,
    active: activeOf(container),
    enabled: restart !== 'no' && restart !== '',
    ended: endedOf(name, container),
    run: id,
    ill: healthy && health !== 'healthy' ? illOf(health) : null,
  };
}

function activeOf({ status, error }: Container): Part['active'] {
  if (status === 'running') return 'up';
  if (status === 'restarting' || (status === 'created' && error === '')) return 'coming';
  return status === 'removing' ? 'going' : 'down';
}

function endedOf(name: string, { status, exitCode, error }: Container): string {
  if (error !== '') return `${name} was not started: ${oneLine(error)}`;
  return status === 'exited' || status === 'dead'
    ? `${name} ended: ${howEnded(exitCode, null)}`
    : `${name} is ${status}`;
}

function illOf(health: string | null): string {
  return health === null || health === 'none' ? 'it has no health check' : `its health check says ${health}`;
}

import { howEnded } from '../../command/run.ts';
import type { Part } from '../placed/manager.ts';

/** What `systemctl show` says of one unit, by property. */
type Properties = ReadonlyMap<string, string>;

/** @throws Error when it does not say something of each */
export function propertiesOf(lines: readonly string[], count: number): Properties[] {
  const blocks = lines.join('\n').trim().split(/\n\n+/);
  if (blocks.length !== count)
    throw new Error(`systemctl says something of ${blocks.length} units where ${count} were asked for`);
  return blocks.map((block) => {
    const pairs = block.split('\n').map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)] as const;
    });
    return new Map(pairs);
  });
}

export function partOf(name: string, properties: Properties): Part {
  const of = (property: string) => properties.get(property) ?? '';
  return {
    name,
    active: activeOf(of('ActiveState'), of('Job') !== ''),
    enabled: of('UnitFileState').startsWith('enabled'),
    ended: endedOf(name, of),
    run: of('InvocationID'),
    ill: null,
  };
}

function activeOf(state: string, ordered: boolean): Part['active'] {
  if (state === 'active' || state === 'reloading' || state === 'refreshing') return 'up';
  if (state === 'activating') return 'coming';
  if (state === 'deactivating') return 'going';
  return ordered ? 'coming' : 'down';
}

/** CLD_EXITED, see wait(2). */
const EXITED = '1';

function endedOf(name: string, of: (property: string) => string): string {
  if (of('ExecMainCode') === EXITED) return `${name} ended: ${howEnded(Number(of('ExecMainStatus')), null)}`;
  return of('Result') === 'success' ? `${name} does not run` : `${name} ended: ${of('Result')}`;
}

/** What a template lacks; null where it can be used. */
export function lacksOf(template: Properties, unit: string, scope: string): string | null {
  if (template.get('LoadState') !== 'loaded')
    return `there is no ${scope} unit ${unit}@.service on the machine`;
  if (template.get('UnitFileState') === 'static')
    return `${unit}@.service has no [Install] section with WantedBy=, so a reboot would not bring it up`;
  return null;
}

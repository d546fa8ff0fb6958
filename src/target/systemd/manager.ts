import type { Manager, World } from '../placed/manager.ts';
import { LOOK_HEAD, parseLook } from '../placed/scripts.ts';
import type { SystemdSettings } from './options.ts';
import { lacksOf, partOf, propertiesOf } from './units.ts';

/** Where a user's own manager is found, which not every session says. */
const USERS_MANAGER = `: "\${XDG_RUNTIME_DIR:=/run/user/$(id -u)}"
export XDG_RUNTIME_DIR`;

/** What `show` is asked for. Job: something was ordered of the unit and is not done yet. */
const PROPERTIES =
  'Id,LoadState,ActiveState,Job,Result,ExecMainCode,ExecMainStatus,UnitFileState,InvocationID';

/** FOLDER SCOPE VERSION UNIT...: whether there is a folder of VERSION, what `current` names, and what the units do. */
const LOOK = `# gray-release looks at its units
${LOOK_HEAD}
scope=$2
version=$3
shift 3
${USERS_MANAGER}
[ ! -d "releases/$version" ] || printf yes
echo
readlink current || echo
exec systemctl "--$scope" show --property=${PROPERTIES} -- "$@"
`;

/** INVOCATION: the last that it printed. */
const OUTPUT = `# gray-release reads a log
exec journalctl --quiet --no-pager --output=cat --lines=20 "_SYSTEMD_INVOCATION_ID=$1"
`;

const PRELUDE = `scope=$1
unit=$2
shift 2
${USERS_MANAGER}
mkdir -p instances
link() { ln -sfnT -- "$1" "$2.draft" && mv -fT -- "$2.draft" "$2"; }
units() { systemctl "--$scope" --quiet "$@" -- "$unit@$port.service"; }`;

const BRANCHES = `    start) link "../releases/$version" "instances/$port"; units start --no-block ;;
    stop) units stop --no-block ;;
    enable | disable) units "$step" ;;
    forget) units reset-failed 2> /dev/null || :; rm -f -- "instances/$port" ;;
    current) link "releases/$version" current ;;
    prune) rm -rf -- "releases/$version" ;;`;

/** No port: it tells of the template itself. */
const TEMPLATE = 0;

export function unitsOf({ machine, folder, scope, unit }: SystemdSettings): Manager {
  const nameOf = (port: number) => `${unit}@${port}.service`;
  const sh = (script: string, args: readonly string[], signal: AbortSignal) =>
    machine.run(['sh', '-c', script, 'gray-release', ...args], signal);
  return {
    of: `${unit}@`,
    async look(ports, version, signal): Promise<World> {
      const names = [TEMPLATE, ...ports].map(nameOf);
      const printed = await sh(LOOK, [folder, scope, version ?? '', ...names], signal);
      const { now, listening, rest } = parseLook(printed);
      const [there = '', current = '', ...units] = rest;
      const [template, ...shown] = propertiesOf(units, names.length);
      const [, named = null] = /^releases\/([^/]+)$/.exec(current) ?? [];
      return {
        now,
        listening,
        current: named,
        parts: shown.map((each, i) => partOf(nameOf(ports[i]!), each)),
        lacks:
          version === null
            ? null
            : (lacksOf(template!, unit, scope) ??
              (there === 'yes'
                ? null
                : `there is no ${folder}/releases/${version} on the machine; put the version there first`)),
      };
    },
    output: ({ run }, signal) => sh(OUTPUT, [run], signal),
    steps: { words: [scope, unit], prelude: PRELUDE, branches: BRANCHES },
  };
}

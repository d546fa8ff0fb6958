import type { Manager, World } from '../placed/manager.ts';
import { LOOK_HEAD, parseLook } from '../placed/scripts.ts';
import { containersOf, partOf } from './containers.ts';
import type { ComposeSettings } from './options.ts';

/** What `inspect` is asked for; see containers.ts. A container without a health check has no such key. */
const FORMAT = [
  '{{json .Id}}',
  '{{json .State.Status}}',
  '{{with index .State "Health"}}{{json .Status}}{{else}}null{{end}}',
  '{{json .HostConfig.RestartPolicy.Name}}',
  '{{json .State.ExitCode}}',
  '{{json .State.Error}}',
  '{{json (index .Config.Labels "com.docker.compose.project")}}',
].join(',');

/**
 * FOLDER FILE SERVICE VERSION: the image of VERSION, and whether it is there; what `current` names; and the containers. One that
 * is removed between being listed and looked at is left out.
 */
const LOOK = `# gray-release looks at its containers
${LOOK_HEAD}
file=$2
service=$3
version=$4
image=
[ -z "$version" ] || image=$(VERSION="$version" PORT=1 docker compose --file "$file" config --images -- "$service")
echo "$image"
[ -z "$image" ] || ! docker image inspect -- "$image" > /dev/null 2>&1 || printf yes
echo
[ ! -e current.env ] || printf %s "$(sed -n 's/^VERSION=//p' current.env)"
echo
ids=$(docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.service=$service")
[ -z "$ids" ] || docker inspect --format '[${FORMAT}]' $ids 2> /dev/null || :
`;

/** CONTAINER: the last that it printed. */
const OUTPUT = `# gray-release reads a log
exec docker logs --tail 20 -- "$1" 2>&1
`;

/** What takes long is done in the background, without the lock: nobody waits for what is to go. */
const PRELUDE = `file=$1
service=$2
project=$3
shift 3
compose() { VERSION="$version" PORT="$port" docker compose --project-name "$project-$port" --file "$file" "$@"; }
containers() { docker ps --all --quiet --filter "label=com.docker.compose.project=$project-$port"; }
restart() { # POLICY CONTAINERS: a container that ends or begins at this moment is not updated
  [ -n "$2" ] || return 0
  for try in 1 2 3 4; do
    if docker update --restart "$1" $2 > /dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  docker update --restart "$1" $2 > /dev/null
}
down() { { compose down --remove-orphans; } > /dev/null 2>&1 < /dev/null 9>&- & }`;

const BRANCHES = `    start)
      compose up --detach --no-deps --no-build --pull never -- "$service"
      restart no "$(containers)"
      ;;
    stop | forget) [ -z "$(containers)" ] || down ;;
    enable) restart unless-stopped "$(containers)" ;;
    disable) restart no "$(containers)" ;;
    current)
      printf 'VERSION=%s\\n' "$version" > .current.draft
      mv -fT -- .current.draft current.env
      ;;`;

export function projectsOf({ machine, folder, file, service, project, healthy }: ComposeSettings): Manager {
  const sh = (script: string, args: readonly string[], signal: AbortSignal) =>
    machine.run(['sh', '-c', script, 'gray-release', ...args], signal);
  return {
    of: `${project}-`,
    async look(ports, version, signal): Promise<World> {
      const printed = await sh(LOOK, [folder, file, service, version ?? ''], signal);
      const { now, listening, rest } = parseLook(printed);
      const [image = '', there = '', current = '', ...lines] = rest;
      const containers = containersOf(lines);
      return {
        now,
        listening,
        current: current === '' ? null : current,
        parts: ports.map((port) => partOf(`${project}-${port}`, containers, healthy)),
        lacks:
          version === null || there === 'yes'
            ? null
            : `the image ${image} is not on the machine; pull it there before the release`,
      };
    },
    output: ({ run }, signal) => sh(OUTPUT, [run], signal),
    steps: { words: [file, service, project], prelude: PRELUDE, branches: BRANCHES },
  };
}

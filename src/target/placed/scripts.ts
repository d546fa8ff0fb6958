import type { Steps } from './manager.ts';

/**
 * What is run on the machine: `sh` programs that never change, with all that differs as their arguments. Each begins with what it is
 * for, since an error names the program.
 */

/** Of a look: into FOLDER, `$1`, and what every manager's look prints first. */
export const LOOK_HEAD = `set -eu
cd -- "$1" || { echo "there is no folder $1 on the machine that may be opened" >&2; exit 1; }
date +%s%3N
awk '$4 == "0A" { sub(".*:", "", $2); printf "%s ", $2 }' /proc/net/tcp $([ ! -e /proc/net/tcp6 ] || echo /proc/net/tcp6)
echo`;

/** The machine's time, who listens, and the lines after them. @throws Error when this is not what a look prints */
export function parseLook(printed: string): {
  now: number;
  listening: ReadonlySet<number>;
  rest: readonly string[];
} {
  const [time = '', ports = '', ...rest] = printed.split('\n');
  if (!/^\d{13,}$/.test(time)) {
    const read = JSON.stringify(printed.slice(0, 200));
    throw new Error(`the machine's answer is not understood: ${read}; it needs GNU date and awk`);
  }
  const hexadecimal = ports.split(' ').filter((port) => port !== '');
  return {
    now: Number(time),
    listening: new Set(hexadecimal.map((port) => Number.parseInt(port, 16))),
    rest,
  };
}

export const DONE = 'done';
const CHANGED = 'changed';
export const BUSY = 'busy';

/**
 * FOLDER REVISION STATE WORD... STEP PORT VERSION...: where the state is still of REVISION, writes STATE in its place and does the
 * steps, in their order, all under the lock of the folder. What is written says what is wanted, so steps that a crash has cut off are
 * seen as missing by the next look, and a late order, whose state another has changed meanwhile, does nothing.
 */
export function applyScript({ prelude, branches }: Steps): string {
  return `# gray-release changes what runs
set -eu
cd -- "$1"
revision=$2
state=$3
shift 3
${prelude}
exec 9> .gray-release.lock
flock -w 10 9 || { echo ${BUSY}; exit 0; }
now=
[ ! -e gray-release.json ] || read -r now < gray-release.json
[ "$now" = "$revision" ] || { echo ${CHANGED}; exit 0; }
printf '%s\\n' "$state" > .gray-release.draft
sync -- .gray-release.draft
mv -fT -- .gray-release.draft gray-release.json
while [ $# -gt 0 ]; do
  step=$1
  port=$2
  version=$3
  shift 3
  case $step in
${branches}
    *) exit 64 ;;
  esac
done
echo ${DONE}
`;
}

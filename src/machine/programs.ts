/** What is run on a machine behind SSH: `sh` programs that never change, with all that differs as their arguments. */

/** Said first: what stands before it was printed by the user's own start-up files, and without it no `sh` was run. */
export const BEGUN = 'gray-release begins\n';

/** That there is no such file, or none that may be read. */
export const NONE = 44;

/** PATH */
export const TEXT = `
[ -f "$1" ] && [ -r "$1" ] || exit ${NONE}
exec cat -- "$1"
`;

/**
 * PATH MODE BYTES, and the text on standard input. A connection that is lost in the middle ends the input like any end, so what
 * came is counted. The draft is hidden, and has another ending: servers that read all files of a folder pass it over.
 */
export const REPLACE = `
folder=\${1%/*}
mkdir -p -- "\${folder:-/}" || exit 1
[ ! -d "$1" ] || { echo "$1 is a folder" >&2; exit 1; }
draft=$(mktemp "$folder/.draft.XXXXXXXXXX") || exit 1
trap 'rm -f -- "$draft"' EXIT
trap 'exit 1' HUP INT PIPE TERM
cat > "$draft" || exit 1
[ "$(wc -c < "$draft")" -eq "$3" ] || { echo "not all of it came" >&2; exit 1; }
chmod -- "$2" "$draft" && sync -- "$draft" && mv -f -- "$draft" "$1"
`;

/** PATH */
export const REMOVE = 'exec rm -f -- "$1"';

/** PROGRAM ARGUMENT... It is told to end when the standard input does: then nobody waits for it any more. */
export const RUN = `
exec 3<&0
"$@" < /dev/null 3<&- &
program=$!
{ read -r _ <&3; kill -TERM "$program"; } > /dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$program"
status=$?
kill "$watch" 2> /dev/null
exit "$status"
`;

/** PATH of a socket that could not be opened: why. */
export const SOCKET = `
[ -e "$1" ] || { echo ENOENT; exit; }
[ -w "$1" ] || { echo EACCES; exit; }
echo ECONNREFUSED
`;

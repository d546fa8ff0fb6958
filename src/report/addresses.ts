import type { Finding } from '../ports/check.ts';
import type { Because, Event } from '../release/events.ts';
import type { State } from '../release/state.ts';
import type { Story } from './story.ts';

const IP = /\[?\b(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4})\b\]?(?::\d{1,5})?/gi;
const HOST_AND_PORT = /\b(?!\d+:)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*:\d{3,5}\b/gi;

type Hide = (text: string) => string;

/**
 * The story with instance names in the place of addresses where the repository is public, for anyone may read what is shown
 * there; an address that no instance has now becomes "an address". Elsewhere the story as it is.
 */
export function withoutAddresses(story: Story): Story {
  if (!story.place.publicRepository) return story;
  const hide = hider(story);
  const { state, judged, waiting, real } = story;
  return {
    ...story,
    state: stateWithout(state, hide),
    real: real && {
      ...real,
      routers: whysWithout(real.routers, hide),
      targets: whysWithout(real.targets, hide),
    },
    judged: judged && { ...judged, says: hide(judged.says) },
    waiting: waiting && { ...waiting, why: hide(waiting.why) },
  };
}

function hider({ real }: Story): Hide {
  const names = new Map<string, string>();
  for (const target of real?.targets.values() ?? []) {
    if (!target.known) continue;
    for (const { address, id } of target.value.instances) names.set(address.toLowerCase(), id);
  }
  const name = (address: string): string => {
    const id = names.get(address.toLowerCase());
    return id === undefined || id.toLowerCase() === address.toLowerCase() ? 'an address' : id;
  };
  return (text) => text.replace(HOST_AND_PORT, name).replace(IP, name);
}

function stateWithout(state: State, hide: Hide): State {
  return {
    ...state,
    because: state.because && becauseWithout(state.because, hide),
    held: state.held && { ...state.held, says: hide(state.held.says) },
    incomplete: state.incomplete && { ...state.incomplete, says: hide(state.incomplete.says) },
    findings: new Map(
      [...state.findings].map(([key, found]) => [
        key,
        { ...found, finding: findingWithout(found.finding, hide) },
      ]),
    ),
    story: state.story.map((happening) => ({ ...happening, event: eventWithout(happening.event, hide) })),
  };
}

function eventWithout(event: Event, hide: Hide): Event {
  switch (event.type) {
    case 'phase':
      return event.because === undefined ? event : { ...event, because: becauseWithout(event.because, hide) };
    case 'finding':
      return { ...event, finding: findingWithout(event.finding, hide) };
    case 'request':
      return { ...event, reason: hide(event.reason) };
    case 'outcome':
    case 'held':
    case 'incomplete':
    case 'note':
      return { ...event, says: hide(event.says) };
    default:
      return event;
  }
}

function becauseWithout(because: Because, hide: Hide): Because {
  return { ...because, says: hide(because.says) };
}

function findingWithout(finding: Finding, hide: Hide): Finding {
  return {
    ...finding,
    says: hide(finding.says),
    ...(finding.wanted !== undefined && { wanted: hide(finding.wanted) }),
    ...(finding.got !== undefined && { got: hide(finding.got) }),
    ...(finding.rows !== undefined && {
      rows: finding.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, hide(String(value))])),
      ),
    }),
  };
}

function whysWithout<T>(
  reads: ReadonlyMap<string, { known: true; value: T } | { known: false; why: string }>,
  hide: Hide,
): ReadonlyMap<string, { known: true; value: T } | { known: false; why: string }> {
  return new Map(
    [...reads].map(([key, read]) => [key, read.known ? read : { ...read, why: hide(read.why) }]),
  );
}

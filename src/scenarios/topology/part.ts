import { assert } from '../../base/assert.ts';
import type { SystemDefinition } from '../../kernel/definition.ts';

/** A part of a system with all that it brings: its places, what runs there and what leads to it. */
export type Part = Partial<Omit<SystemDefinition, 'broker' | 'client' | 'properties'>>;

/** What a system has once, whatever its parts. */
export type Whole = Pick<SystemDefinition, 'broker' | 'client' | 'properties'>;

/**
 * One system of its parts, in their order: moves are listed in it (K4). Two parts can't bring a place, a database,
 * a topic, a group or a program of one name.
 */
export function compose(whole: Whole, parts: readonly Part[]): SystemDefinition {
  const places = parts.flatMap((part) => part.places ?? []);
  const databases = parts.flatMap((part) => part.databases ?? []);
  const topics = parts.flatMap((part) => part.topics ?? []);
  const groups = parts.flatMap((part) => part.groups ?? []);
  const programs = parts.flatMap((part) => Object.entries(part.programs ?? {}));
  const handlers = parts.flatMap((part) => Object.entries(part.handlers ?? {}));
  for (const named of [places, databases, topics, groups]) assertApart(named.map(({ id }) => id));
  for (const named of [programs, handlers]) assertApart(named.map(([name]) => name));
  return {
    places,
    links: parts.flatMap((part) => part.links ?? []),
    databases,
    daemons: parts.flatMap((part) => part.daemons ?? []),
    topics,
    groups,
    programs: Object.fromEntries(programs),
    handlers: Object.fromEntries(handlers),
    ...whole,
  };
}

function assertApart(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) < index);
  assert(twice === undefined, `each part brings names of its own, came ${String(twice)} twice`);
}

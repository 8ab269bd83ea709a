import { assert } from '../../base/assert.ts';
import type { LinkDefinition } from '../../kernel/definition/definition.ts';
import { linkBetween } from '../../kernel/terms/names.ts';
import type { Part } from './part.ts';

/**
 * Several parts as one, in their order. Two can't bring a place, a database, a topic, a group, a program or a handler of
 * one name, nor take commands for one type of aggregate; only one brings a broker. A link that two need is one link.
 */
export function joinParts(parts: readonly Part[]): Required<Omit<Part, 'broker'>> & Pick<Part, 'broker'> {
  const brokers = parts.flatMap(({ broker }) => broker ?? []);
  assert(brokers.length <= 1, `one broker at most, came ${brokers.join(', ')}`);
  const [broker] = brokers;
  return {
    places: apart(parts.flatMap((part) => part.places ?? [])),
    links: once(parts.flatMap((part) => part.links ?? [])),
    databases: apart(parts.flatMap((part) => part.databases ?? [])),
    topics: apart(parts.flatMap((part) => part.topics ?? [])),
    groups: apart(parts.flatMap((part) => part.groups ?? [])),
    programs: merged(parts.map((part) => part.programs ?? {})),
    daemons: parts.flatMap((part) => part.daemons ?? []),
    handlers: merged(parts.map((part) => part.handlers ?? {})),
    clients: parts.flatMap((part) => part.clients ?? []),
    properties: apart(parts.flatMap((part) => part.properties ?? [])),
    balances: apart(parts.flatMap((part) => part.balances ?? [])),
    routes: merged(parts.map((part) => part.routes ?? {})),
    commandSteps: parts.flatMap((part) => part.commandSteps ?? []),
    managed: parts.flatMap((part) => part.managed ?? []),
    ...(broker === undefined ? {} : { broker }),
  };
}

function apart<Named extends { readonly id: string }>(all: readonly Named[]): readonly Named[] {
  assertApart(all.map(({ id }) => id));
  return all;
}

function once(links: readonly LinkDefinition[]): readonly LinkDefinition[] {
  return [...new Map(links.map((link) => [linkBetween(link.from, link.to), link])).values()];
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  const entries = records.flatMap((record) => Object.entries(record));
  assertApart(entries.map(([name]) => name));
  return Object.fromEntries(entries);
}

function assertApart(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) < index);
  assert(twice === undefined, `each part brings names of its own, came ${String(twice)} twice`);
}

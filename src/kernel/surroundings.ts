import type { Json } from '../base/json.ts';
import { startActivation } from './activation.ts';
import { canRewind, rewindMember, rewindPartition } from './broker/consume.ts';
import { withComponent } from './component.ts';
import { rollbackTransaction } from './database/write.ts';
import type { PlaceKind, SystemDefinition } from './definition.ts';
import type { TraceEntry } from './entry.ts';
import type { Fact } from './fact.ts';
import { startDaemons } from './initial-world.ts';
import { callable, crashable } from './fault-places.ts';
import type { Move } from './move.ts';
import { linkBetween, type PlaceId } from './names.ts';
import type { World } from './world.ts';

type SurroundingMove = Exclude<Move, { kind: 'op' }>;
type Acted =
  | { readonly ok: true; readonly world: World; readonly entry: TraceEntry }
  | { readonly ok: false; readonly problem: string };

/** What happens to the system rather than in it: clients send, places and links fail and come back. */
export function stepSurroundings(definition: SystemDefinition, world: World, move: SurroundingMove): Acted {
  switch (move.kind) {
    case 'send': {
      const id = `client:${move.intent}`;
      if (!definition.places.some((place) => place.id === move.to && place.kind === 'service'))
        return refuse(`there is no service ${move.to}`);
      if (world.activations[id] !== undefined) return refuse(`${move.intent} is under way already`);
      const { place, program } = definition.client;
      const args = { intent: move.intent, to: move.to, command: move.command as Json };
      const facts: readonly Fact[] = [{ kind: 'command-sent', intent: move.intent, type: move.command.type }];
      return act(move, place, startActivation(world, id, place, program, args), facts);
    }
    case 'crash':
      if (!isOneOf(definition, move.place, crashable)) return refuse(`${move.place} can't crash`);
      if (world.places[move.place] === 'crashed') return refuse(`${move.place} is down already`);
      return act(move, move.place, countFault(crashPlace(definition, world, move.place), 'crash'));
    case 'take-down':
      if (!isOneOf(definition, move.place, callable)) return refuse(`nobody calls ${move.place}`);
      if (world.places[move.place] !== 'up') return refuse(`${move.place} is not up`);
      return act(move, move.place, countFault(withComponent(world, 'places', move.place, 'down'), 'outage'));
    case 'recover': {
      const condition = definition.places.some(({ id }) => id === move.place)
        ? world.places[move.place]
        : 'up';
      if (condition === undefined || condition === 'up') return refuse(`${move.place} is not down`);
      const up = withComponent(world, 'places', move.place, 'up');
      return act(move, move.place, condition === 'crashed' ? startDaemons(definition, up, move.place) : up);
    }
    case 'cut':
    case 'mend': {
      const link = definition.links.find(({ from, to }) => linkBetween(from, to) === move.link);
      const isCut = world.links[move.link] !== undefined;
      if (link === undefined) return refuse(`there is no link ${move.link}`);
      if (isCut === (move.kind === 'cut')) return refuse(`${move.link} is so already`);
      const changed = withComponent(world, 'links', move.link, isCut ? undefined : 'cut');
      return act(move, link.from, isCut ? changed : countFault(changed, 'outage'));
    }
    case 'slow': {
      const link = definition.links.find(({ from, to }) => linkBetween(from, to) === move.link);
      if (link === undefined) return refuse(`there is no link ${move.link}`);
      const factor = move.factor === 1 ? undefined : move.factor;
      return act(move, link.from, withComponent(world, 'slowness', move.link, factor));
    }
    case 'redeliver': {
      const [id, broker] = Object.entries(world.brokers)[0] ?? [];
      const group = Object.entries(broker?.groups ?? {}).find(([name]) => name === move.group)?.[1];
      if (id === undefined || broker === undefined || !Object.hasOwn(group?.owners ?? {}, move.partition))
        return refuse(`there is no group ${move.group} on ${move.partition}`);
      if (world.places[id] !== 'up') return refuse(`${id} is not up`);
      if (!canRewind(broker, move.group, move.partition))
        return refuse(`all that ${move.group} has read is acknowledged`);
      const rewound = rewindPartition(broker, move.group, move.partition);
      return act(move, id, countFault(withComponent(world, 'brokers', id, rewound), 'redelivery'));
    }
  }
}

/** All activations of the place die: locals and open transactions are gone, rows stay (K6). */
function crashPlace(definition: SystemDefinition, world: World, place: PlaceId): World {
  let after = withComponent(world, 'places', place, 'crashed');
  const dead = Object.values(world.activations).filter((activation) => activation.place === place);
  for (const { id } of dead) {
    after = withComponent(after, 'activations', id, undefined);
    after = withComponent(after, 'requests', id, undefined);
  }
  for (const schema of definition.databases) {
    const database = after.databases[schema.id];
    if (database === undefined) continue;
    // A database that dies takes every open transaction with it (D9).
    const ended = database.transactions.filter(
      ({ id }) => schema.place === place || dead.some((activation) => activation.id === id),
    );
    const rest = ended.reduce((left, { id }) => rollbackTransaction(left, id), database);
    after = withComponent(after, 'databases', schema.id, rest);
  }
  for (const [id, broker] of Object.entries(after.brokers))
    after = withComponent(after, 'brokers', id, rewindMember(broker, place));
  return after;
}

function countFault(world: World, kind: string): World {
  return withComponent(world, 'faultsUsed', kind, (world.faultsUsed[kind] ?? 0) + 1);
}

const isOneOf = (definition: SystemDefinition, id: PlaceId, kinds: readonly PlaceKind[]): boolean =>
  definition.places.some((place) => place.id === id && kinds.includes(place.kind));

function act(move: Move, from: PlaceId, world: World, facts: readonly Fact[] = []): Acted {
  const entry: TraceEntry = {
    move,
    actor: null,
    from,
    to: null,
    op: null,
    result: null,
    facts,
    effects: [],
    broke: [],
  };
  return { ok: true, world, entry };
}

function refuse(problem: string): Acted {
  return { ok: false, problem };
}

import type { Json } from '../../base/json.ts';
import { act, refuse, type Acted } from '../world/environment-step.ts';
import { startActivation } from '../world/activation.ts';
import { armedId } from '../world/armed-fault.ts';
import { whyNotArmed } from './arming.ts';
import { rejoin, rewindMember } from '../broker/consume.ts';
import { withComponent } from '../world/component.ts';
import { rollbackTransaction } from '../database/write.ts';
import type { ClientDefinition, PlaceKind, SystemDefinition } from '../definition/definition.ts';
import { deleteSnapshots } from '../faults/snapshot-deletion.ts';
import { expireRow } from '../faults/expiry.ts';
import type { Fact } from '../terms/fact.ts';
import { callable, crashable } from '../definition/fault-places.ts';
import { stepGroup } from '../faults/group-faults.ts';
import { startDaemons } from '../definition/initial-world.ts';
import type { Move } from '../world/move.ts';
import { stepPoison } from '../faults/poison.ts';
import { raiseLimit } from '../meanings/unpublishable.ts';
import { isMemoryOf } from '../meanings/memory.ts';
import { linkBetween, type PlaceId } from '../terms/names.ts';
import type { World } from '../world/world.ts';

type SurroundingMove = Exclude<Move, { kind: 'op' | 'decide' }>;

/** What happens to the system rather than in it: clients send, places and links fail and come back. */
export function stepSurroundings(definition: SystemDefinition, world: World, move: SurroundingMove): Acted {
  switch (move.kind) {
    case 'send': {
      const id = `client:${move.intent}`;
      if (!definition.places.some((place) => place.id === move.to && place.kind === 'service'))
        return refuse(`there is no service ${move.to}`);
      if (world.activations[id] !== undefined) return refuse(`${move.intent} is under way already`);
      const client = clientOf(definition, move.client);
      if (client === undefined) return refuse(`no client acts at ${move.client ?? 'any place'}`);
      const { place, program } = client;
      const args = { intent: move.intent, to: move.to, command: move.command as Json };
      const { type, aggregateId } = move.command;
      const facts: readonly Fact[] = [{ kind: 'command-sent', intent: move.intent, type, aggregateId }];
      return act(move, place, startActivation(world, id, place, program, args), { facts });
    }
    case 'crash':
      if (!isOneOf(definition, move.place, crashable)) return refuse(`${move.place} can't crash`);
      if (world.places[move.place] === 'crashed') return refuse(`${move.place} is down already`);
      return act(move, move.place, crashPlace(definition, world, move.place));
    case 'take-down':
      if (!isOneOf(definition, move.place, callable)) return refuse(`nobody calls ${move.place}`);
      if (world.places[move.place] !== 'up') return refuse(`${move.place} is not up`);
      return act(move, move.place, withComponent(world, 'places', move.place, 'down'));
    case 'recover': {
      const condition = definition.places.some(({ id }) => id === move.place)
        ? world.places[move.place]
        : 'up';
      if (condition === undefined || condition === 'up') return refuse(`${move.place} is not down`);
      const up = withComponent(world, 'places', move.place, 'up');
      return act(move, move.place, condition === 'crashed' ? startAgain(definition, up, move.place) : up);
    }
    case 'cut':
    case 'mend': {
      const link = definition.links.find(({ from, to }) => linkBetween(from, to) === move.link);
      const isCut = world.links[move.link] !== undefined;
      if (link === undefined) return refuse(`there is no link ${move.link}`);
      if (isCut === (move.kind === 'cut')) return refuse(`${move.link} is so already`);
      return act(move, link.from, withComponent(world, 'links', move.link, isCut ? undefined : 'cut'));
    }
    case 'slow': {
      const link = definition.links.find(({ from, to }) => linkBetween(from, to) === move.link);
      if (link === undefined) return refuse(`there is no link ${move.link}`);
      const factor = move.factor === 1 ? undefined : move.factor;
      return act(move, link.from, withComponent(world, 'slowness', move.link, factor));
    }
    case 'redeliver':
    case 'forget-offsets':
    case 'subscribe':
    case 'rebalance':
      return stepGroup(definition, world, move);
    case 'expire':
      return expireRow(definition, world, move);
    case 'delete-snapshots':
      return deleteSnapshots(definition, world, move);
    case 'poison':
    case 'deploy-fix':
    case 'redrive':
      return stepPoison(definition, world, move);
    case 'raise-limit':
      return raiseLimit(definition, world, move);
    case 'arm': {
      const id = armedId(move.fault);
      const problem = whyNotArmed(definition, move.fault);
      if (problem !== null) return refuse(problem);
      if (Object.hasOwn(world.armed, id)) return refuse(`${id} is armed already`);
      return act(move, move.fault.place, withComponent(world, 'armed', id, move.fault));
    }
    case 'disarm': {
      const id = armedId(move.fault);
      if (!Object.hasOwn(world.armed, id)) return refuse(`${id} is not armed`);
      return act(move, move.fault.place, withComponent(world, 'armed', id, undefined));
    }
  }
}

/** Its daemons begin afresh, and whoever reads for a group joins it again. */
function startAgain(definition: SystemDefinition, world: World, place: PlaceId): World {
  const { broker: id, groups } = definition;
  const broker = world.brokers[id];
  const started = startDaemons(definition, world, place);
  if (broker === undefined) return started;
  const joined = groups.reduce((before, group) => rejoin(before, group, place), broker);
  return joined === broker ? started : withComponent(started, 'brokers', id, joined);
}

const clientOf = ({ clients }: SystemDefinition, id: PlaceId | undefined): ClientDefinition | undefined =>
  id === undefined ? clients[0] : clients.find(({ place }) => place === id);

/** All activations of the place die: locals and open transactions are gone, rows stay (K6). */
function crashPlace(definition: SystemDefinition, world: World, place: PlaceId): World {
  let after = withComponent(world, 'places', place, 'crashed');
  const dead = Object.values(world.activations).filter((activation) => activation.place === place);
  for (const { id } of dead) {
    after = withComponent(after, 'activations', id, undefined);
    after = withComponent(after, 'requests', id, undefined);
  }
  for (const name of Object.keys(after.memories))
    if (isMemoryOf(place, name)) after = withComponent(after, 'memories', name, undefined);
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

const isOneOf = (definition: SystemDefinition, id: PlaceId, kinds: readonly PlaceKind[]): boolean =>
  definition.places.some((place) => place.id === id && kinds.includes(place.kind));

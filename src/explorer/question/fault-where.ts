import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { faultKindOf, type FaultKind } from '../../kernel/faults/fault-kind.ts';
import { callable, crashable } from '../../kernel/definition/fault-places.ts';
import { linkBetween, type PlaceId } from '../../kernel/terms/names.ts';
import type { Move } from '../../kernel/world/move.ts';

/**
 * The places that faults of a kind are kept to, each by its id or, all of one kind together, by that:
 * `relay-1`, `relay`. A kind of fault that is not named may strike anywhere.
 */
export type FaultWhere = Readonly<Record<string, readonly string[]>>;

/** The two ends of an op: who does it, and where its effect is. */
export type OpEnds = { readonly from: PlaceId; readonly to: PlaceId | null };

/**
 * The places that a fault strikes. What goes wrong between two places strikes both: a refusal of the broker
 * is one of the relay, too. A group is struck at the broker and at each of its members; who can't wait any
 * longer, where it waits. An outside system that answers twice strikes both ends, too. A poisonous message is poisonous wherever it comes to.
 */
export function placesStruck(
  { links, groups, databases, broker }: SystemDefinition,
  move: Move,
  ends: OpEnds | null = null,
): readonly PlaceId[] {
  switch (move.kind) {
    case 'op':
      return ends === null ? [] : [ends.from, ...(ends.to === null ? [] : [ends.to])];
    case 'crash':
    case 'take-down':
      return [move.place];
    case 'cut':
      return links
        .filter(({ from, to }) => linkBetween(from, to) === move.link)
        .flatMap(({ from, to }) => [from, to]);
    case 'redeliver':
    case 'rebalance':
    case 'forget-offsets':
    case 'subscribe':
      return [broker, ...groups.filter(({ id }) => id === move.group).flatMap(({ members }) => members)];
    case 'expire':
      return databases.filter(({ id }) => id === move.database).map(({ place }) => place);
    default:
      return [];
  }
}

/** Whether a fault may strike where it would. */
export type Striking = (move: Move, ends?: OpEnds) => boolean;

export function strikingWithin(definition: SystemDefinition, where: FaultWhere = {}): Striking {
  const kinds = new Map<PlaceId, string>(definition.places.map(({ id, kind }) => [id, kind]));
  return (move, ends) => {
    const kind = faultKindOf(move);
    const names = kind === null ? undefined : where[kind];
    if (names === undefined || kind === 'poison') return true;
    return placesStruck(definition, move, ends).some(
      (place) => names.includes(place) || names.includes(kinds.get(place) ?? place),
    );
  };
}

/** The places that some fault of a kind may strike: it can be kept to these. */
export function placesToStrike(definition: SystemDefinition, kind: FaultKind): readonly PlaceId[] {
  const { places, links, groups, databases, broker, handlers } = definition;
  const within = (ids: readonly PlaceId[]): readonly PlaceId[] =>
    places.map(({ id }) => id).filter((id) => ids.includes(id));
  const ofKinds = (kinds: readonly string[]): readonly PlaceId[] =>
    places.filter((place) => kinds.includes(place.kind)).map(({ id }) => id);
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const members = groups.flatMap((group) => group.members);
  const asking = (): readonly PlaceId[] =>
    links.filter(({ to }) => Object.hasOwn(handlers, to)).map(({ from }) => from);
  // Who is outside and answers, and whom it answers (S9).
  const answering = (): readonly PlaceId[] =>
    links.filter(({ from }) => ofKinds(['outside']).includes(from)).flatMap(({ from, to }) => [from, to]);
  // Where timers are waited for, and where they are kept.
  const timed = (): readonly PlaceId[] => {
    const clocks = databases
      .filter(({ tables }) => tables.some(({ isOfTimers }) => isOfTimers === true))
      .map(({ place }) => place);
    const daemons = definition.daemons.map(({ place }) => place);
    const waiting = links.filter(({ from, to }) => daemons.includes(from) && clocks.includes(to));
    return [...clocks, ...waiting.map(({ from }) => from)];
  };
  switch (kind) {
    case 'crash':
      return ofKinds(crashable);
    case 'outage':
      return within([...ofKinds(callable), ...ends]);
    case 'refused':
    case 'request-lost':
    case 'reply-lost':
      return within(ends);
    case 'early-time-out':
      return within([...asking(), ...timed()]);
    case 'redelivery':
      return within([broker, ...members, ...answering()]);
    case 'rebalance':
    case 'offset-expiry':
    case 'late-subscription':
      return within([broker, ...members]);
    case 'expiry': {
      const forgetful = databases.filter(({ tables }) => tables.some(({ expires }) => expires === true));
      return within(forgetful.map(({ place }) => place));
    }
    case 'unpublishable':
      return within(
        ends.filter((id) => links.some(({ from, to }) => to === broker && [from, to].includes(id))),
      );
    case 'poison':
      return [];
  }
}

/** The names by which faults of a kind can be kept to places: kinds of places, then places. */
export function namesToStrike(definition: SystemDefinition, kind: FaultKind): readonly string[] {
  const places = placesToStrike(definition, kind);
  const kinds = definition.places.filter(({ id }) => places.includes(id)).map((place) => place.kind);
  return [...new Set<string>([...kinds, ...places])];
}

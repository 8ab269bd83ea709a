import { emptyMap, entriesFrom, getValue, removeValue, setValue } from '../../base/sorted-map.ts';
import type { SortedMap } from '../../base/sorted-map.ts';
import type { EventMessage } from '../terms/message.ts';
import type { GroupId } from '../terms/names.ts';
import type { World } from '../world/world.ts';
import { owedTo } from './latecomers.ts';
import type { Culprit, Property } from './property.ts';

/** Which aggregate types' events a subscriber has asked for. */
export type Subscription = { readonly subscriber: string; readonly aggregateTypes: readonly string[] };

type Missing = { readonly subscriber: string; readonly eventId: number; readonly type: string };
type State = {
  /** Committed events that a subscriber has not applied. */
  readonly missing: SortedMap<Missing>;
  /** Applied ones, so that an event may be applied before it is committed. */
  readonly applied: SortedMap<null>;
  /** What subscribers have given up on and keep apart; applied later, it is parked no more. */
  readonly parked: SortedMap<null>;
};

/**
 * Every committed event reaches every subscriber, or lies parked for it: then it has not, and yet is not lost. Who comes
 * later is owed nothing before, nor what lies before where it then begins (R4).
 */
export function noLostEvent(
  subscriptions: readonly Subscription[],
  latecomers: readonly GroupId[] = [],
): Property {
  function* owedIn(missing: State['missing'], world: World): Generator<Missing, void, void> {
    const isOwed = owedTo(latecomers, world);
    for (const { value } of entriesFrom(missing)) if (isOwed(value)) yield value;
  }
  const initial: State = { missing: emptyMap(), applied: emptyMap(), parked: emptyMap() };
  const subscribersOf = (event: EventMessage): readonly string[] =>
    subscriptions
      .filter(({ aggregateTypes }) => aggregateTypes.includes(event.aggregateType))
      .map(({ subscriber }) => subscriber);
  return {
    id: 'no-lost-event',
    kind: 'eventually',
    initial,
    observe: (state, fact) => {
      const { missing, applied, parked } = state as State;
      switch (fact.kind) {
        case 'event-committed': {
          const { id: eventId, type } = fact.event;
          const late = subscribersOf(fact.event).filter(
            (subscriber) => getValue(applied, [subscriber, eventId]) === undefined,
          );
          const more = late.reduce(
            (map, subscriber) => setValue(map, [subscriber, eventId], { subscriber, eventId, type }),
            missing,
          );
          return { missing: more, applied, parked };
        }
        case 'event-applied': {
          const key = [fact.subscriber, fact.event.id];
          return {
            missing: removeValue(missing, key),
            applied: setValue(applied, key, null),
            parked: removeValue(parked, key),
          };
        }
        case 'event-parked': {
          const key = [fact.subscriber, fact.event.id];
          if (getValue(applied, key) !== undefined) return state;
          return { missing, applied, parked: setValue(parked, key, null) };
        }
        default:
          return state;
      }
    },
    stands: (state, world) => {
      const { missing, parked } = state as State;
      if (missing.size === 0) return 'kept';
      let isOwed = false;
      for (const event of owedIn(missing, world)) {
        if (!isParked(parked, event)) return 'waiting';
        isOwed = true;
      }
      return isOwed ? 'parked' : 'kept';
    },
    judge: (state, world) => {
      const { missing, parked } = state as State;
      const owed = [...owedIn(missing, world)];
      if (owed.length === 0) return { kind: 'kept' };
      const lost = owed.filter((event) => !isParked(parked, event));
      if (lost.length > 0) return { kind: 'waiting', for: lost.map(culprit) };
      return { kind: 'parked', culprits: owed.map(culprit) };
    },
  };
}

const isParked = (parked: State['parked'], { subscriber, eventId }: Missing): boolean =>
  getValue(parked, [subscriber, eventId]) !== undefined;

const culprit = ({ eventId, type, subscriber }: Missing): Culprit => ({
  kind: 'event',
  eventId,
  type,
  trouble: { kind: 'at-subscriber', subscriber },
});

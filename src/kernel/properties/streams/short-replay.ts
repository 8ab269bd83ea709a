import type { Culprit, Property } from '../property.ts';

type State = { readonly long: readonly Culprit[] };

const initial: State = { long: [] };

/** Whoever finds an aggregate folds few events: never more than so many at once. One culprit a stream. */
export function shortReplay(eventsMax: number): Property {
  return {
    id: 'short-replay',
    kind: 'always',
    countsReplays: true,
    initial,
    observe: (state, fact) => {
      if (fact.kind !== 'stream-read' || fact.eventCount <= eventsMax) return state;
      const { long } = state as State;
      const { database, aggregateType, aggregateId, eventCount } = fact;
      const stream: Culprit = { kind: 'stream', database, aggregateType, aggregateId, eventCount };
      return long.some((one) => isOf(one, aggregateType, aggregateId)) ? state : { long: [...long, stream] };
    },
    judge: (state) => {
      const { long } = state as State;
      return long.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: long };
    },
  };
}

const isOf = (culprit: Culprit, aggregateType: string, aggregateId: string): boolean =>
  culprit.kind === 'stream' && culprit.aggregateType === aggregateType && culprit.aggregateId === aggregateId;

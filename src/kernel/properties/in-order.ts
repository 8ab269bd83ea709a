import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { withoutFirst } from '../../base/without-first.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** Events that a subscriber has applied, so that a copy is told from a first application. */
  readonly applied: SortedMap<null>;
  /** The highest version applied, by subscriber and aggregate. */
  readonly versions: SortedMap<number>;
  readonly overtaken: readonly Culprit[];
};

const initial: State = { applied: emptyMap(), versions: emptyMap(), overtaken: [] };

/** One aggregate's events take effect in their order, copies aside: versions of first applications rise. */
export const inOrder: Property = {
  id: 'in-order',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    if (fact.kind === 'view-cleared') {
      const { applied, versions, overtaken } = state as State;
      return {
        applied: withoutFirst(applied, fact.subscriber),
        versions: withoutFirst(versions, fact.subscriber),
        overtaken,
      };
    }
    if (fact.kind !== 'event-applied') return state;
    const { applied, versions, overtaken } = state as State;
    const { id: eventId, type, aggregateType, aggregateId, version } = fact.event;
    const copy = [fact.subscriber, eventId];
    if (getValue(applied, copy) !== undefined) return state;
    const stream = [fact.subscriber, aggregateType, aggregateId];
    const last = getValue(versions, stream) ?? 0;
    const trouble = { kind: 'overtaken', subscriber: fact.subscriber, version, after: last } as const;
    return {
      applied: setValue(applied, copy, null),
      versions: setValue(versions, stream, Math.max(last, version)),
      overtaken: version < last ? [...overtaken, { kind: 'event', eventId, type, trouble }] : overtaken,
    };
  },
  judge: (state) => {
    const { overtaken } = state as State;
    return overtaken.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: overtaken };
  },
};

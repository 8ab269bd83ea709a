import {
  emptyMap,
  entriesFrom,
  getValue,
  removeValue,
  setValue,
  type SortedMap,
} from '../../base/sorted-map.ts';
import { isIntent } from '../terms/cause.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  readonly done: SortedMap<null>;
  /** By intent: who has answered before its commit, from inside a transaction that is still open. */
  readonly early: SortedMap<string>;
  readonly untrue: readonly Culprit[];
};

const initial: State = { done: emptyMap(), early: emptyMap(), untrue: [] };

/**
 * The client is never told "done" of something that is not: what was answered "accepted" is committed, or is so
 * when the transaction that it was answered in has ended, however that ended.
 */
export const answeredTruly: Property = {
  id: 'answered-truly',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { done, early, untrue } = state as State;
    switch (fact.kind) {
      case 'event-committed': {
        const { cause } = fact;
        // Of what a message leads to nobody waits to be told.
        if (!isIntent(cause)) return state;
        return { done: setValue(done, cause, null), early: removeValue(early, cause), untrue };
      }
      case 'command-answered': {
        const { intent, answer, by } = fact;
        if (answer.kind !== 'accepted' || getValue(done, intent) !== undefined) return state;
        // No transaction of its own will make it true.
        if (by === undefined) return { done, early, untrue: [...untrue, culprit(intent)] };
        return { done, early: setValue(early, intent, by), untrue };
      }
      case 'transaction-ended': {
        const dead = [...entriesFrom(early)].filter(({ value }) => value === fact.owner);
        if (dead.length === 0) return state;
        return {
          done,
          early: dead.reduce((map, { key }) => removeValue(map, key), early),
          untrue: [...untrue, ...dead.map(({ key }) => culprit(String(key)))],
        };
      }
      default:
        return state;
    }
  },
  judge: (state) => {
    const { untrue } = state as State;
    return untrue.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: untrue };
  },
};

const culprit = (intent: string): Culprit => ({ kind: 'command', intent });

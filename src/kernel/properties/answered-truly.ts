import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { Culprit, Property } from './property.ts';

type State = { readonly done: SortedMap<null>; readonly untrue: readonly Culprit[] };

const initial: State = { done: emptyMap(), untrue: [] };

/** The client is never told "done" of something that is not: acknowledged commands are committed. */
export const answeredTruly: Property = {
  id: 'answered-truly',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { done, untrue } = state as State;
    if (fact.kind === 'event-committed') return { done: setValue(done, fact.intent, null), untrue };
    if (fact.kind !== 'command-answered' || fact.answer.kind !== 'accepted') return state;
    if (getValue(done, fact.intent) !== undefined) return state;
    return { done, untrue: [...untrue, { kind: 'command', intent: fact.intent }] };
  },
  judge: (state) => {
    const { untrue } = state as State;
    return untrue.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: untrue };
  },
};

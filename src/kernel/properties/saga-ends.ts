import { emptyMap, entriesFrom, removeValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { SagaName } from '../terms/names.ts';
import type { Culprit, Judgement, Property } from './property.ts';

type State = {
  /** Those that are under way, by kind and id. */
  readonly running: SortedMap<null>;
  /** What people are asked, by what it is about and by whom. */
  readonly asked: SortedMap<null>;
  /** What lies apart, by what it is about, then by who has given up on it. */
  readonly parked: SortedMap<null>;
};

const initial: State = { running: emptyMap(), asked: emptyMap(), parked: emptyMap() };

/**
 * Every saga comes to its end: each that has started, whatever has died since. One of which a person is asked, by its
 * id, waits for that person (S10); one whose message lies apart, or one about what bears its id, is parked with it.
 */
export const sagaEnds: Property = {
  id: 'saga-ends',
  kind: 'eventually',
  initial,
  observe: (state, fact) => {
    const { running, asked, parked } = state as State;
    switch (fact.kind) {
      case 'saga-started':
        return { running: setValue(running, keyOf(fact.saga), null), asked, parked };
      case 'saga-ended':
        return { running: removeValue(running, keyOf(fact.saga)), asked, parked };
      case 'decision-awaited':
        return { running, asked: setValue(asked, [fact.subject, fact.by], null), parked };
      case 'decision-over':
        return { running, asked: removeValue(asked, [fact.subject, fact.by]), parked };
      case 'event-parked':
        return { running, asked, parked: setValue(parked, parkedKey(fact, fact.event), null) };
      case 'event-applied':
        return { running, asked, parked: removeValue(parked, parkedKey(fact, fact.event)) };
      case 'message-parked':
        return { running, asked, parked: setValue(parked, parkedKey(fact, fact.message), null) };
      // It has gone on, so what lay apart has been handed back.
      case 'message-committed':
        return { running, asked, parked: withoutAbout(parked, fact.message.sagaId) };
      default:
        return state;
    }
  },
  stands: (state) => judgementOf(state as State).kind,
  judge: (state) => judgementOf(state as State),
};

const keyOf = ({ type, id }: SagaName) => [type, id] as const;

const parkedKey = (
  { subscriber }: { readonly subscriber: string },
  message: { readonly id: number; readonly sagaId?: string; readonly aggregateId?: string },
) => [message.sagaId ?? message.aggregateId ?? '', subscriber, message.id] as const;

function withoutAbout(parked: SortedMap<null>, id: string | undefined): SortedMap<null> {
  if (id === undefined) return parked;
  return keysAbout(parked, id).reduce((left, key) => removeValue(left, key), parked);
}

/** The keys that begin with what they are about. */
const keysAbout = (map: SortedMap<null>, id: string) =>
  [...entriesFrom(map)].map(({ key }) => key).filter((key) => (key as readonly string[])[0] === id);

function judgementOf({ running, asked, parked }: State): Judgement {
  if (running.size === 0) return { kind: 'kept' };
  const sagas = [...entriesFrom(running)].map(({ key }): SagaName => {
    const [type = '', id = ''] = key as readonly string[];
    return { type, id };
  });
  const people = sagas.flatMap(({ id }) => keysAbout(asked, id).map(personIn));
  const others = sagas.filter(({ id }) => keysAbout(asked, id).length === 0);
  const left = others.filter(({ id }) => keysAbout(parked, id).length === 0);
  if (left.length > 0) return { kind: 'waiting', for: left.map(culprit) };
  if (others.length > 0) return { kind: 'parked', culprits: others.map(culprit) };
  return { kind: 'waiting', for: people };
}

const culprit = (saga: SagaName): Culprit => ({ kind: 'saga', saga });

function personIn(key: unknown): Culprit {
  const [subject = '', by = ''] = key as readonly string[];
  return { kind: 'person', by, subject };
}

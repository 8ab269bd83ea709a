import { emptyMap, entriesFrom, removeValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { Message } from '../terms/message.ts';
import type { SagaName } from '../terms/names.ts';
import type { World } from '../world/world.ts';
import { unreadBefore } from './unread-before.ts';
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
 * id, waits for that person, and so does one whose message lies unread before a person who is asked of another (S10);
 * one whose message lies apart, or one about what bears its id, is parked with it.
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
  stands: (state, world) => judgementOf(state as State, world).kind,
  judge: (state, world) => judgementOf(state as State, world),
};

const keyOf = ({ type, id }: SagaName) => [type, id] as const;

const parkedKey = ({ subscriber }: { readonly subscriber: string }, message: Message) =>
  [subjectOf(message), subscriber, message.id] as const;

/** What a message is about: the saga that it is of, or what it tells of. */
const subjectOf = (message: Message): string =>
  ('sagaId' in message ? message.sagaId : undefined) ?? ('aggregateId' in message ? message.aggregateId : '');

function withoutAbout(parked: SortedMap<null>, id: string | undefined): SortedMap<null> {
  if (id === undefined) return parked;
  return keysAbout(parked, id).reduce((left, key) => removeValue(left, key), parked);
}

/** The keys that begin with what they are about. */
const keysAbout = (map: SortedMap<null>, id: string) =>
  [...entriesFrom(map)].map(({ key }) => key).filter((key) => (key as readonly string[])[0] === id);

function judgementOf({ running, asked, parked }: State, world: World): Judgement {
  if (running.size === 0) return { kind: 'kept' };
  const sagas = [...entriesFrom(running)].map(({ key }): SagaName => {
    const [type = '', id = ''] = key as readonly string[];
    return { type, id };
  });
  const waiting = peopleWaitedFor(asked, world);
  const people = [...new Set(sagas.flatMap(({ id }) => waiting.get(id) ?? []))];
  const others = sagas.filter(({ id }) => !waiting.has(id));
  const left = others.filter(({ id }) => keysAbout(parked, id).length === 0);
  if (left.length > 0) return { kind: 'waiting', for: left.map(culprit) };
  if (others.length > 0) return { kind: 'parked', culprits: others.map(culprit) };
  return { kind: 'waiting', for: people };
}

/** Who is asked, by what each question is about, and by what lies unread before whoever is asked. */
function peopleWaitedFor(asked: State['asked'], world: World): ReadonlyMap<string, readonly Culprit[]> {
  const waiting = new Map<string, readonly Culprit[]>();
  for (const { key } of entriesFrom(asked)) {
    const [subject = '', by = ''] = key as readonly string[];
    const person: Culprit = { kind: 'person', by, subject };
    for (const about of new Set([subject, ...unreadBefore(world, by).map(subjectOf)]))
      waiting.set(about, [...(waiting.get(about) ?? []), person]);
  }
  return waiting;
}

const culprit = (saga: SagaName): Culprit => ({ kind: 'saga', saga });

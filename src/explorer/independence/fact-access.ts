import { assertNever } from '../../base/assert.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { nothing, together, type Access, type Things } from './access.ts';
import type { GoalOrder } from '../question/goal-order.ts';

/**
 * Promises whose ghosts come out the same whatever the order of two facts that do not conflict here. A
 * promise that is not named takes all facts in their order.
 */
const ordered: ReadonlySet<string> = new Set([
  'no-lost-event',
  'no-phantom-event',
  'no-early-event',
  'effect-once',
  'no-lost-update',
  'snapshot-true',
  'short-replay',
  'in-order',
  'atomic-outbox',
  'read-model-correct',
  'command-once',
  'credit-kept',
  'saga-consistent',
  'saga-ends',
  'nothing-taken-back',
  'rule-kept',
  'rule-kept-at-rest',
  'answered-truly',
  'no-stuck-message',
  'forgotten',
  'something-happens',
  'outside-once',
]);

/** What a goal must see in its order, all of it one thing. */
export const seenByGoal = 'seen by the goal';

/**
 * What facts read and write of the ghosts that promises keep. `isEarly`: whether an event may be told
 * before it is committed; where none ever is, who hears of it comes after its commit anyhow.
 */
export function accessOfFacts(
  things: Things,
  properties: readonly Property[],
  { seesFact }: Pick<GoalOrder, 'seesFact'>,
  facts: readonly Fact[],
  isEarly: boolean,
): Access {
  if (facts.length > 0 && properties.some(({ id }) => !ordered.has(id))) return things.writing('facts');
  const seen = facts.some(seesFact) ? things.writing(seenByGoal) : nothing;
  return together([seen, ...facts.map((fact) => accessOfFact(things, fact, isEarly))]);
}

/**
 * What the first telling of an event reads even where none is early: by this it is found out that one is. Where
 * there is a broker that is its publication; where there is none, it is first heard of when it is applied.
 */
export function accessOfTold(
  { reading }: Things,
  { topics }: SystemDefinition,
  facts: readonly Fact[],
): Access {
  const first: Fact['kind'] = topics.length > 0 ? 'event-published' : 'event-applied';
  return together(
    facts.flatMap((fact) =>
      fact.kind === first && 'event' in fact ? [reading(`committed ${fact.event.id}`)] : [],
    ),
  );
}

function accessOfFact({ reading, writing }: Things, fact: Fact, isEarly: boolean): Access {
  switch (fact.kind) {
    case 'event-committed':
      return writing('committed', `committed ${fact.event.id}`, `done ${fact.cause}`);
    case 'message-committed':
      return writing('committed', `committed ${fact.message.id}`);
    case 'message-published':
      return together([
        reading(`committed ${fact.message.id}`),
        fact.by === null ? nothing : writing(`ended ${fact.by}`),
      ]);
    case 'snapshot-written':
      return together([writing('committed'), fact.by === null ? nothing : writing(`ended ${fact.by}`)]);
    case 'event-outboxed':
    case 'person-forgotten':
    case 'state-written-back':
    // What is parked of a saga is no longer so once it has gone on.
    case 'message-parked':
      return writing('committed');
    case 'saga-started':
    case 'saga-ended':
      return writing(`saga ${fact.saga.type} ${fact.saga.id}`);
    case 'event-published':
      return together([
        isEarly ? reading(`committed ${fact.event.id}`) : nothing,
        fact.by === null ? nothing : writing(`ended ${fact.by}`),
      ]);
    case 'transaction-ended':
      return writing(`ended ${fact.owner}`);
    case 'event-applied':
    case 'event-parked': {
      const { id, aggregateType, aggregateId } = fact.event;
      return together([
        isEarly ? reading(`committed ${id}`) : nothing,
        writing(`applied ${fact.subscriber} ${aggregateType} ${aggregateId}`),
        reading(`view of ${fact.subscriber}`),
      ]);
    }
    case 'view-cleared':
      return writing(`view of ${fact.subscriber}`);
    case 'command-answered':
      return together([
        reading(`done ${fact.intent}`),
        fact.by === undefined ? nothing : writing(`ended ${fact.by}`),
      ]);
    case 'command-sent':
    case 'answer-heard':
    case 'mail-sent':
    case 'stream-read':
    // An operator's, whom no search plays.
    case 'snapshots-deleted':
    case 'timer-set':
    case 'decision-awaited':
    case 'decision-over':
    // Two effects outside come to the same in either order.
    case 'outside-effect':
      // No other promise that is named above looks at them.
      return nothing;
    default:
      return assertNever(fact, 'fact');
  }
}

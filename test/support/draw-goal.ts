import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import type { GoalCondition, CountedCondition, Goal, HowMany } from '../../src/scenarios/goals/goal.ts';
import type { Draw } from './mid-run.ts';

const facts: readonly Fact['kind'][] = [
  'event-committed',
  'event-outboxed',
  'event-published',
  'event-applied',
  'event-parked',
  'command-answered',
  'answer-heard',
  'mail-sent',
  'command-sent',
  'transaction-ended',
];

/** A random goal, of one condition or a few. */
export function drawGoal(draw: Draw, definition: SystemDefinition): Goal {
  const when = draw.of(['ever', 'ever', 'at-rest'] as const);
  const holds = drawCondition(draw, definition, when, 2);
  return { when, holds };
}

function drawCondition(
  draw: Draw,
  definition: SystemDefinition,
  when: Goal['when'],
  depth: number,
): GoalCondition {
  const inner = (): GoalCondition => drawCondition(draw, definition, when, depth - 1);
  if (depth > 0 && draw.below(3) > 0) {
    const kind = draw.of(['all', 'all', 'any', 'not'] as const);
    return kind === 'not' ? { kind, of: inner() } : { kind, of: [inner(), inner()] };
  }
  const promises = definition.properties.filter(
    ({ kind }) => kind === 'always' || (kind === 'eventually' && when === 'at-rest'),
  );
  if (draw.below(6) === 0) return { kind: 'broken', property: draw.of(promises).id };
  return { ...drawCounted(draw, definition), ...drawCount(draw) };
}

function drawCounted(draw: Draw, { databases, groups }: SystemDefinition): CountedCondition {
  const kind = draw.of(['fact', 'fact', 'rows', 'answer'] as const);
  if (kind === 'answer')
    return draw.below(2) === 0 ? { kind } : { kind, answer: draw.of(['accepted', 'rejected', 'conflict']) };
  if (kind === 'rows') {
    const database = draw.of(databases);
    const table = draw.of(database.tables).name;
    const where = table === 'outbox' && draw.below(2) === 0 ? { where: { published: 0 } } : {};
    return { kind, database: database.id, table, ...where };
  }
  const fact = draw.of(facts);
  const subscriber = draw.ofAny(groups)?.id;
  return fact === 'event-applied' && draw.below(2) === 0
    ? { kind, fact, where: { subscriber } }
    : { kind, fact };
}

function drawCount(draw: Draw): HowMany {
  const count = draw.below(4);
  return draw.of([{ atLeast: count }, { atMost: count }, { exactly: count }]);
}

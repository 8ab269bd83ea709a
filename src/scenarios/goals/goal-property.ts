import { includesJson } from '../../base/includes-json.ts';
import { entriesFrom } from '../../base/sorted-map.ts';
import { emptyWorld, withComponent } from '../../kernel/world/component.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Property } from '../../kernel/properties/property.ts';
import type { MonitorState, World } from '../../kernel/world/world.ts';
import { goalId } from './goal-id.ts';
import {
  countedIn,
  promisesIn,
  rangeOf,
  type GoalCondition,
  type CountedCondition,
  type Goal,
} from './goal.ts';

type Databases = World['databases'];

/**
 * A goal as something to be watched: "broken" is "reached". Its ghost is the least that it needs (E7): of facts
 * no more are counted than it can tell apart, and once it is reached nothing is.
 */
export function goalProperty({ when, holds }: Goal, promises: readonly Property[]): Property {
  const leaves = countedIn(holds);
  const named = promises.filter(({ id }) => promisesIn(holds).includes(id));
  const places = new Map(leaves.map((leaf, at) => [leaf, at]));

  const isReached = (counts: readonly number[], isPromiseBroken: IsBroken): boolean =>
    isTrue(holds, (leaf) => counts[places.get(leaf) ?? -1] ?? 0, isPromiseBroken);

  const observe = (state: MonitorState, fact: Fact): MonitorState => {
    if (state[reached] === true) return state;
    const counts = countsIn(state).map((count, at) => {
      const leaf = leaves[at];
      return leaf !== undefined && tellsOf(leaf, fact) ? Math.min(count + 1, mostToCount(leaf)) : count;
    });
    return named.reduce<MonitorState>(
      (before, promise) => withPromise(before, promise, (own) => promise.observe(own, fact)),
      { ...state, counts },
    );
  };

  const afterMove = (state: MonitorState, databases: Databases): MonitorState => {
    if (state[reached] === true) return state;
    const seen = named.reduce<MonitorState>(
      (before, promise) => withPromise(before, promise, (own) => promise.afterMove?.(own, databases) ?? own),
      state,
    );
    if (when === 'at-rest') return seen;
    const counts = recounted(leaves, countsIn(seen), databases);
    if (isReached(counts, isLatched(seen))) return { [reached]: true };
    return { ...seen, counts };
  };

  const whole = {
    id: goalId,
    initial: { counts: leaves.map(() => 0) },
    observe,
    afterMove,
  };
  if (when === 'ever') {
    const rows = leaves.filter((leaf) => leaf.kind === 'rows');
    const isBroken = (state: MonitorState): boolean => state[reached] === true;
    return {
      ...whole,
      kind: 'always',
      ...(rows.length > 0 && { tables: rows.map(({ database, table }) => ({ database, table })) }),
      judge: (state) => (isBroken(state) ? { kind: 'broken', culprits: [] } : { kind: 'kept' }),
    };
  }
  return {
    ...whole,
    kind: 'eventually',
    judge: (state, world) => {
      const isBroken = (id: PropertyId): boolean => {
        const promise = named.find((one) => one.id === id);
        if (promise === undefined || isLatched(state)(id)) return promise !== undefined;
        return (
          judge(promise, { ...world, monitors: { [id]: ownOf(state, promise) } }, true).kind === 'broken'
        );
      };
      const counts = recounted(leaves, countsIn(state), world.databases);
      return isReached(counts, isBroken) ? { kind: 'waiting', for: [] } : { kind: 'kept' };
    },
  };
}

/** The system, with the goal among its promises. */
export function withGoal(definition: SystemDefinition, goal: Goal): SystemDefinition {
  return { ...definition, properties: [...definition.properties, goalProperty(goal, definition.properties)] };
}

/** The world in which a goal is set: of what came before, only what its promises remember counts. */
export function goalSetIn(goal: Goal, { properties }: SystemDefinition, world: World): World {
  const property = goalProperty(goal, properties);
  const promises = properties.filter(({ id }) => promisesIn(goal.holds).includes(id));
  const known = promises.reduce<MonitorState>(
    (state, promise) => withPromise(state, promise, () => world.monitors[promise.id] ?? promise.initial),
    property.initial,
  );
  const begun = property.afterMove?.(known, world.databases) ?? known;
  return withComponent(world, 'monitors', goalId, begun);
}

const reached = 'reached';

const countsIn = (state: MonitorState): readonly number[] => (state['counts'] ?? []) as readonly number[];

type IsBroken = (id: PropertyId) => boolean;

function isTrue(
  condition: GoalCondition,
  countOf: (leaf: CountedCondition) => number,
  isBroken: IsBroken,
): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((one) => isTrue(one, countOf, isBroken));
    case 'any':
      return condition.of.some((one) => isTrue(one, countOf, isBroken));
    case 'not':
      return !isTrue(condition.of, countOf, isBroken);
    case 'broken':
      return isBroken(condition.property);
    default: {
      const [least, most] = rangeOf(condition);
      const count = countOf(condition);
      return count >= least && count <= most;
    }
  }
}

/** Whether a fact is one of those that a condition counts. */
export function tellsOf(leaf: CountedCondition, fact: Fact): boolean {
  switch (leaf.kind) {
    case 'fact':
      return fact.kind === leaf.fact && includesJson(fact, leaf.where ?? {});
    case 'answer': {
      if (fact.kind !== 'answer-heard') return false;
      const { intent, answer, rejection } = leaf;
      return (
        (intent === undefined || fact.intent === intent) &&
        (answer === undefined || fact.answer.kind === answer) &&
        (rejection === undefined || (fact.answer.kind === 'rejected' && fact.answer.rejection === rejection))
      );
    }
    case 'rows':
      return false;
  }
}

/** More than that make no difference to it. */
function mostToCount(leaf: CountedCondition): number {
  const [least, most] = rangeOf(leaf);
  return most === Infinity ? least : most + 1;
}

/** Rows are counted anew where they may have changed. */
function recounted(
  leaves: readonly CountedCondition[],
  counts: readonly number[],
  databases: Databases,
): readonly number[] {
  return leaves.map((leaf, at) => {
    const table = leaf.kind === 'rows' ? databases[leaf.database]?.tables[leaf.table] : undefined;
    if (leaf.kind !== 'rows' || table === undefined) return counts[at] ?? 0;
    let count = 0;
    for (const { value } of entriesFrom(table.rows)) if (includesJson(value, leaf.where ?? {})) count += 1;
    return Math.min(count, mostToCount(leaf));
  });
}

/** What a promise watches stands beside the goal's own, part by part, as its parts may be large. */
function ownOf(state: MonitorState, { id, initial }: Property): MonitorState {
  const parts = Object.entries(state).filter(([part]) => part.startsWith(`${id} `));
  return parts.length === 0
    ? initial
    : Object.fromEntries(parts.map(([part, value]) => [part.slice(id.length + 1), value]));
}

/** Of a promise that is broken for good, only that is kept. */
function withPromise(
  state: MonitorState,
  promise: Property,
  change: (own: MonitorState) => MonitorState,
): MonitorState {
  const { id, kind } = promise;
  if (isLatched(state)(id)) return state;
  const own = change(ownOf(state, promise));
  const others = Object.entries(state).filter(([part]) => !part.startsWith(`${id} `));
  const isBroken = kind === 'always' && promise.judge(own, emptyWorld).kind === 'broken';
  const parts = isBroken
    ? [[id, broken] as const]
    : Object.entries(own).map(([part, value]) => [`${id} ${part}`, value] as const);
  return Object.fromEntries([...others, ...parts]);
}

const broken = 'broken';
const isLatched =
  (state: MonitorState): IsBroken =>
  (id) =>
    state[id] === broken;

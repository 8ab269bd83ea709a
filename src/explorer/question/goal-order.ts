import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { Property } from '../../kernel/properties/property.ts';
import {
  countedIn,
  promisesIn,
  rangeOf,
  type GoalCondition,
  type CountedCondition,
} from '../../scenarios/goals/goal.ts';
import { tellsOf } from '../../scenarios/goals/goal-property.ts';
import type { SearchProblem } from './search-problem.ts';

/** What a goal must see in its order (REDUCTION.md): two such things are in each other's way. */
export type GoalOrder = {
  readonly seesFact: (fact: Fact) => boolean;
  readonly seesTable: (database: DatabaseId, table: string) => boolean;
  /** Whether only ops of processes do what it sees; else nothing may be left out. */
  readonly isOfOps: boolean;
};

const anyOrder: GoalOrder = { seesFact: () => false, seesTable: () => false, isOfOps: true };

export function goalOrderOf({
  goal = null,
  definition,
}: Pick<SearchProblem, 'goal' | 'definition'>): GoalOrder {
  if (goal === null || goal.when === 'at-rest' || isLasting(goal.holds)) return anyOrder;
  const leaves = countedIn(goal.holds);
  const tables = leaves.filter((leaf) => leaf.kind === 'rows');
  return {
    seesFact: (fact) => leaves.some((leaf) => tellsOf(leaf, fact)),
    seesTable: (database, table) => tables.some((leaf) => leaf.database === database && leaf.table === table),
    // When a promise breaks counts here, and any fact may be what breaks it.
    isOfOps: promisesIn(goal.holds).length === 0 && leaves.every((leaf) => isDoneByOps(definition, leaf)),
  };
}

/** The promises whose ghosts a search keeps: those that it judges, and those that its goal speaks of. */
export function promisesKept({ goal = null, definition, properties }: SearchProblem): readonly Property[] {
  if (goal === null) return properties;
  return definition.properties.filter(({ id }) => promisesIn(goal.holds).includes(id));
}

/** Whether it goes on to hold once it does: then it holds at rest, too, in whatever order things came. */
function isLasting(condition: GoalCondition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.every(isLasting);
    case 'not':
    case 'rows':
      return false;
    case 'broken':
      return true;
    default:
      return rangeOf(condition)[1] === Infinity;
  }
}

/** A send is a client's, a crash ends transactions, and what is kept for a while only may expire. */
function isDoneByOps(definition: SystemDefinition, leaf: CountedCondition): boolean {
  if (leaf.kind === 'fact') return leaf.fact !== 'command-sent' && leaf.fact !== 'transaction-ended';
  return leaf.kind !== 'rows' || !isForgetful(definition, leaf.database, leaf.table);
}

/** The surroundings may drop rows of such a table. */
function isForgetful({ databases }: SystemDefinition, database: DatabaseId, table: string): boolean {
  const schema = databases.find(({ id }) => id === database);
  return schema?.tables.some(({ name, expires }) => name === table && expires === true) === true;
}

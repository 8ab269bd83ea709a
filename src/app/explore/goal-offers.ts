import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { entriesFrom } from '../../base/sorted-map.ts';
import type { World } from '../../kernel/world/world.ts';
import type { CountedCondition, Goal } from '../../scenarios/goals/goal.ts';
import { goalPresets, type GoalPresetId } from '../../scenarios/goal-presets.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import type { DetailId } from './goal-details.ts';
import { amountOf, isCounted, promiseLine, type GoalLine, type GoalSubject } from './goal-lines.ts';
import { answers, breakable, factKinds } from './read-goal.ts';

/** What a form offers to put a goal together from. */
export type GoalOffers = {
  readonly presets: readonly { readonly id: GoalPresetId; readonly goal: Goal }[];
  /** What a row may be about, the most usual first. */
  readonly subjects: readonly GoalSubject[];
  readonly values: Readonly<Record<DetailId, readonly string[]>>;
  readonly tables: readonly OfferedTable[];
  readonly promises: (when: Goal['when']) => readonly PropertyId[];
};

export type OfferedTable = {
  readonly database: string;
  readonly table: string;
  readonly columns: readonly string[];
};

export type GoalSituation = {
  readonly setup: Setup;
  readonly definition: SystemDefinition;
  /** The world before the run. */
  readonly start: World;
  /** All that is sent, from the start on. */
  readonly commands: readonly Command[];
};

const usualSubjects: readonly GoalSubject[] = [
  'answer',
  'event-committed',
  'event-published',
  'event-applied',
  'mail-sent',
  'promise',
  'rows',
];

export function goalOffers({ setup, definition, start, commands }: GoalSituation): GoalOffers {
  const { vocabulary, preload, commands: schemas } = scenarioOf(setup);
  const system = { ...definition, subscribers: vocabulary.subscribers };
  // What a client heard is offered as an answer.
  const others = factKinds.filter((fact) => !usualSubjects.includes(fact) && fact !== 'answer-heard');
  return {
    presets: goalPresets.flatMap(({ id, goalOf }) => {
      const goal = goalOf(system);
      return goal === null ? [] : [{ id, goal }];
    }),
    subjects: [...usualSubjects, ...others],
    values: {
      event: vocabulary.events,
      aggregate: [...new Set([...preload, ...commands].map(({ aggregateId }) => aggregateId))].toSorted(),
      subscriber: vocabulary.subscribers,
      command: schemas.map(({ type }) => type),
      client: commands.map((_, index) => `c${String(index + 1)}`),
      answer: answers,
      rejection: vocabulary.rejections,
    },
    tables: definition.databases.flatMap(({ id: database, tables }) =>
      tables.map(({ name: table, key, indexes }) => {
        const rows = start.databases[database]?.tables[table]?.rows;
        const [row] = rows === undefined ? [] : entriesFrom(rows);
        const columns = [...new Set([...key, ...indexes.flat(), ...Object.keys(row?.value ?? {})])];
        return { database, table, columns };
      }),
    ),
    promises: (when) => breakable(definition.properties, when).map(({ id }) => id),
  };
}

/** A row about something else, that needs as many of it. */
export function lineAbout(
  subject: GoalSubject,
  { tables, promises }: GoalOffers,
  when: Goal['when'],
  before: GoalLine | null = null,
): GoalLine {
  const { amount, count } =
    before !== null && isCounted(before) ? amountOf(before) : ({ amount: 'atLeast', count: 1 } as const);
  const many = { [amount]: count };
  switch (subject) {
    case 'promise':
      return promiseLine(promises(when)[0] ?? '', true);
    case 'rows': {
      const { database = '', table = '' } = tables.find((one) => one.table === 'outbox') ?? tables[0] ?? {};
      return { kind: 'rows', database, table, ...many } satisfies CountedCondition;
    }
    case 'answer':
      return { kind: 'answer', ...many };
    default:
      return { kind: 'fact', fact: subject, ...many };
  }
}

/** The goal that a form begins with. */
export function firstGoal({ presets }: GoalOffers): Goal {
  return presets[0]?.goal ?? { when: 'ever', holds: { kind: 'answer', answer: 'accepted', atLeast: 1 } };
}

import { createMachine } from '../../kernel/machine/machine.ts';
import { emptyWorld } from '../../kernel/world/component.ts';
import { noEarlyEvent } from '../../kernel/properties/no-early-event.ts';
import { createActs, type Acts } from './environment-moves.ts';
import { budgetSlot, createBudgets, type Budgets } from './budgets.ts';
import { createCodec, surroundingsSlot, type Codec } from '../packed/codec.ts';
import { createComponents, type InternedParts } from '../packed/interned-parts.ts';
import { createExpander, type Expander } from './expander.ts';
import { createFactLists } from '../packed/fact-lists.ts';
import { createFaultKinds } from '../question/fault-kinds.ts';
import { strikingWithin, type Striking } from '../question/fault-where.ts';
import { goalOrderOf, promisesKept } from '../question/goal-order.ts';
import type { Knowledge } from '../independence/knowledge.ts';
import { createProfiler } from './profile.ts';
import { createMoveTable, type MoveTable } from './move-table.ts';
import { createTransitions } from './transitions.ts';
import { createWatch, watchSlot, type Watch } from './monitor-states.ts';
import type { Send } from '../../scenarios/form/send-move.ts';
import type { SearchProblem } from '../question/search-problem.ts';

/** A system whose worlds are lists of parts, ready to be searched. */
export type Model = {
  readonly components: InternedParts;
  readonly codec: Codec;
  readonly moves: MoveTable;
  readonly expander: Expander;
  readonly acts: Acts;
  readonly budgets: Budgets;
  /** Which faults may strike where they would. */
  readonly strikes: Striking;
  readonly watch: Watch;
  readonly slots: {
    readonly surroundings: number;
    readonly budget: number;
    readonly watch: number;
    readonly sent: number;
  };
  readonly workload: readonly Send[];
  /** The part in the slot `sent` once so many commands have been sent. */
  readonly sentParts: readonly number[];
  readonly start: Int32Array;
};

/** The process points of an exploration are all kept: dropping them would cost more than they do. */
const nodeCountMax = 10_000_000;

export function createModel(problem: SearchProblem, knowledge: Knowledge | null = null): Model {
  const { definition, workload, bounds, properties } = problem;
  // Whether an event is told too early concerns a reduced search whatever is asked.
  const isGhostAsked = knowledge === null || properties.some(({ id }) => id === noEarlyEvent.id);
  const watched = isGhostAsked ? properties : [...properties, noEarlyEvent];
  const machine = createMachine({ ...definition, properties: [] }, { nodeCountMax });
  const components = createComponents();
  const factLists = createFactLists();
  const codec = createCodec(components);
  const faultKinds = createFaultKinds(bounds);
  const strikes = strikingWithin(definition, bounds.where);
  const moves = createMoveTable(components);
  const transitions = createTransitions(
    machine,
    codec,
    factLists,
    faultKinds,
    strikes,
    moves,
    new Set(properties.flatMap(({ tables = [] }) => tables.map(({ database }) => database))),
  );
  const profiler =
    knowledge === null
      ? null
      : createProfiler(
          definition,
          promisesKept(problem),
          goalOrderOf(problem),
          components,
          factLists,
          knowledge,
          machine.opOf,
        );
  const expander = createExpander(machine, codec, components, transitions, profiler);
  const budgets = createBudgets(components, faultKinds, bounds);
  const watch = createWatch(components, factLists, watched, () => knowledge?.noteEarly());
  const sent = components.slotOf('sent', '');
  const sentParts = [0, ...workload.map((_, index) => components.numberOf(sent, [index, 0, 0], () => index))];

  const changes = codec.changes(emptyWorld, problem.start);
  const slots = {
    surroundings: components.slotOf(...surroundingsSlot),
    budget: components.slotOf(...budgetSlot),
    watch: components.slotOf(...watchSlot),
    sent,
  };
  const start = new Int32Array(components.slots.length);
  for (let at = 0; at < changes.length; at += 2) start[changes[at] ?? 0] = changes[at + 1] ?? 0;
  start[slots.budget] = budgets.start;
  start[slots.watch] = watch.start(problem.start.monitors);
  const acts = createActs(definition, components, codec, expander, workload, start, bounds.faults, strikes);
  return {
    components,
    codec,
    moves,
    expander,
    acts,
    budgets,
    strikes,
    watch,
    slots,
    workload,
    sentParts,
    start,
  };
}

/** A world's hash, from nothing (E8). */
export function lanesOf(model: Model, parts: Int32Array): readonly [number, number, number] {
  const { laneA, laneB, laneC } = model.components;
  let [a, b, c] = [0, 0, 0];
  for (const part of parts) {
    a = (a + laneA(part)) | 0;
    b = (b + laneB(part)) | 0;
    c = (c + laneC(part)) | 0;
  }
  return [a, b, c];
}

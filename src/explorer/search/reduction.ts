import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { blowsOf } from '../independence/act-access.ts';
import { createFutures } from '../independence/futures.ts';
import type { Knowledge } from '../independence/knowledge.ts';
import type { Model } from '../model/model.ts';
import { createTupleTable } from '../packed/tuple-table.ts';
import { createMembers } from './near-members.ts';
import { createReducedMoves, type ReducedMoves } from './reduced-moves.ts';

/**
 * Chooses, where it can, some processes whose next ops nobody else can disturb, now or later: then it is
 * enough to look at what becomes of these, and at the faults that can disturb them (stubborn sets;
 * REDUCTION.md has the proof).
 */
export type Reduction = {
  /** `present`: what each process in its slot can do, by its number. */
  readonly choose: (present: Int32Array, parts: Int32Array, start: number) => ReducedMoves | null;
};

export function createReduction(definition: SystemDefinition, knowledge: Knowledge, model: Model): Reduction {
  const { acts, slots, sentParts } = model;
  const { ops } = model.expander;
  const { things } = knowledge;
  const blows = blowsOf(things, definition).filter(({ move }) => model.strikes(move));
  const futures = createFutures(knowledge);
  const membersIn = createMembers(blows, model.budgets, futures);
  const reducedMovesOf = createReducedMoves(definition, things, model, futures, membersIn);
  const table = createTupleTable();
  const choices: (ReducedMoves | null)[] = [];
  const kinds: (number | undefined)[] = [];
  const kindNumbers = new Map<string, number>();
  let tuple = new Int32Array(64);

  /** Processes of one kind are alike in all that a choice depends on; -1: nobody is there. */
  const kindOf = (op: number): number => {
    const old = kinds[op];
    if (old !== undefined) return old;
    const { profile } = ops.of(op);
    if (profile === null) return -1;
    const { point, own, isWaiting } = profile;
    const text = `${point} ${futures.numberOf(own)} ${isWaiting}`;
    const kind = kindNumbers.get(text) ?? kindNumbers.size;
    kindNumbers.set(text, kind);
    kinds[op] = kind;
    return kind;
  };

  const choose: Reduction['choose'] = (present, parts, start) => {
    const inputs = acts.inputs(parts, start);
    const room = present.length + inputs.length + 4;
    if (room > tuple.length) tuple = new Int32Array(2 * room);
    const surroundings = parts[start + slots.surroundings] ?? 0;
    const budget = parts[start + slots.budget] ?? 0;
    const sentCount = sentParts.indexOf(parts[start + slots.sent] ?? 0);
    tuple[0] = surroundings;
    tuple[1] = budget;
    tuple[2] = sentCount;
    tuple[3] = inputs.length;
    let length = 4;
    for (let index = 0; index < inputs.length; index += 1) tuple[length++] = inputs[index]?.id ?? 0;
    for (let index = 0; index < present.length; index += 1) tuple[length++] = kindOf(present[index] ?? 0);
    const number = table.find(tuple, length);
    if (number >= 0) return choices[number] ?? null;
    const fresh = reducedMovesOf({
      profiles: Array.from(present, (op) => ops.of(op).profile),
      kinds: Array.from(present, kindOf),
      inputs,
      surroundings,
      budget,
      sentCount,
    });
    table.add(tuple, length);
    choices.push(fresh);
    return fresh;
  };

  return { choose };
}

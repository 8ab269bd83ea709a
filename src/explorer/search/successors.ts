import type { Candidates } from '../packed/successor-buffer.ts';
import type { Act } from '../model/act-moves.ts';
import type { Hand } from '../packed/world-batch.ts';
import type { Model } from '../model/model.ts';
import { moveField, moveWidth } from '../model/move-table.ts';
import { opField, opWidth } from '../model/op-table.ts';
import type { ReducedMoves } from './reduced-moves.ts';
import type { Reduction } from './reduction.ts';

/**
 * Writes down every move of a world within the budgets, in one order: what goes by itself, then repairs,
 * then sends and other input, then faults. Answers whether the world is at rest (K7). This runs once for
 * each world, so without a reduction it makes no objects and no lists.
 */
export function addMoves(
  model: Model,
  hand: Hand,
  index: number,
  into: Candidates,
  reduction: Reduction | null = null,
): boolean {
  const { expander, acts, budgets, slots } = model;
  const { parts, known } = hand;
  const start = index * hand.width;
  const blockedCount = expander.lookUp(hand, index);
  const first = index * hand.processCountMax;
  const last = first + expander.processCount();
  // Where processes wait for each other's locks nothing is left out.
  if (reduction !== null && blockedCount <= 1) {
    const ops = known.subarray(first, last);
    const choice = reduction.choose(ops, parts, start);
    if (choice !== null) {
      addChoice(model, parts, start, ops, choice, into);
      return false;
    }
  }
  const budget = parts[start + slots.budget] ?? 0;
  const surroundings = parts[start + slots.surroundings] ?? 0;
  let isQuiet = true;
  for (let process = first; process < last; process += 1)
    if (addNatural(model, parts, start, known[process] ?? 0, into)) isQuiet = false;
  if (blockedCount > 1)
    for (const { number } of expander.victims(hand, index)) {
      isQuiet = false;
      into.add(number, budget, parts[start + slots.sent] ?? 0, true);
    }
  const repairs = acts.repairs(surroundings);
  addRepairs(model, parts, start, repairs, into);
  isQuiet &&= repairs.length === 0;
  if (isQuiet)
    for (let process = first; process < last; process += 1)
      if (addListed(model, parts, start, known[process] ?? 0, opField.lastAt, true, into)) isQuiet = false;
  if (expander.ops.hasDecisions())
    for (let process = first; process < last; process += 1)
      addListed(model, parts, start, known[process] ?? 0, opField.decisionsAt, false, into);
  addSend(model, parts, start, into);
  addInputs(model, parts, start, acts.inputs(parts, start), into);
  if (budgets.isOpen(budget)) {
    for (let process = first; process < last; process += 1)
      addFaults(model, parts, start, known[process] ?? 0, into);
    addActs(model, parts, start, acts.outages(surroundings), into);
    for (let at = 0; at < acts.owners.length; at += 1) {
      const slot = acts.owners[at] ?? 0;
      addActs(model, parts, start, acts.ofOwner(slot, parts[start + slot] ?? 0), into);
    }
  }
  return isQuiet;
}

/** The moves of the processes that were chosen, and what can disturb them. */
function addChoice(
  model: Model,
  parts: Int32Array,
  start: number,
  ops: Int32Array,
  { indexes, repairs, isSending, inputs, outages, owners, others }: ReducedMoves,
  into: Candidates,
): void {
  const { acts, budgets, slots } = model;
  for (const index of indexes) {
    addNatural(model, parts, start, ops[index] ?? 0, into);
    addListed(model, parts, start, ops[index] ?? 0, opField.decisionsAt, false, into);
  }
  addRepairs(model, parts, start, repairs, into);
  if (isSending) addSend(model, parts, start, into);
  addInputs(model, parts, start, inputs, into);
  if (!budgets.isOpen(parts[start + slots.budget] ?? 0)) return;
  for (const index of indexes) addFaults(model, parts, start, ops[index] ?? 0, into);
  addActs(model, parts, start, outages, into);
  for (const slot of owners)
    addActs(model, parts, start, acts.ofOwner(slot, parts[start + slot] ?? 0), into, others);
}

/** What a process does by itself; false: nothing. */
function addNatural(model: Model, parts: Int32Array, start: number, op: number, into: Candidates): boolean {
  const { expander, slots } = model;
  const row = op * opWidth;
  const natural = expander.ops.rows()[row + opField.natural] ?? -1;
  if (natural < 0) return false;
  into.add(natural, parts[start + slots.budget] ?? 0, parts[start + slots.sent] ?? 0, true);
  addListed(model, parts, start, op, opField.othersAt, true, into);
  return true;
}

/** One of a process's lists of moves that cost nothing; false: there are none. */
function addListed(
  { expander, slots }: Model,
  parts: Int32Array,
  start: number,
  op: number,
  field: typeof opField.othersAt | typeof opField.lastAt | typeof opField.decisionsAt,
  isNatural: boolean,
  into: Candidates,
): boolean {
  const row = op * opWidth + field;
  const first = expander.ops.rows()[row] ?? 0;
  // The lists of a process lie one after the other.
  const end = expander.ops.rows()[row + 1] ?? 0;
  for (let at = first; at < end; at += 1)
    into.add(
      expander.ops.listed()[at] ?? 0,
      parts[start + slots.budget] ?? 0,
      parts[start + slots.sent] ?? 0,
      isNatural,
    );
  return end > first;
}

function addRepairs(
  model: Model,
  parts: Int32Array,
  start: number,
  repairs: readonly Act[],
  into: Candidates,
): void {
  const { slots } = model;
  for (let at = 0; at < repairs.length; at += 1) {
    const move = moveOf(model, parts, start, repairs[at]);
    if (move === null) continue;
    into.add(move.number, parts[start + slots.budget] ?? 0, parts[start + slots.sent] ?? 0, true);
  }
}

function addSend(model: Model, parts: Int32Array, start: number, into: Candidates): void {
  const { acts, slots, sentParts } = model;
  const sentCount = sentParts.indexOf(parts[start + slots.sent] ?? 0);
  const send = moveOf(model, parts, start, acts.sends[sentCount]);
  if (send === null) return;
  into.add(send.number, parts[start + slots.budget] ?? 0, sentParts[sentCount + 1] ?? 0, false);
}

function addInputs(
  model: Model,
  parts: Int32Array,
  start: number,
  inputs: readonly Act[],
  into: Candidates,
): void {
  const { slots } = model;
  for (let at = 0; at < inputs.length; at += 1) {
    const move = moveOf(model, parts, start, inputs[at]);
    if (move === null) continue;
    into.add(move.number, parts[start + slots.budget] ?? 0, parts[start + slots.sent] ?? 0, false);
  }
}

/** The faults that may strike the next op of a process. */
function addFaults(model: Model, parts: Int32Array, start: number, op: number, into: Candidates): void {
  const { budgets, slots, moves, expander } = model;
  const row = op * opWidth;
  const end = expander.ops.rows()[row + opField.faultsEnd] ?? 0;
  for (let at = expander.ops.rows()[row + opField.faultsAt] ?? 0; at < end; at += 1) {
    const number = expander.ops.listed()[at] ?? 0;
    const kind = moves.rows()[number * moveWidth + moveField.fault] ?? 0;
    const left = budgets.after(parts[start + slots.budget] ?? 0, kind);
    if (left >= 0) into.add(number, left, parts[start + slots.sent] ?? 0, false);
  }
}

function addActs(
  model: Model,
  parts: Int32Array,
  start: number,
  acts: readonly Act[],
  into: Candidates,
  subjects: ReadonlySet<string> | null = null,
): void {
  const { budgets, slots } = model;
  for (let at = 0; at < acts.length; at += 1) {
    const act = acts[at];
    if (act === undefined || subjects?.has(act.subject) === false) continue;
    const left = budgets.after(parts[start + slots.budget] ?? 0, act.fault);
    const move = left < 0 ? null : moveOf(model, parts, start, act);
    if (move !== null) into.add(move.number, left, parts[start + slots.sent] ?? 0, false);
  }
}

const moveOf = ({ expander }: Model, parts: Int32Array, start: number, act: Act | undefined) =>
  act === undefined ? null : expander.ofAct(parts, start, act);

import type { Act } from './expander.ts';
import type { LocalMove } from './local-move.ts';
import type { Model } from './model.ts';
import type { Choice, Reduction } from './reduction.ts';

/** Is given each move of a world. `next` is the part in a slot of its own that the move changes too. */
export type Visit = (move: LocalMove, budget: number, sent: number, isNatural: boolean) => void;

/**
 * Calls `visit` with every move of a world within the budgets, in one order: what goes by itself,
 * then repairs, then sends, then faults. Answers whether the world is at rest (K7).
 */
export function visitMoves(
  model: Model,
  parts: Int32Array,
  start: number,
  sentCount: number,
  visit: Visit,
  reduction: Reduction | null = null,
): boolean {
  const { expander, acts, budgets, slots } = model;
  const choice = reduction?.choose(model, parts, start, model.workload.slice(sentCount)) ?? null;
  if (choice !== null) {
    visitChoice(model, parts, start, choice, visit);
    return false;
  }
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  const surroundings = parts[start + slots.surroundings] ?? 0;
  const isOpen = budgets.isOpen(budget);
  let isQuiet = true;
  let blockedCount = 0;
  const processes = expander.activationSlots();
  for (const slot of processes) {
    const moves = expander.ofActivation(parts, start, slot);
    if (moves.isBlocked) blockedCount += 1;
    if (moves.natural !== null) {
      isQuiet = false;
      visit(moves.natural, budget, sent, true);
    }
  }
  if (blockedCount > 1)
    for (const move of expander.victims(parts, start)) {
      isQuiet = false;
      visit(move, budget, sent, true);
    }
  const repairs = acts.repairs(surroundings);
  for (const act of repairs) {
    const move = expander.ofAct(parts, start, act);
    if (move !== null) visit(move, budget, sent, true);
  }
  const send = acts.sends[sentCount];
  if (send !== undefined) {
    const move = expander.ofAct(parts, start, send);
    if (move !== null) visit(move, budget, model.sentParts[sentCount + 1] ?? 0, false);
  }
  if (isOpen) visitFaults(model, parts, start, visit);
  return isQuiet && repairs.length === 0;
}

/** The moves of one process, and the faults that can disturb them. */
function visitChoice(model: Model, parts: Int32Array, start: number, choice: Choice, visit: Visit): void {
  const { expander, budgets, slots } = model;
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  const { natural, faults } = expander.ofActivation(parts, start, choice.slot);
  if (natural !== null) visit(natural, budget, sent, true);
  const struck = choice.acts
    .filter(({ fault }) => budgets.after(budget, fault) >= 0)
    .map((act) => expander.ofAct(parts, start, act));
  for (const move of [...faults, ...struck]) {
    const left = move === null ? -1 : budgets.after(budget, move.fault);
    if (move !== null && left >= 0) visit(move, left, sent, false);
  }
}

function visitFaults(model: Model, parts: Int32Array, start: number, visit: Visit): void {
  const { expander, acts, budgets, slots } = model;
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  const spend = (move: LocalMove): void => {
    const left = budgets.after(budget, move.fault);
    if (left >= 0) visit(move, left, sent, false);
  };
  const act = (candidate: Act): void => {
    if (budgets.after(budget, candidate.fault) < 0) return;
    const move = expander.ofAct(parts, start, candidate);
    if (move !== null) spend(move);
  };
  for (const slot of expander.activationSlots())
    for (const move of expander.ofActivation(parts, start, slot).faults) spend(move);
  for (const outage of acts.outages(parts[start + slots.surroundings] ?? 0)) act(outage);
  for (const other of acts.others(parts, start)) act(other);
}

import type { Act } from './expander.ts';
import { noMoves, type LocalMove, type LocalMoves } from './local-move.ts';
import type { Model } from './model.ts';
import type { Reduction } from './reduction.ts';

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
  const present = expander.ofActivations(parts, start);
  const blockedCount = present.reduce((count, { isBlocked }) => (isBlocked ? count + 1 : count), 0);
  // Where processes wait for each other's locks nothing is left out.
  const choice = blockedCount > 0 ? null : (reduction?.choose(present, parts, start, sentCount) ?? null);
  if (choice !== null) {
    visitChoice(model, parts, start, present[choice.index] ?? noMoves, choice.acts, visit);
    return false;
  }
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  const surroundings = parts[start + slots.surroundings] ?? 0;
  let isQuiet = true;
  for (const { natural } of present) {
    if (natural === null) continue;
    isQuiet = false;
    visit(natural, budget, sent, true);
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
  if (budgets.isOpen(budget)) visitFaults(model, parts, start, present, visit);
  return isQuiet && repairs.length === 0;
}

/** The moves of one process, and the faults that can disturb them. */
function visitChoice(
  model: Model,
  parts: Int32Array,
  start: number,
  { natural, faults }: LocalMoves,
  near: readonly Act[],
  visit: Visit,
): void {
  const { expander, budgets, slots } = model;
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  if (natural !== null) visit(natural, budget, sent, true);
  if (!budgets.isOpen(budget)) return;
  const struck = near
    .filter(({ fault }) => budgets.after(budget, fault) >= 0)
    .map((act) => expander.ofAct(parts, start, act));
  for (const move of [...faults, ...struck]) {
    const left = move === null ? -1 : budgets.after(budget, move.fault);
    if (move !== null && left >= 0) visit(move, left, sent, false);
  }
}

function visitFaults(
  model: Model,
  parts: Int32Array,
  start: number,
  present: readonly LocalMoves[],
  visit: Visit,
): void {
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
  for (const { faults } of present) for (const move of faults) spend(move);
  for (const outage of acts.outages(parts[start + slots.surroundings] ?? 0)) act(outage);
  for (const other of acts.others(parts, start)) act(other);
}

import { subjectOf } from './act-access.ts';
import type { Candidates } from './candidates.ts';
import type { Act } from './expander.ts';
import { noMoves, type LocalMoves } from './local-move.ts';
import type { Model } from './model.ts';
import type { Choice, Reduction } from './reduction.ts';

/**
 * Writes down every move of a world within the budgets, in one order: what goes by itself, then repairs,
 * then sends, then faults. Answers whether the world is at rest (K7). This runs once for each world, so
 * it makes no objects and no lists.
 */
export function addMoves(
  model: Model,
  parts: Int32Array,
  start: number,
  into: Candidates,
  reduction: Reduction | null = null,
): boolean {
  const { expander, acts, budgets, slots, sentParts } = model;
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  const surroundings = parts[start + slots.surroundings] ?? 0;
  const sentCount = sentParts.indexOf(sent);
  const present = expander.ofActivations(parts, start);
  let blockedCount = 0;
  for (let index = 0; index < present.length; index += 1)
    if (present[index]?.isBlocked === true) blockedCount += 1;
  // Where processes wait for each other's locks nothing is left out.
  const choice = blockedCount > 1 ? null : (reduction?.choose(present, parts, start, sentCount) ?? null);
  if (choice !== null) {
    addChoice(model, parts, start, present, choice, into);
    return false;
  }
  let isQuiet = true;
  for (let index = 0; index < present.length; index += 1) {
    const natural = present[index]?.natural ?? null;
    if (natural === null) continue;
    isQuiet = false;
    into.add(natural.number, budget, sent, true);
  }
  if (blockedCount > 1)
    for (const move of expander.victims(parts, start)) {
      isQuiet = false;
      into.add(move.number, budget, sent, true);
    }
  const repairs = acts.repairs(surroundings);
  addRepairs(model, parts, start, repairs, into);
  addSend(model, parts, start, sentCount, into);
  if (budgets.isOpen(budget)) {
    for (let index = 0; index < present.length; index += 1)
      addFaults(model, budget, sent, present[index] ?? noMoves, into);
    addActs(model, parts, start, acts.outages(surroundings), into);
    for (let index = 0; index < acts.owners.length; index += 1) {
      const slot = acts.owners[index] ?? 0;
      addActs(model, parts, start, acts.ofOwner(slot, parts[start + slot] ?? 0), into);
    }
  }
  return isQuiet && repairs.length === 0;
}

/** The moves of the processes that were chosen, and what can disturb them. */
function addChoice(
  model: Model,
  parts: Int32Array,
  start: number,
  present: readonly LocalMoves[],
  { indexes, repairs, isSending, outages, owners, others }: Choice,
  into: Candidates,
): void {
  const { acts, budgets, slots, sentParts } = model;
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  for (let index = 0; index < indexes.length; index += 1) {
    const natural = present[indexes[index] ?? 0]?.natural ?? null;
    if (natural !== null) into.add(natural.number, budget, sent, true);
  }
  addRepairs(model, parts, start, repairs, into);
  if (isSending) addSend(model, parts, start, sentParts.indexOf(sent), into);
  if (!budgets.isOpen(budget)) return;
  for (let index = 0; index < indexes.length; index += 1)
    addFaults(model, budget, sent, present[indexes[index] ?? 0] ?? noMoves, into);
  addActs(model, parts, start, outages, into);
  for (let index = 0; index < owners.length; index += 1) {
    const slot = owners[index] ?? 0;
    const near = acts
      .ofOwner(slot, parts[start + slot] ?? 0)
      .filter(({ move }) => others.has(subjectOf(move)));
    addActs(model, parts, start, near, into);
  }
}

function addRepairs(
  model: Model,
  parts: Int32Array,
  start: number,
  repairs: readonly Act[],
  into: Candidates,
): void {
  const budget = parts[start + model.slots.budget] ?? 0;
  const sent = parts[start + model.slots.sent] ?? 0;
  for (let index = 0; index < repairs.length; index += 1) {
    const move = moveOf(model, parts, start, repairs[index]);
    if (move !== null) into.add(move.number, budget, sent, true);
  }
}

function addSend(model: Model, parts: Int32Array, start: number, sentCount: number, into: Candidates): void {
  const send = moveOf(model, parts, start, model.acts.sends[sentCount]);
  const budget = parts[start + model.slots.budget] ?? 0;
  if (send !== null) into.add(send.number, budget, model.sentParts[sentCount + 1] ?? 0, false);
}

function addFaults(
  { budgets }: Model,
  budget: number,
  sent: number,
  { faults }: LocalMoves,
  into: Candidates,
): void {
  for (let index = 0; index < faults.length; index += 1) {
    const fault = faults[index];
    if (fault === undefined) continue;
    const left = budgets.after(budget, fault.fault);
    if (left >= 0) into.add(fault.number, left, sent, false);
  }
}

function addActs(
  model: Model,
  parts: Int32Array,
  start: number,
  acts: readonly Act[],
  into: Candidates,
): void {
  const { budgets, slots } = model;
  const budget = parts[start + slots.budget] ?? 0;
  const sent = parts[start + slots.sent] ?? 0;
  for (let index = 0; index < acts.length; index += 1) {
    const act = acts[index];
    const left = act === undefined ? -1 : budgets.after(budget, act.fault);
    const move = left < 0 ? null : moveOf(model, parts, start, act);
    if (move !== null) into.add(move.number, left, sent, false);
  }
}

const moveOf = ({ expander }: Model, parts: Int32Array, start: number, act: Act | undefined) =>
  act === undefined ? null : expander.ofAct(parts, start, act);

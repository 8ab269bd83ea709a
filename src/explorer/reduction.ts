import type { SystemDefinition } from '../kernel/definition.ts';
import { both, conflict, nothing, type Access } from './access.ts';
import { blowsOf, subjectOf, type Blow } from './act-access.ts';
import type { Act } from './expander.ts';
import type { Knowledge } from './knowledge.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';
import type { Send } from './workload.ts';

/**
 * Chooses, where it can, one process whose next op nothing else can disturb, now or later: then it is
 * enough to look at what becomes of this op, and at the faults that can disturb it (stubborn sets;
 * REDUCTION.md has the proof).
 */
export type Reduction = {
  readonly choose: (model: Model, parts: Int32Array, start: number, unsent: readonly Send[]) => Choice | null;
};

/** The slot of the process, and the faults of the surroundings that must be looked at with it. */
export type Choice = { readonly slot: number; readonly acts: readonly Act[] };

export function createReduction(definition: SystemDefinition, knowledge: Knowledge): Reduction {
  const blows = blowsOf(knowledge.things, definition);
  const futures = new Map<string, Access>();
  let version = -1;

  /** What a process of a role may ever do, and what it may set going. */
  const futureOf = (role: string): Access => {
    if (version !== knowledge.version()) {
      futures.clear();
      version = knowledge.version();
    }
    const old = futures.get(role);
    if (old !== undefined) return old;
    const fresh = [role, ...knowledge.spawnedBy(role)].map(knowledge.of).reduce(both);
    futures.set(role, fresh);
    return fresh;
  };

  /** The faults that may strike and that disturb an op, or each other there. */
  const closureOf = (now: Access, isOpen: (blow: Blow) => boolean): readonly Blow[] => {
    const open = blows.filter(isOpen);
    const found = new Set(open.filter(({ access }) => conflict(access, now)));
    for (const blow of found)
      for (const other of open) if (conflict(blow.access, other.access)) found.add(other);
    return [...found];
  };

  const choose: Reduction['choose'] = (model, parts, start, unsent) => {
    const { expander, acts, budgets, slots } = model;
    const surroundings = parts[start + slots.surroundings] ?? 0;
    const budget = parts[start + slots.budget] ?? 0;
    const isWhole = acts.repairs(surroundings).length === 0;
    const present: { readonly slot: number; readonly profile: Profile }[] = [];
    for (const slot of expander.activationSlots()) {
      const { profile, isBlocked } = expander.ofActivation(parts, start, slot);
      if (isBlocked) return null;
      if (profile !== null) present.push({ slot, profile });
    }
    let coming = unsent.map(({ intent }) => futureOf(`client:${intent}`)).reduce(both, nothing);
    if (!isWhole)
      for (const { place } of definition.daemons)
        if (!present.some(({ profile }) => profile.activation === place))
          coming = both(coming, futureOf(place));
    const isOpen = ({ kind }: Blow): boolean => budgets.afterKind(budget, kind) >= 0;

    for (const { slot, profile } of present) {
      if (!profile.isSteady || conflict(profile.now, coming)) continue;
      const others = present.filter((other) => other.slot !== slot && !isWaitingFor(other.profile, profile));
      if (others.some(({ profile: other }) => conflict(profile.now, futureOf(other.role)))) continue;
      const near = budgets.isOpen(budget) ? closureOf(profile.now, isOpen) : [];
      if (near.length === 0) return { slot, acts: [] };
      const isApart = near.every(
        ({ access }) =>
          !conflict(access, coming) &&
          others.every(({ profile: other }) => !conflict(access, futureOf(other.role))),
      );
      if (!isWhole || !isApart) continue;
      const subjects = new Set(near.map(({ subject }) => subject));
      const candidates = [...acts.outages(surroundings), ...acts.others(parts, start)];
      return { slot, acts: candidates.filter(({ move }) => subjects.has(subjectOf(move))) };
    }
    return null;
  };

  return { choose };
}

/** A client that waits for the answer which is being given can do nothing before it. */
function isWaitingFor(waiting: Profile, { op }: Profile): boolean {
  return (
    op.kind === 'reply' &&
    op.receiver === waiting.activation &&
    waiting.op.kind === 'await-reply' &&
    waiting.op.requestId === op.requestId &&
    !waiting.isSteady &&
    !waiting.isFragile
  );
}

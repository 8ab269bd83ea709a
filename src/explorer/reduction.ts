import type { SystemDefinition } from '../kernel/definition.ts';
import { both, conflict, nothing, type Access } from './access.ts';
import { blowsOf, subjectOf, type Blow } from './act-access.ts';
import type { Act } from './expander.ts';
import { createFutures } from './futures.ts';
import type { Knowledge } from './knowledge.ts';
import type { LocalMoves } from './local-move.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';

/**
 * Chooses, where it can, one process whose next op nothing else can disturb, now or later: then it is
 * enough to look at what becomes of this op, and at the faults that can disturb it (stubborn sets;
 * REDUCTION.md has the proof).
 */
export type Reduction = {
  /** `present`: what each process in its slot can do. */
  readonly choose: (
    present: readonly LocalMoves[],
    parts: Int32Array,
    start: number,
    sentCount: number,
  ) => Choice | null;
};

/** The process, by its place in the list, and the faults of the surroundings to be looked at with it. */
export type Choice = { readonly index: number; readonly acts: readonly Act[] };

/** The faults that may strike and that disturb an op, or each other there. */
type Near = { readonly access: Access; readonly subjects: ReadonlySet<string> };

export function createReduction(definition: SystemDefinition, knowledge: Knowledge, model: Model): Reduction {
  const { acts, budgets, slots, workload } = model;
  const blows = blowsOf(knowledge.things, definition);
  const futures = createFutures(knowledge);
  const nears = new Map<Profile, Map<number, Near | null>>();
  const comings = new Map<string, readonly number[]>();

  const nearTo = (profile: Profile, budget: number): Near | null => {
    const known = nears.get(profile) ?? new Map<number, Near | null>();
    nears.set(profile, known);
    const old = known.get(budget);
    if (old !== undefined) return old;
    const open = blows.filter(({ kind }) => budgets.afterKind(budget, kind) >= 0);
    const found = new Set<Blow>(open.filter(({ access }) => conflict(access, profile.now)));
    for (const blow of found)
      for (const other of open) if (conflict(blow.access, other.access)) found.add(other);
    const fresh = found.size === 0 ? null : together([...found]);
    known.set(budget, fresh);
    return fresh;
  };

  /** Who is not there yet: clients that have not been sent, daemons that will be started afresh. */
  const comingIn = (surroundings: number, sentCount: number, present: readonly LocalMoves[]) => {
    const isWhole = acts.repairs(surroundings).length === 0;
    const here = isWhole ? [] : present.map(({ profile }) => profile?.activation ?? '');
    const key = `${sentCount} ${here.join(' ')}`;
    const old = comings.get(key);
    if (old !== undefined) return old;
    const clients = workload.slice(sentCount).map(({ intent }) => `client:${intent}`);
    const daemons = definition.daemons.map(({ place }) => place).filter((place) => !here.includes(place));
    const fresh = [...clients, ...(isWhole ? [] : daemons)].map(futures.numberOf);
    comings.set(key, fresh);
    return fresh;
  };

  const choose: Reduction['choose'] = (present, parts, start, sentCount) => {
    const surroundings = parts[start + slots.surroundings] ?? 0;
    const budget = parts[start + slots.budget] ?? 0;
    const isFaulty = budgets.isOpen(budget);
    let coming: readonly number[] | null = null;
    for (let index = 0; index < present.length; index += 1) {
      const profile = present[index]?.profile ?? null;
      if (profile === null || !profile.isSteady) continue;
      const near = isFaulty ? nearTo(profile, budget) : null;
      if (near !== null && acts.repairs(surroundings).length > 0) continue;
      if (!isApart(profile, near, present, index)) continue;
      coming ??= comingIn(surroundings, sentCount, present);
      if (coming.some((role) => disturbs(profile, near, role))) continue;
      if (near === null) return { index, acts: none };
      const others = acts.owners.flatMap((slot) => acts.ofOwner(slot, parts[start + slot] ?? 0));
      const candidates = [...acts.outages(surroundings), ...others];
      return { index, acts: candidates.filter(({ move }) => near.subjects.has(subjectOf(move))) };
    }
    return null;
  };

  const disturbs = (profile: Profile, near: Near | null, role: number): boolean =>
    futures.conflict(profile.now, role) || (near !== null && futures.conflict(near.access, role));

  const isApart = (
    profile: Profile,
    near: Near | null,
    present: readonly LocalMoves[],
    index: number,
  ): boolean => {
    for (let at = 0; at < present.length; at += 1) {
      const other = present[at]?.profile ?? null;
      if (other === null || at === index || isWaitingFor(other, profile)) continue;
      if (disturbs(profile, near, futures.numberOf(other.role))) return false;
    }
    return true;
  };

  return { choose };
}

const none: readonly Act[] = [];

function together(found: readonly Blow[]): Near {
  return {
    access: found.map(({ access }) => access).reduce(both, nothing),
    subjects: new Set(found.map(({ subject }) => subject)),
  };
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

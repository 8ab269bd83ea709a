import { daemonId, type SystemDefinition } from '../../kernel/definition/definition.ts';
import { nothing, type Access, type Things } from '../independence/access.ts';
import { accessOfInput, accessOfRepair, isOfOwner } from '../independence/act-access.ts';
import type { Futures } from '../independence/futures.ts';
import { smallestSet } from '../independence/stubborn-set.ts';
import type { Act } from '../model/act-moves.ts';
import type { Profile } from '../model/local-move.ts';
import type { Model } from '../model/model.ts';
import type { MemberOf, NearMember } from './near-members.ts';

/** What is to be looked at; nothing else need be. */
export type ReducedMoves = {
  /** The processes, by their places in the list. */
  readonly indexes: readonly number[];
  readonly repairs: readonly Act[];
  readonly isSending: boolean;
  readonly inputs: readonly Act[];
  readonly outages: readonly Act[];
  /** The slots of the groups and databases that others strike, and what these strike, in a word. */
  readonly owners: readonly number[];
  readonly others: ReadonlySet<string>;
};

/** All of a world that a choice depends on. */
export type ChoiceBasis = {
  /** Of the processes in their slots, and of what kinds they are. */
  readonly profiles: readonly (Profile | null)[];
  readonly kinds: readonly number[];
  readonly inputs: readonly Act[];
  readonly surroundings: number;
  readonly budget: number;
  readonly sentCount: number;
};

/** Null: everything is to be looked at. */
export function createReducedMoves(
  definition: SystemDefinition,
  things: Things,
  { acts, workload }: Model,
  futures: Futures,
  membersIn: (budget: number) => MemberOf,
): (basis: ChoiceBasis) => ReducedMoves | null {
  const comebackOf = (
    memberOf: MemberOf,
    { move, subject }: Act,
    profiles: ChoiceBasis['profiles'],
  ): NearMember => {
    const access = (): Access => accessOfRepair(things, definition, move);
    // A place that comes back begins its daemons afresh, if they are not there.
    const begun = definition.daemons
      .filter(({ place }) => move.kind === 'recover' && place === move.place)
      .map(daemonId)
      .filter((id) => !profiles.some((profile) => profile?.activation === id));
    const name = `${subject} ${begun.join(' ')}`;
    return memberOf(name, access, () => [...begun.map(futures.ofRole), futures.ofAccess(access())], true);
  };

  const sendsOf = (memberOf: MemberOf, sentCount: number): readonly NearMember[] => {
    const unsent = workload.slice(sentCount).map(({ intent }) => `client:${intent}`);
    return unsent.slice(0, 1).map((first) =>
      memberOf(
        `send ${first}`,
        () => nothing,
        () => unsent.map(futures.ofRole),
        false,
      ),
    );
  };

  return ({ profiles, kinds, inputs, surroundings, budget, sentCount }) => {
    const memberOf = membersIn(budget);
    const processes = profiles.flatMap((profile, index) => {
      if (profile === null) return [];
      const { own, point, isWaiting } = profile;
      const member = memberOf(
        String(kinds[index] ?? 0),
        () => own,
        () => [futures.ofPoint(point)],
        !isWaiting,
      );
      return [{ index, member }];
    });
    const repairs = acts.repairs(surroundings);
    const comebacks = repairs.map((repair) => comebackOf(memberOf, repair, profiles));
    const send = sendsOf(memberOf, sentCount);
    const others = inputs.map(({ id, move }) => {
      const access = (): Access => accessOfInput(things, definition, move);
      return memberOf(`input ${id}`, access, () => [futures.ofAccess(access())], false);
    });
    const all = [...processes.map(({ member }) => member), ...comebacks, ...others, ...send];
    const set = smallestSet(all, futures.conflict);
    if (set === null) return null;
    const subjects = new Set(set.flatMap((at) => [...(all[at]?.near.subjects ?? [])]));
    return {
      indexes: set.flatMap((at) => processes[at]?.index ?? []),
      repairs: repairs.filter((_, at) => set.includes(processes.length + at)),
      inputs: inputs.filter((_, at) => set.includes(processes.length + comebacks.length + at)),
      isSending: send.length > 0 && set.includes(all.length - 1),
      outages: acts.outages(surroundings).filter(({ subject }) => subjects.has(subject)),
      owners: [...subjects].some(isOfOwner) ? acts.owners : [],
      others: subjects,
    };
  };
}

import { daemonId, type SystemDefinition } from '../../kernel/definition/definition.ts';
import { conflict, nothing, together, type Access } from '../independence/access.ts';
import { accessOfInput, accessOfRepair, blowsOf, type Blow } from '../independence/act-access.ts';
import type { Act } from '../model/expander.ts';
import { createFutures } from '../independence/futures.ts';
import type { Knowledge } from '../independence/knowledge.ts';
import type { Model } from '../model/model.ts';
import { smallestSet, type Member } from '../independence/stubborn-set.ts';
import { createTupleTable } from '../packed/tuple-table.ts';

/**
 * Chooses, where it can, some processes whose next ops nobody else can disturb, now or later: then it is
 * enough to look at what becomes of these, and at the faults that can disturb them (stubborn sets;
 * REDUCTION.md has the proof).
 */
export type Reduction = {
  /** `present`: what each process in its slot can do, by its number. */
  readonly choose: (present: Int32Array, parts: Int32Array, start: number) => ReducedMoves | null;
};

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

/** The faults that may strike and that disturb something, or each other there. */
type Near = { readonly access: Access; readonly subjects: ReadonlySet<string> };
type NearMember = Member & { readonly near: Near };

export function createReduction(definition: SystemDefinition, knowledge: Knowledge, model: Model): Reduction {
  const { acts, budgets, slots, workload, sentParts } = model;
  const { ops } = model.expander;
  const { things } = knowledge;
  const blows = blowsOf(things, definition).filter(({ move }) => model.strikes(move));
  const futures = createFutures(knowledge);
  const table = createTupleTable();
  const choices: (ReducedMoves | null)[] = [];
  const kinds: (number | undefined)[] = [];
  const kindNumbers = new Map<string, number>();
  const members = new Map<number, Map<string, NearMember>>();
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
    const fresh = chosen(present, inputs, surroundings, budget, sentCount);
    table.add(tuple, length);
    choices.push(fresh);
    return fresh;
  };

  const chosen = (
    present: Int32Array,
    inputs: readonly Act[],
    surroundings: number,
    budget: number,
    sentCount: number,
  ): ReducedMoves | null => {
    const known = members.get(budget) ?? new Map<string, NearMember>();
    members.set(budget, known);
    const memberOf = (
      name: string,
      access: () => Access,
      future: () => readonly number[],
      isKey: boolean,
    ): NearMember => {
      const old = known.get(name);
      if (old !== undefined) return old;
      const own = access();
      const open = blows.filter(({ kind }) => budgets.afterKind(budget, kind) >= 0);
      const near = nearTo(own, open);
      const number = futures.numberOf(together([own, near.access]));
      const fresh = { near, own: number, futures: future(), isKey };
      known.set(name, fresh);
      return fresh;
    };
    const profiles = Array.from(present, (op) => ops.of(op).profile);
    const processes = profiles.flatMap((profile, index) => {
      if (profile === null) return [];
      const { own, point, isWaiting } = profile;
      const member = memberOf(
        String(kindOf(present[index] ?? 0)),
        () => own,
        () => [futures.ofPoint(point)],
        !isWaiting,
      );
      return [{ index, member }];
    });
    const repairs = acts.repairs(surroundings);
    const comebacks = repairs.map(({ move, subject }) => {
      const access = (): Access => accessOfRepair(things, move);
      // A place that comes back begins its daemons afresh, if they are not there.
      const begun = definition.daemons
        .filter(({ place }) => move.kind === 'recover' && place === move.place)
        .map(daemonId)
        .filter((id) => !profiles.some((profile) => profile?.activation === id));
      const name = `${subject} ${begun.join(' ')}`;
      return memberOf(name, access, () => [...begun.map(futures.ofRole), futures.ofAccess(access())], true);
    });
    const unsent = workload.slice(sentCount).map(({ intent }) => `client:${intent}`);
    const send = unsent.slice(0, 1).map((first) =>
      memberOf(
        `send ${first}`,
        () => nothing,
        () => unsent.map(futures.ofRole),
        false,
      ),
    );
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

  return { choose };
}

const isOfOwner = (subject: string): boolean => /^(redeliver |rebalance |expire |poison)/.test(subject);

function nearTo(access: Access, open: readonly Blow[]): Near {
  const found = new Set(open.filter((blow) => conflict(blow.access, access)));
  for (const blow of found)
    for (const other of open) if (conflict(blow.access, other.access)) found.add(other);
  return {
    access: together([...found].map((blow) => blow.access)),
    subjects: new Set([...found].map(({ subject }) => subject)),
  };
}

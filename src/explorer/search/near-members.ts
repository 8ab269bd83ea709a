import { conflict, together, type Access } from '../independence/access.ts';
import type { Blow } from '../independence/act-access.ts';
import type { Futures } from '../independence/futures.ts';
import type { Member } from '../independence/stubborn-set.ts';
import type { Budgets } from '../model/budgets.ts';

/** The faults that may strike and that disturb something, or each other there. */
type Near = { readonly access: Access; readonly subjects: ReadonlySet<string> };
export type NearMember = Member & { readonly near: Near };

/** A member of a stubborn set by its name, made once for each state of the budget. */
export type MemberOf = (
  name: string,
  access: () => Access,
  future: () => readonly number[],
  isKey: boolean,
) => NearMember;

export function createMembers(
  blows: readonly Blow[],
  budgets: Budgets,
  futures: Futures,
): (budget: number) => MemberOf {
  const members = new Map<number, Map<string, NearMember>>();
  return (budget) => {
    const known = members.get(budget) ?? new Map<string, NearMember>();
    members.set(budget, known);
    return (name, access, future, isKey) => {
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
  };
}

function nearTo(access: Access, open: readonly Blow[]): Near {
  const found = new Set(open.filter((blow) => conflict(blow.access, access)));
  for (const blow of found)
    for (const other of open) if (conflict(blow.access, other.access)) found.add(other);
  return {
    access: together([...found].map((blow) => blow.access)),
    subjects: new Set([...found].map(({ subject }) => subject)),
  };
}

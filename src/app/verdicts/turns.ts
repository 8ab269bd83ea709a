import type { PropertyId } from '../../kernel/terms/names.ts';
import { culpritsIn, type Standings } from '../../live/standings.ts';
import type { Fold } from '../run/fold-along.ts';
import type { PromiseTurn } from './verdict.ts';

/** Where promises have turned by the moves made, looking at none that may come. */
export type Turned = {
  /** Each promise's last turn; of one that stands as it did at the start, none. */
  readonly since: Readonly<Record<PropertyId, PromiseTurn>>;
  /** All of them, the last first: a long run has many, and each of its states holds its own. */
  readonly log: TurnLog | null;
};

export type TurnLog = { readonly turn: PromiseTurn; readonly earlier: TurnLog | null };

export const turns: Fold<Turned> = {
  initial: { since: {}, log: null },
  add: (before, { broke }, at, { was, is }) => {
    if (was === is) return before;
    return turned(was, is).reduce<Turned>(({ since, log }, property) => {
      const [stood, stands] = [was[property], is[property]];
      if (stood === undefined || stands === undefined) return { since, log };
      const { kind: state } = stands;
      const turn: PromiseTurn = {
        property,
        at,
        before: stood.kind,
        state,
        isAtRest: state === 'broken' && !broke.includes(property),
        culprits: culpritsIn(stands),
      };
      return { since: { ...since, [property]: turn }, log: { turn, earlier: log } };
    }, before);
  },
};

const turned = (was: Standings, is: Standings): readonly PropertyId[] =>
  Object.keys(is).filter((property) => was[property]?.kind !== is[property]?.kind);

/** The move since which a promise stands broken; null: it does not. */
export function brokenSince({ since }: Turned, property: PropertyId): number | null {
  const last = since[property];
  return last?.state === 'broken' ? last.at : null;
}

/** The turns as a list, in the order of the moves: reads from its end what is new, and keeps what it knew. */
export function createTurnReader(): (turned: Turned) => readonly PromiseTurn[] {
  let known: TurnLog | null = null;
  let list: readonly PromiseTurn[] = [];
  const read = (log: TurnLog | null): readonly PromiseTurn[] => {
    const fresh: PromiseTurn[] = [];
    let at = log;
    for (; at !== null && at !== known; at = at.earlier) fresh.push(at.turn);
    return [...(at === null ? [] : list), ...fresh.reverse()];
  };
  return ({ log }) => {
    if (log !== known) [list, known] = [read(log), log];
    return list;
  };
}

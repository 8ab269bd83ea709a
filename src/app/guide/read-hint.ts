import { equalJson } from '../../base/equal.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { World } from '../../kernel/world/world.ts';
import type { SearchFound } from '../explore/search-view.ts';
import { afterTells } from '../challenge/after-tells.ts';

/** What a search from the present world says to who plays. */
export type Hint =
  /** So many moves from here are enough, and this is the first of them; fewer are not, if that is sure. */
  | {
      readonly kind: 'near';
      readonly distance: number;
      readonly isShortest: boolean;
      readonly next: TraceEntry;
      /** Whether it goes by itself; else it is for the player to make happen. */
      readonly isNatural: boolean;
    }
  /** Only tells are left until it is broken. */
  | { readonly kind: 'here' }
  /** Within the rules nothing that comes after breaks the promise, or reaches the goal. */
  | { readonly kind: 'never' }
  | { readonly kind: 'undecided' };

/** `world` is the one that was asked from. */
export function readHint({ exploration }: SearchFound, machine: Machine, world: World): Hint {
  const verdict = exploration.verdicts[0];
  if (verdict?.kind === 'holds') return { kind: 'never' };
  if (verdict?.kind !== 'broken') return { kind: 'undecided' };
  const { moves, length } = verdict.counterexample;
  const [first] = moves;
  if (first === undefined) return { kind: 'here' };
  const told = afterTells(machine, world).world;
  const stepped = machine.step(told, first);
  if (!stepped.ok) return { kind: 'undecided' };
  const isNatural = machine.natural(told).some((move) => equalJson(move, first));
  return { kind: 'near', distance: length, isShortest: verdict.isShortest, next: stepped.entry, isNatural };
}

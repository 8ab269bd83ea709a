import type { DatabaseEffect } from '../database/effect.ts';
import type { TraceEntry } from './entry.ts';
import type { Fact } from '../terms/fact.ts';
import type { Move } from './move.ts';
import type { PlaceId } from '../terms/names.ts';
import type { World } from './world.ts';

/** What the surroundings did, before anybody has looked at it. */
export type Acted =
  | { readonly ok: true; readonly world: World; readonly entry: TraceEntry }
  | { readonly ok: false; readonly problem: string };

type Consequences = { readonly facts?: readonly Fact[]; readonly effects?: readonly DatabaseEffect[] };

export function act(move: Move, from: PlaceId, world: World, { facts, effects }: Consequences = {}): Acted {
  const entry: TraceEntry = {
    move,
    actor: null,
    from,
    to: null,
    op: null,
    result: null,
    facts: facts ?? [],
    effects: effects ?? [],
    broke: [],
  };
  return { ok: true, world, entry };
}

export function refuse(problem: string): Acted {
  return { ok: false, problem };
}

import type { Machine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Culprit } from '../../kernel/properties/property.ts';
import type { World } from '../../kernel/world/world.ts';
import { culpritsIn, type Standings } from '../../live/standings.ts';
import type { Tape } from '../../live/tape.ts';
import { cureFor } from '../../scenarios/slots/cures.ts';
import { goalId } from '../../scenarios/goals/goal-id.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { foldAll } from '../run/fold-along.ts';
import { brokenSince, turns, type Turned } from './turns.ts';
import { lookAhead, type Ahead, type Supposed } from './look-ahead.ts';
import type { PromiseState } from './verdict.ts';

export type Light = {
  readonly property: PropertyId;
  readonly state: PromiseState;
  /** The move since which it has been broken (1 is the first); null unless broken. */
  readonly brokenAt: number | null;
  /** The move from which on it will break; null unless it will and that is known. */
  readonly certainAt: number | null;
  readonly culprits: readonly Culprit[];
  /** Where what is said of what will come of it supposes that somebody outside chooses so (S9). */
  readonly supposed: readonly Supposed[];
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId } | null;
};

/** A moment of a run, and what is known of how the promises stand there. */
export type SeenMoment = {
  readonly world: World;
  readonly standings: Standings;
  readonly turned: Turned;
};

/** A moment of a tape; `turned`: what its moves up to there come to. */
export function seenAt(
  tape: Pick<Tape, 'momentAt' | 'standingsAt'>,
  position: number,
  turned: Turned,
): SeenMoment {
  return { world: tape.momentAt(position).world, standings: tape.standingsAt(position), turned };
}

/**
 * The promises at a moment: as they stand, and as they will once everything is repaired and has come
 * to rest.
 */
export function lightsOf(machine: Machine, setup: Setup, seen: SeenMoment): readonly Light[] {
  return lightsWith(machine, setup, seen, lookAhead(machine, seen.world));
}

/** The same at the end of a tape. */
export function lightsAtEnd(machine: Machine, setup: Setup, tape: Tape): readonly Light[] {
  return lightsOf(machine, setup, seenAt(tape, tape.length(), foldAll(turns, tape)));
}

/** The same of the promises, not of a challenge's goal, with what has been found ahead so far; null: nothing is known of that yet. */
export function lightsWith(
  machine: Machine,
  setup: Setup,
  { world, standings, turned }: SeenMoment,
  ahead: Ahead | null,
): readonly Light[] {
  const promises = machine.definition.properties.filter(({ id }) => id !== goalId);
  return promises.map((property): Light => {
    const { id } = property;
    const state = standings[id]?.kind ?? 'kept';
    const light = {
      property: id,
      cure: cureFor(id, setup),
      brokenAt: null,
      certainAt: null,
      culprits: state === 'kept' ? [] : culpritsIn(judge(property, world, false)),
      // What is kept so far says nothing of what is to come.
      supposed: state === 'kept' ? [] : (ahead?.supposed ?? []),
    };
    if (state === 'broken') return { ...light, supposed: [], state, brokenAt: brokenSince(turned, id) };
    if (property.kind !== 'sometimes') {
      if (ahead === null) return { ...light, culprits: [], state: 'unjudged' };
      const { dangers, supposed } = ahead;
      const danger = dangers.find((one) => one.property === id);
      if (danger !== undefined) return { ...light, supposed, state: 'will-break', culprits: danger.culprits };
    }
    // No other pattern is its cure: what is parked can be handed back.
    return state === 'parked' ? { ...light, cure: null, state } : { ...light, state };
  });
}

import type { Machine } from '../../kernel/machine/machine.ts';
import { armedAt } from '../../kernel/machine/armed-move.ts';
import type { PlaceId, PropertyId } from '../../kernel/terms/names.ts';
import type { Move } from '../../kernel/world/move.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Culprit } from '../../kernel/properties/property.ts';
import { beginSettling, isAtRest } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';

/** How far ahead is looked before it is given up: enough for every scenario to come to rest. */
const lookAheadMax = 600;

/** A promise that will be broken, and by what. */
export type Danger = { readonly property: PropertyId; readonly culprits: readonly Culprit[] };

/** What somebody outside might have chosen otherwise: which of its options was supposed, and on what (S9). */
export type Supposed = { readonly place: PlaceId; readonly subject: string; readonly option: string };

/** What will be broken once everything is repaired and has come to rest, and what is supposed for that. */
export type Ahead = { readonly dangers: readonly Danger[]; readonly supposed: readonly Supposed[] };

/** Whether there is still time for a bit of work. Asked after each bit. */
export type MayGoOn = () => boolean;

/** A look ahead that may be gone on with: what is found, or null if it had to stop before. */
export type LookAhead = (mayGoOn: MayGoOn) => Ahead | null;

/** Nothing that is known. */
export const nothingAhead: Ahead = { dangers: [], supposed: [] };

/** Goes on where it stopped, so that slices come to the same as one long look. */
export function beginLookAhead(machine: Machine, world: World): LookAhead {
  if (isAtRest(machine, world)) return () => nothingAhead;
  const settling = beginSettling(machine, world, lookAheadMax);
  const supposed: Supposed[] = [];
  let found: Ahead | null = null;
  return (mayGoOn) => {
    if (found !== null) return found;
    do {
      const before = settling.settled();
      if (!settling.goOn()) {
        found = { dangers: dangersIn(machine, before.world, settling.settled().isAtRest), supposed };
        return found;
      }
      supposed.push(...choiceIn(machine, before.world, settling.settled().moves.at(-1)));
    } while (mayGoOn());
    return null;
  };
}

/** The whole look, however long it takes. */
export function lookAhead(machine: Machine, world: World): Ahead {
  return beginLookAhead(machine, world)(() => true) ?? nothingAhead;
}

/** What was chosen with a move, where there was a choice and nobody had decided it beforehand. */
function choiceIn(machine: Machine, before: World, move: Move | undefined): readonly Supposed[] {
  if (move?.kind !== 'op' || move.op !== 'choose' || move.option === undefined) return [];
  const actor = before.activations[move.activation];
  if (actor === undefined || armedAt(machine, before, actor)?.strike === 'take') return [];
  return [{ place: actor.place, subject: move.label, option: move.option }];
}

function dangersIn(machine: Machine, world: World, hasCome: boolean): readonly Danger[] {
  return machine.definition.properties.flatMap((property): readonly Danger[] => {
    // What must be found once is never about to break.
    if (property.kind === 'sometimes') return [];
    const later = judge(property, world, hasCome);
    return later.kind === 'broken' ? [{ property: property.id, culprits: later.culprits }] : [];
  });
}

import type { Machine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Culprit } from '../../kernel/properties/property.ts';
import { beginSettling, isAtRest } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';

/** How far ahead is looked before it is given up: enough for every scenario to come to rest. */
const lookAheadMax = 600;

/** A promise that will be broken, and by what. */
export type Danger = { readonly property: PropertyId; readonly culprits: readonly Culprit[] };

/** What will be broken once everything is repaired and has come to rest. */
export type Ahead = readonly Danger[];

/** Whether there is still time for a bit of work. Asked after each bit. */
export type MayGoOn = () => boolean;

/** A look ahead that may be gone on with: what is found, or null if it had to stop before. */
export type LookAhead = (mayGoOn: MayGoOn) => Ahead | null;

const nothing: Ahead = [];

/** Goes on where it stopped, so that slices come to the same as one long look. */
export function beginLookAhead(machine: Machine, world: World): LookAhead {
  if (isAtRest(machine, world)) return () => nothing;
  const settling = beginSettling(machine, world, lookAheadMax);
  let found: Ahead | null = null;
  return (mayGoOn) => {
    if (found !== null) return found;
    do {
      if (!settling.goOn()) {
        const settled = settling.settled();
        found = dangersIn(machine, settled.world, settled.isAtRest);
        return found;
      }
    } while (mayGoOn());
    return null;
  };
}

/** The whole look, however long it takes. */
export function lookAhead(machine: Machine, world: World): Ahead {
  return beginLookAhead(machine, world)(() => true) ?? nothing;
}

function dangersIn(machine: Machine, world: World, hasCome: boolean): Ahead {
  const dangers = machine.definition.properties.flatMap((property): readonly Danger[] => {
    // What must be found once is never about to break.
    if (property.kind === 'sometimes') return [];
    const later = judge(property, world, hasCome);
    return later.kind === 'broken' ? [{ property: property.id, culprits: later.culprits }] : [];
  });
  return dangers.length === 0 ? nothing : dangers;
}

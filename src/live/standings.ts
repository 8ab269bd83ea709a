import { isAtRest } from '../kernel/machine/rest.ts';
import type { Machine } from '../kernel/machine/machine.ts';
import { judge, standingOf } from '../kernel/properties/observe.ts';
import type { Culprit, Judgement, Property } from '../kernel/properties/property.ts';
import type { PropertyId } from '../kernel/terms/names.ts';
import type { TraceEntry } from '../kernel/world/entry.ts';
import type { World } from '../kernel/world/world.ts';

/** How each promise stands: as it was judged when it came to stand so, and the same object for as long as it does. */
export type Standings = Readonly<Record<PropertyId, Judgement>>;

/** Whom it is broken by or waits for. */
export function culpritsIn(judgement: Judgement): readonly Culprit[] {
  if (judgement.kind === 'kept') return [];
  return judgement.kind === 'waiting' ? judgement.for : judgement.culprits;
}

/** A move and what it led to. */
export type Moved = {
  readonly before: World;
  readonly after: World;
  readonly entry: Pick<TraceEntry, 'broke'>;
  /** Whether somebody has a plan to move: then it is not at rest, and that is told without a look at the world. */
  readonly goesOn: boolean;
};

export type StandingsJudge = {
  readonly atStart: (world: World) => Standings;
  /** The standings after a move; the very ones from before where no promise has come to stand otherwise. */
  readonly after: (standings: Standings, moved: Moved) => Standings;
};

/**
 * Most moves touch nothing that a promise is judged by, and whom it waits for is told only where it comes to wait. So a
 * move costs about the same however long the run is.
 */
export function createStandingsJudge(machine: Machine): StandingsJudge {
  const { properties } = machine.definition;
  // Whatever breaks one for good, its move says so.
  const forever = properties.filter(({ kind }) => kind === 'always');
  const others = properties.filter(({ kind }) => kind !== 'always');
  return {
    atStart: (world) => {
      const rests = isAtRest(machine, world);
      return Object.fromEntries(properties.map((one) => [one.id, judge(one, world, rests)] as const));
    },
    after: (standings, moved) => {
      const { before, after, entry, goesOn } = moved;
      const rests = !goesOn && isAtRest(machine, after);
      const isTouched = before.brokers !== after.brokers || hasOtherRows(before, after);
      const isQuiet = !rests && !isTouched && before.monitors === after.monitors && entry.broke.length === 0;
      if (isQuiet && !others.some(({ id }) => standings[id]?.kind === 'broken')) return standings;
      const turned: [PropertyId, Judgement][] = [];
      if (entry.broke.length > 0)
        for (const property of forever)
          if (entry.broke.includes(property.id)) turned.push([property.id, judge(property, after, rests)]);
      for (const property of others) {
        const stood = standings[property.id] ?? judge(property, before, false);
        const stands = judgedAgain(property, stood, moved, isTouched, rests);
        if (stands.kind !== stood.kind) turned.push([property.id, stands]);
      }
      return turned.length === 0 ? standings : { ...standings, ...Object.fromEntries(turned) };
    },
  };
}

function judgedAgain(
  property: Property,
  stood: Judgement,
  { before, after }: Moved,
  isTouched: boolean,
  rests: boolean,
): Judgement {
  if (rests) return judge(property, after, true);
  const isAsBefore = !isTouched && before.monitors[property.id] === after.monitors[property.id];
  // What was broken at rest is so no longer than that.
  if (isAsBefore && stood.kind !== 'broken') return stood;
  return standingOf(property, after) === stood.kind ? stood : judge(property, after, false);
}

/** Whether something is committed: what open transactions have is seen by no promise. */
function hasOtherRows({ databases: before }: World, { databases: after }: World): boolean {
  if (before === after) return false;
  for (const id of Object.keys(after)) if (before[id]?.tables !== after[id]?.tables) return true;
  return false;
}

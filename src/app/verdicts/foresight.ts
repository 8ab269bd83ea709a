import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { judge } from '../../kernel/properties/observe.ts';
import { isAtRest } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Tape } from '../../live/tape.ts';
import { beginLookAhead, type Ahead, type LookAhead, type MayGoOn } from './look-ahead.ts';
import type { PromiseTurn } from './verdict.ts';

/** What is known of what lies ahead at each position: found bit by bit, since each look is long. */
export type Foresight = {
  /** What will be broken even if everything recovers now; null: not judged yet. */
  readonly at: (position: number) => Ahead | null;
  /** Looks ahead from there for as long as it may; tells whether that is judged. */
  readonly judge: (position: number, mayGoOn: MayGoOn) => boolean;
  /** The same for the nearest moves before the head of which nothing is known; true: all are judged. */
  readonly judgeBefore: (mayGoOn: MayGoOn) => boolean;
  /** From which move on a promise that will break there could not be kept; null: that is not judged yet. */
  readonly doomedSince: (position: number, property: PropertyId, toldFrom: number) => number | null;
  /** Where a promise could not be kept any more, as far as the move before is judged, too. */
  readonly turns: (toldFrom: number) => readonly PromiseTurn[];
};

type Known = {
  /** Tells a move from the one that a fork has put in its place. */
  readonly last: TraceEntry | null;
  readonly ahead: Ahead;
  /** What will break and is not broken there already. */
  readonly doomed: readonly PropertyId[];
};

type UnderWay = {
  readonly position: number;
  readonly last: TraceEntry | null;
  readonly world: World;
  readonly look: LookAhead;
};

type Source = Pick<Tape, 'length' | 'entryAt' | 'momentAt'>;

/** So many moves before the head are judged while nobody waits: those that a reader may look for. */
const reach = 400;
/** More than that is forgotten, oldest first: a soak must not grow. */
const knownMax = 2_000;

export function createForesight(machine: Machine, tape: Source): Foresight {
  const known = new Map<number, Known>();
  let underWay: UnderWay | null = null;
  /** Since when nothing has changed, the turns are what they were. */
  let told: {
    readonly key: string;
    readonly last: TraceEntry | null;
    readonly turns: readonly PromiseTurn[];
  } | null = null;
  let foundCount = 0;

  const lastOf = (position: number): TraceEntry | null => (position === 0 ? null : tape.entryAt(position));
  const knownAt = (position: number): Known | null => {
    const found = known.get(position);
    return found !== undefined && position <= tape.length() && found.last === lastOf(position) ? found : null;
  };

  const judgeAt: Foresight['judge'] = (position, mayGoOn) => {
    if (knownAt(position) !== null) return true;
    const last = lastOf(position);
    if (underWay?.position !== position || underWay.last !== last) {
      const { world } = tape.momentAt(position);
      underWay = { position, last, world, look: beginLookAhead(machine, world) };
    }
    const { world, look } = underWay;
    const ahead = look(mayGoOn);
    if (ahead === null) return false;
    underWay = null;
    known.delete(position);
    known.set(position, { last, ahead, doomed: doomedIn(machine, world, ahead) });
    foundCount += 1;
    const [oldest] = known.keys();
    if (known.size > knownMax && oldest !== undefined) known.delete(oldest);
    return true;
  };

  const turnsFrom = (toldFrom: number): readonly PromiseTurn[] =>
    [...known.keys()].flatMap((at) => {
      const [here, before] = [knownAt(at), at === 0 ? null : knownAt(at - 1)];
      if (here === null || before === null || at < toldFrom) return [];
      return here.doomed
        .filter((property) => at === toldFrom || !before.doomed.includes(property))
        .map((property): PromiseTurn => ({ property, at, state: 'will-break', isAtRest: false }));
    });

  return {
    at: (position) => knownAt(position)?.ahead ?? null,
    judge: judgeAt,
    judgeBefore: (mayGoOn) => {
      const head = tape.length();
      for (let position = head; position >= Math.max(0, head - reach); position -= 1) {
        if (knownAt(position) !== null) continue;
        if (!judgeAt(position, mayGoOn) || !mayGoOn()) return false;
      }
      return true;
    },
    doomedSince: (position, property, toldFrom) => {
      let at = position;
      while (at > toldFrom && knownAt(at - 1)?.doomed.includes(property) === true) at -= 1;
      return at > 0 && knownAt(at - 1) !== null ? at : null;
    },
    turns: (toldFrom) => {
      const last = lastOf(tape.length());
      const key = `${foundCount} ${tape.length()} ${toldFrom}`;
      if (told?.key !== key || told.last !== last) told = { key, last, turns: turnsFrom(toldFrom) };
      return told.turns;
    },
  };
}

function doomedIn(machine: Machine, world: World, ahead: Ahead): readonly PropertyId[] {
  if (ahead.length === 0) return nobody;
  const atRest = isAtRest(machine, world);
  return machine.definition.properties
    .filter((property) => ahead.some((danger) => danger.property === property.id))
    .filter((property) => judge(property, world, atRest).kind !== 'broken')
    .map(({ id }) => id);
}

const nobody: readonly PropertyId[] = [];

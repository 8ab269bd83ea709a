import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { culpritsIn, type Standings } from '../../live/standings.ts';
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
  /** What will break there and is not broken already; null: not judged yet, or not to be told before `toldFrom`. */
  readonly doomedAt: (position: number, toldFrom: number) => readonly PropertyId[] | null;
  /**
   * Where a promise could not be kept any more, and where it can be again, as far as the move before is judged, too;
   * of the latter those that nothing else tells: the promise stands as it stood but for what lay ahead.
   */
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
  readonly look: LookAhead;
};

type Source = Pick<Tape, 'length' | 'entryAt' | 'momentAt' | 'standingsAt'>;

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
      underWay = { position, last, look: beginLookAhead(machine, world) };
    }
    const { look } = underWay;
    const ahead = look(mayGoOn);
    if (ahead === null) return false;
    underWay = null;
    known.delete(position);
    known.set(position, { last, ahead, doomed: doomedIn(ahead, tape.standingsAt(position)) });
    foundCount += 1;
    const [oldest] = known.keys();
    if (known.size > knownMax && oldest !== undefined) known.delete(oldest);
    return true;
  };

  const turnsFrom = (toldFrom: number): readonly PromiseTurn[] =>
    [...known.keys()].flatMap((at) => {
      const [here, earlier] = [knownAt(at), at === 0 ? null : knownAt(at - 1)];
      if (here === null || earlier === null || at < toldFrom) return [];
      const [was, is] = [tape.standingsAt(at - 1), tape.standingsAt(at)];
      const wasDoomed = at === toldFrom ? nobody : earlier.doomed;
      const lost = here.doomed.filter((property) => !wasDoomed.includes(property));
      const saved = wasDoomed.filter(
        (property) => !here.doomed.includes(property) && was[property] === is[property],
      );
      return [
        ...lost.map((property): PromiseTurn => {
          const culprits = here.ahead.dangers.find((danger) => danger.property === property)?.culprits ?? [];
          const before = was[property]?.kind ?? 'kept';
          return { property, at, before, state: 'will-break', isAtRest: false, culprits };
        }),
        ...saved.map((property): PromiseTurn => {
          const stands = is[property] ?? { kind: 'kept' };
          const culprits = culpritsIn(stands);
          return { property, at, before: 'will-break', state: stands.kind, isAtRest: false, culprits };
        }),
      ];
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
    doomedAt: (position, toldFrom) => (position < toldFrom ? null : (knownAt(position)?.doomed ?? null)),
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

function doomedIn({ dangers }: Ahead, standings: Standings): readonly PropertyId[] {
  if (dangers.length === 0) return nobody;
  return dangers.map(({ property }) => property).filter((property) => standings[property]?.kind !== 'broken');
}

const nobody: readonly PropertyId[] = [];

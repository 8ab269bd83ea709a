import { assert, present } from '../base/assert.ts';
import type { TraceEntry } from '../kernel/world/entry.ts';
import type { Machine } from '../kernel/machine/machine.ts';
import type { World } from '../kernel/world/world.ts';
import { startOfTime, tick, type Clock } from './clock.ts';
import type { JournalEntry } from './journal.ts';
import { createStandingsJudge, type Standings } from './standings.ts';

/** A moment of a run: the world and the clock after some number of moves. */
export type Moment = { readonly world: World; readonly clock: Clock };

export type Stretched =
  | {
      readonly ok: true;
      readonly moment: Moment;
      readonly entry: TraceEntry;
      readonly made: JournalEntry;
    }
  | { readonly ok: false; readonly problem: string };

/**
 * The run so far, on memory. Any moment can be looked at: a world is kept every so many moves and
 * the rest is replayed. This object changes as the run goes on; the moments it hands out don't.
 */
export type Tape = {
  readonly length: () => number;
  readonly head: () => Moment;
  readonly journal: () => readonly JournalEntry[];
  readonly entries: () => readonly TraceEntry[];
  /** What a move did; 1 is the first. */
  readonly entryAt: (number: number) => TraceEntry;
  /** How the promises stood after so many moves: noted once, as it went on. */
  readonly standingsAt: (position: number) => Standings;
  /** What a move would do at the head; nothing changes. */
  readonly stretch: (from: Moment, made: JournalEntry) => Stretched;
  readonly append: (stretched: Extract<Stretched, { ok: true }>) => void;
  /** The moment after the first `position` moves: the fold of that prefix. */
  readonly momentAt: (position: number) => Moment;
  /** Forgets what came after the first `position` moves. */
  readonly cut: (position: number) => void;
};

type Looked = { readonly position: number; readonly moment: Moment };

const spacing = 64;

export function createTape(machine: Machine, seed: number, start: World): Tape {
  const first: Moment = { world: start, clock: tick(machine, seed, startOfTime, start, 0, null) };
  const journal: JournalEntry[] = [];
  const entries: TraceEntry[] = [];
  const standingsJudge = createStandingsJudge(machine);
  /** After 0, 1, 2 ... moves. */
  const standings: Standings[] = [standingsJudge.atStart(start)];
  /** The moments after 0, 64, 128 ... moves. */
  const kept: Moment[] = [first];
  let head = first;
  /** The moment that was come to last, then the one before it: what is asked for as one walks through the past. */
  let looked: readonly Looked[] = [];
  let copied: readonly TraceEntry[] | null = null;

  const stretch: Tape['stretch'] = (from, made) => {
    const stepped = machine.step(from.world, made.move);
    if (!stepped.ok) return stepped;
    const { world, entry } = stepped;
    const clock = tick(machine, seed, from.clock, world, made.atMs, entry);
    return { ok: true, moment: { world, clock }, entry, made: { ...made, move: entry.move } };
  };

  const momentAt: Tape['momentAt'] = (position) => {
    if (position >= journal.length) return head;
    const index = Math.floor(position / spacing);
    const from = index * spacing;
    let at: Looked = looked.find((one) => one.position > from && one.position <= position) ?? {
      position: from,
      moment: present(kept[index], 'a kept moment'),
    };
    while (at.position < position) {
      const number = at.position + 1;
      const next = stretch(at.moment, present(journal[number - 1], `move ${number}`));
      assert(next.ok, `move ${number} was possible once and is so again`);
      const come: Looked = { position: number, moment: next.moment };
      looked = [come, at];
      at = come;
    }
    return at.moment;
  };

  return {
    length: () => journal.length,
    head: () => head,
    journal: () => journal.slice(),
    entries: () => (copied ??= entries.slice()),
    entryAt: (number) => present(entries[number - 1], `entry ${number}`),
    standingsAt: (position) => present(standings[position], `the standings after ${position} moves`),
    stretch,
    append: ({ moment, entry, made }) => {
      looked = [{ position: journal.length, moment: head }];
      journal.push(made);
      entries.push(entry);
      const stood = present(standings.at(-1), 'those at the start');
      const goesOn = Object.keys(moment.clock.plans).length > 0;
      const moved = { before: head.world, after: moment.world, entry, goesOn };
      standings.push(standingsJudge.after(stood, moved));
      copied = null;
      head = moment;
      if (journal.length % spacing === 0) kept.push(moment);
    },
    momentAt,
    cut: (position) => {
      head = momentAt(position);
      looked = [];
      copied = null;
      journal.length = Math.min(journal.length, position);
      entries.length = journal.length;
      standings.length = journal.length + 1;
      kept.length = Math.floor(journal.length / spacing) + 1;
    },
  };
}

/** The first move of a journal that is not possible. */
export type Stopped = { readonly number: number; readonly problem: string };

/** Plays a journal onto a tape; stops at the first move that is not possible, and says why. */
export function replayOnto(tape: Tape, journal: readonly JournalEntry[]): Stopped | null {
  for (const made of journal) {
    const next = tape.stretch(tape.head(), made);
    if (!next.ok) return { number: tape.length() + 1, problem: next.problem };
    tape.append(next);
  }
  return null;
}

/** Lets others have a turn while something long is done; is told how much of it is done. */
export type Breathe = (doneCount: number, totalCount: number) => Promise<void>;

const sliceLength = 200;

/** The same slice by slice, so that a page stays alive meanwhile. */
export async function replayInSlices(
  tape: Tape,
  journal: readonly JournalEntry[],
  breathe: Breathe,
): Promise<Stopped | null> {
  for (let from = 0; from < journal.length; from += sliceLength) {
    const stopped = replayOnto(tape, journal.slice(from, from + sliceLength));
    if (stopped !== null) return stopped;
    await breathe(Math.min(journal.length, from + sliceLength), journal.length);
  }
  return null;
}

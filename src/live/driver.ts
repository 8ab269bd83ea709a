import type { Json } from '../base/json.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { Machine } from '../kernel/machine.ts';
import type { World } from '../kernel/world.ts';
import { appendToJournal } from '../storage/run-tables.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { Storage, StorageStep } from '../storage/storage.ts';
import { nextByClock } from './clock.ts';
import { journalRow, type JournalEntry } from './journal.ts';
import { firstDifference, stepsOf } from './lockstep.ts';
import {
  differingTables,
  readJournalAfter,
  readRun,
  recordSteps,
  replaceSteps,
  type Branch,
} from './run-record.ts';
import { createTape, replayOnto, type Moment, type Stretched, type Tape } from './tape.ts';

/** Why the run could not go on. It stands where it stood; nothing is lost. */
export type DriverFailure =
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  /** The real tables answered otherwise than the model: which op, and what. */
  | { readonly kind: 'lost-lockstep'; readonly difference: string }
  | { readonly kind: 'not-possible'; readonly problem: string };

export type DriverOptions = {
  readonly machine: Machine;
  readonly storage: Storage;
  readonly seed: number;
  /** The world before the first move. */
  readonly start: World;
  /** Kept with the run, so that a reload knows what to build. */
  readonly setup: Json;
};

/** Moves a run in lockstep with its storage: what is on the tape is committed there. */
export type Driver = {
  readonly tape: Tape;
  readonly branches: () => readonly Branch[];
  /** Makes moves at the head, all in one transaction of the storage. */
  readonly make: (moves: readonly JournalEntry[]) => Promise<Result<null, DriverFailure>>;
  /** Up to `countMax` moves that the clock takes by `untilMs`, in one transaction. */
  readonly runClock: (countMax: number, untilMs: number) => Promise<Result<number, DriverFailure>>;
  /** Makes a move after the first `position` ones; what came after becomes a branch. */
  readonly fork: (position: number, made: JournalEntry) => Promise<Result<null, DriverFailure>>;
  /** Returns to a future that was left; the present one becomes a branch. */
  readonly openBranch: (id: number) => Promise<Result<null, DriverFailure>>;
  /** Back to the first `position` moves; what came after becomes a branch. */
  readonly restart: (position: number) => Promise<Result<null, DriverFailure>>;
  /** Makes the tables again what the journal says. */
  readonly rebuild: () => Promise<Result<null, DriverFailure>>;
  /** Reads what another tab has written since. */
  readonly catchUp: () => Promise<Result<null, DriverFailure>>;
  /** Reads everything anew, after another tab has changed the past. */
  readonly reread: () => Promise<Result<null, DriverFailure>>;
};

export type OpenedRun = {
  readonly driver: Driver;
  /** Tables that differ from the fold of the journal. */
  readonly differing: readonly string[];
  /** The first kept move that is not possible any more. */
  readonly stopped: { readonly number: number; readonly problem: string } | null;
};

/** Opens a run: begins it where there is none yet, else replays its journal and compares. */
export async function openDriver(options: DriverOptions): Promise<Result<OpenedRun, DriverFailure>> {
  const { machine, storage, seed, start } = options;
  const schemas = machine.definition.databases;
  const record = await readRun(storage);
  if (!record.ok) return storageFailed(record.failure);
  const tape = createTape(machine, seed, start);
  if (record.value.setup === null) {
    const begun = await storage.execute([
      ...recordSteps({ setup: options.setup, journal: [], branches: [] }),
      ...replaceSteps(schemas, start),
    ]);
    if (!begun.ok) return storageFailed(begun.failure);
    return succeed({ driver: createDriver(options, tape, []), differing: [], stopped: null });
  }
  const stopped = replayOnto(tape, record.value.journal);
  const differing = await differingTables(storage, schemas, tape.head().world);
  if (!differing.ok) return storageFailed(differing.failure);
  const driver = createDriver(options, tape, record.value.branches);
  return succeed({ driver, differing: differing.value, stopped });
}

function createDriver(options: DriverOptions, tape: Tape, known: readonly Branch[]): Driver {
  const { machine, storage } = options;
  const schemas = machine.definition.databases;
  let branches = known;

  const commit = async (
    stretched: readonly Extract<Stretched, { ok: true }>[],
  ): Promise<Result<null, DriverFailure>> => {
    const batches = stretched.map(({ entry, made }, index) => {
      const number = tape.length() + index + 1;
      return [...stepsOf(entry), appendToJournal(number, journalRow(number, made))];
    });
    const answers = await storage.execute(batches.flat());
    if (!answers.ok) return storageFailed(answers.failure);
    let from = 0;
    for (const [index, next] of stretched.entries()) {
      const to = from + (batches[index]?.length ?? 0);
      const difference = firstDifference(next.entry, answers.value.slice(from, to));
      if (difference !== null) return fail({ kind: 'lost-lockstep', difference });
      from = to;
    }
    stretched.forEach(tape.append);
    return succeed(null);
  };

  const make: Driver['make'] = async (moves) => {
    const stretched: Extract<Stretched, { ok: true }>[] = [];
    let moment = tape.head();
    for (const made of moves) {
      const next = tape.stretch(moment, made);
      if (!next.ok) return fail({ kind: 'not-possible', problem: next.problem });
      stretched.push(next);
      moment = next.moment;
    }
    return commit(stretched);
  };

  /** One transaction: another journal, its tables by difference, the left future as a branch. */
  const change = async (
    position: number,
    after: readonly JournalEntry[],
    without: number | null,
  ): Promise<Result<null, DriverFailure>> => {
    const future = createTape(machine, options.seed, options.start);
    const journal = [...tape.journal().slice(0, position), ...after];
    const stopped = replayOnto(future, journal);
    if (stopped !== null) return fail({ kind: 'not-possible', problem: stopped.problem });
    const left = tape.journal().slice(position);
    const id = Math.max(0, ...branches.map((branch) => branch.id)) + 1;
    const rest = branches
      .filter((branch) => branch.id !== without)
      .map((branch) => rebased(branch, position, left));
    const kept = left.length > 0 ? [...rest, { id, forkedAt: position, journal: left }] : rest;
    const steps: readonly StorageStep[] = [
      // Fails where another tab has gone on: only the tab that has seen the last move may rewrite.
      appendToJournal(tape.length() + 1, {}),
      ...recordSteps({ setup: options.setup, journal, branches: kept }),
      ...replaceSteps(schemas, future.head().world),
    ];
    const stored = await storage.execute(steps);
    if (!stored.ok) return storageFailed(stored.failure);
    tape.cut(position);
    replayOnto(tape, after);
    branches = kept;
    return succeed(null);
  };

  return {
    tape,
    branches: () => branches,
    make,
    runClock: async (countMax, untilMs) => {
      const stretched: Extract<Stretched, { ok: true }>[] = [];
      let moment: Moment = tape.head();
      while (stretched.length < countMax) {
        const due = nextByClock(machine, moment.clock, moment.world);
        if (due === null || due.atMs > untilMs) break;
        const next = tape.stretch(moment, due);
        if (!next.ok) return fail({ kind: 'not-possible', problem: next.problem });
        stretched.push(next);
        moment = next.moment;
      }
      if (stretched.length === 0) return succeed(0);
      const committed = await commit(stretched);
      return committed.ok ? succeed(stretched.length) : committed;
    },
    fork: (position, made) => change(position, [made], null),
    restart: (position) => change(position, [], null),
    openBranch: async (id) => {
      const branch = branches.find((candidate) => candidate.id === id);
      if (branch === undefined) return fail({ kind: 'not-possible', problem: `no branch ${id}` });
      return change(branch.forkedAt, branch.journal, id);
    },
    rebuild: async () => {
      const steps = [
        ...recordSteps({ setup: options.setup, journal: tape.journal(), branches }),
        ...replaceSteps(schemas, tape.head().world),
      ];
      const stored = await storage.execute(steps);
      return stored.ok ? succeed(null) : storageFailed(stored.failure);
    },
    catchUp: async () => {
      const more = await readJournalAfter(storage, tape.length());
      if (!more.ok) return storageFailed(more.failure);
      const stopped = replayOnto(tape, more.value);
      return stopped === null ? succeed(null) : fail({ kind: 'not-possible', problem: stopped.problem });
    },
    reread: async () => {
      const record = await readRun(storage);
      if (!record.ok) return storageFailed(record.failure);
      tape.cut(0);
      const stopped = replayOnto(tape, record.value.journal);
      branches = record.value.branches;
      return stopped === null ? succeed(null) : fail({ kind: 'not-possible', problem: stopped.problem });
    },
  };
}

/** A branch that left later than `position` carries the way there itself from now on. */
function rebased(branch: Branch, position: number, left: readonly JournalEntry[]): Branch {
  if (branch.forkedAt <= position) return branch;
  const way = left.slice(0, branch.forkedAt - position);
  return { id: branch.id, forkedAt: position, journal: [...way, ...branch.journal] };
}

function storageFailed(failure: StorageFailure): {
  readonly ok: false;
  readonly failure: DriverFailure;
} {
  return fail({ kind: 'storage', failure });
}

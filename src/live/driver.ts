import type { Json } from '../base/json.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { Machine } from '../kernel/machine.ts';
import type { TraceEntry } from '../kernel/entry.ts';
import type { World } from '../kernel/world.ts';
import { appendToJournal } from '../storage/run-tables.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { Storage, StorageStep } from '../storage/storage.ts';
import { rebased, type Branch } from './branch.ts';
import { nextByClock, type Held } from './clock.ts';
import { journalRow, type JournalEntry } from './journal.ts';
import { firstDifference, refusedWrite, stepsOf } from './lockstep.ts';
import {
  beginSteps,
  differingTables,
  isOvertaken,
  readJournalAfter,
  readRun,
  recordSteps,
  replaceSteps,
  rewriteGuard,
  type KeptRun,
  type RunRecord,
} from './run-record.ts';
import { createTape, replayOnto, type Moment, type Stopped, type Stretched, type Tape } from './tape.ts';

/** Why the run could not go on. It stands where it stood; nothing is lost. */
export type DriverFailure =
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  /** The real tables answered otherwise than the model: which op, and what. */
  | { readonly kind: 'lost-lockstep'; readonly difference: string }
  /** Another tab has written since this one last read; `catchUp` shows what. */
  | { readonly kind: 'overtaken' }
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
  /**
   * Up to `countMax` moves that the clock takes by `untilMs`, in one transaction, with some held back;
   * fewer, but at least one, where it may not go on for so long.
   */
  readonly runClock: (
    countMax: number,
    untilMs: number,
    held?: Held,
    mayGoOn?: () => boolean,
  ) => Promise<Result<number, DriverFailure>>;
  /** Makes a move after the first `position` ones; what came after becomes a branch. */
  readonly fork: (position: number, made: JournalEntry) => Promise<Result<null, DriverFailure>>;
  /** Returns to a future that was left; the present one becomes a branch. */
  readonly openBranch: (id: number) => Promise<Result<null, DriverFailure>>;
  /** Back to the first `position` moves; what came after becomes a branch. */
  readonly restart: (position: number) => Promise<Result<null, DriverFailure>>;
  /** Makes the tables again what the journal says. */
  readonly rebuild: () => Promise<Result<null, DriverFailure>>;
  /** Reads what another tab has written since: new moves, or everything if it changed the past. */
  readonly catchUp: () => Promise<Result<null, DriverFailure>>;
};

export type OpenedRun = {
  readonly driver: Driver;
  /** Tables that differ from the fold of the journal. */
  readonly differing: readonly string[];
  /** The first kept move that is not possible any more, and how many are left out with it. */
  readonly stopped: (Stopped & { readonly leftOutCount: number }) | null;
};

/** Opens a run: begins it where there is none yet, else replays its journal and compares. */
export async function openDriver(options: DriverOptions): Promise<Result<OpenedRun, DriverFailure>> {
  const { machine, seed, start } = options;
  const schemas = machine.definition.databases;
  const kept = await beginOrRead(options);
  if (!kept.ok) return failed(kept.failure);
  const { record, tables } = kept.value;
  const tape = createTape(machine, seed, start);
  const stopped = replayOnto(tape, record.journal);
  const differing = differingTables(schemas, tables, tape.head().world);
  const leftOutCount = record.journal.length - tape.length();
  return succeed({
    driver: createDriver(options, tape, record),
    differing,
    stopped: stopped === null ? null : { ...stopped, leftOutCount },
  });
}

/** What is kept of the run; where there is nothing yet, begins it. */
async function beginOrRead(options: DriverOptions): Promise<Result<KeptRun, StorageFailure>> {
  const { machine, storage, start, setup } = options;
  const schemas = machine.definition.databases;
  const found = await readRun(storage, schemas);
  if (!found.ok || found.value.record.setup !== null) return found;
  const begun = await storage.execute([...beginSteps(setup), ...replaceSteps(schemas, start)]);
  // Another tab that opened the run at the same moment may have been first.
  return begun.ok || isOvertaken(begun.failure) ? readRun(storage, schemas) : begun;
}

function createDriver(options: DriverOptions, tape: Tape, record: RunRecord): Driver {
  const { machine, storage } = options;
  const schemas = machine.definition.databases;
  let { branches, rewriteCount } = record;

  const commit = async (
    stretched: readonly Extract<Stretched, { ok: true }>[],
  ): Promise<Result<null, DriverFailure>> => {
    // The journal comes first, so that a second writer is told from tables that differ.
    const batches = stretched.map(({ entry, made }, index) => {
      const number = tape.length() + index + 1;
      return [appendToJournal(number, journalRow(number, made)), ...stepsOf(entry)];
    });
    const guard = rewriteGuard(rewriteCount, rewriteCount);
    const answers = await storage.execute([guard, ...batches.flat()]);
    if (!answers.ok) return failed(answers.failure, writerOf(answers.failure, stretched, batches));
    let from = 1;
    for (const [index, next] of stretched.entries()) {
      const to = from + (batches[index]?.length ?? 0);
      const difference = firstDifference(next.entry, answers.value.slice(from + 1, to));
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
    const next = { setup: options.setup, journal, branches: kept, rewriteCount: rewriteCount + 1 };
    const stored = await storage.execute([
      rewriteGuard(rewriteCount, next.rewriteCount),
      // Fails where another tab has gone on: only the tab that has seen the last move may rewrite.
      appendToJournal(tape.length() + 1, {}),
      ...recordSteps(next),
      ...replaceSteps(schemas, future.head().world),
    ]);
    if (!stored.ok) return failed(stored.failure);
    tape.cut(position);
    replayOnto(tape, after);
    ({ branches, rewriteCount } = next);
    return succeed(null);
  };

  const reread = async (): Promise<Result<null, DriverFailure>> => {
    const read = await readRun(storage, []);
    if (!read.ok) return failed(read.failure);
    tape.cut(0);
    ({ branches, rewriteCount } = read.value.record);
    return replayed(tape, read.value.record.journal);
  };

  return {
    tape,
    branches: () => branches,
    make,
    runClock: async (countMax, untilMs, held, mayGoOn = () => true) => {
      const stretched: Extract<Stretched, { ok: true }>[] = [];
      let moment: Moment = tape.head();
      while (stretched.length < countMax) {
        const due = nextByClock(machine, moment.clock, moment.world, held);
        if (due === null || due.atMs > untilMs) break;
        const next = tape.stretch(moment, due);
        if (!next.ok) return fail({ kind: 'not-possible', problem: next.problem });
        stretched.push(next);
        moment = next.moment;
        if (!mayGoOn()) break;
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
      const journal = tape.journal();
      const next = { setup: options.setup, journal, branches, rewriteCount: rewriteCount + 1 };
      const stored = await storage.execute([
        rewriteGuard(rewriteCount, next.rewriteCount),
        ...recordSteps(next),
        ...replaceSteps(schemas, tape.head().world),
      ]);
      if (!stored.ok) return failed(stored.failure);
      ({ rewriteCount } = next);
      return succeed(null);
    },
    catchUp: async () => {
      const news = await readJournalAfter(storage, tape.length());
      if (!news.ok) return failed(news.failure);
      return news.value.rewriteCount === rewriteCount ? replayed(tape, news.value.moves) : reread();
    },
  };
}

function replayed(tape: Tape, journal: readonly JournalEntry[]): Result<null, DriverFailure> {
  const stopped = replayOnto(tape, journal);
  return stopped === null ? succeed(null) : fail({ kind: 'not-possible', problem: stopped.problem });
}

/** The move whose step of the batch was refused. */
function writerOf(
  failure: StorageFailure,
  stretched: readonly Extract<Stretched, { ok: true }>[],
  batches: readonly (readonly StorageStep[])[],
): TraceEntry | null {
  if (failure.kind !== 'guard-failed' && failure.kind !== 'duplicate-key') return null;
  // The first step is the guard of the whole batch.
  let before = 1;
  for (const [index, steps] of batches.entries()) {
    before += steps.length;
    if (failure.step < before) return stretched[index]?.entry ?? null;
  }
  return null;
}

function failed(
  failure: StorageFailure,
  writer: TraceEntry | null = null,
): { readonly ok: false; readonly failure: DriverFailure } {
  if (isOvertaken(failure)) return fail({ kind: 'overtaken' });
  if (writer !== null) return fail({ kind: 'lost-lockstep', difference: refusedWrite(writer, failure) });
  return fail({ kind: 'storage', failure });
}

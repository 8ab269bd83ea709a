import type { Json } from '../base/json.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { Branch } from './branch.ts';
import { nextByClock, type HeldProcesses } from './clock.ts';
import { failed, type DriverFailure } from './driver-failure.ts';
import type { DriverOptions } from './driver-options.ts';
import type { Halted } from './halted.ts';
import { entryReader, type JournalEntry, type ReadEntry } from './journal.ts';
import { hasBegun, readJournal, readRecord, rewritesIn } from './read-record.ts';
import { replayFound, type Replayed } from './replay-found.ts';
import {
  beginSteps,
  differingTables,
  isOvertaken,
  readNews,
  readRows,
  replaceSteps,
  rowsByTable,
  type KeptRows,
} from './run-record.ts';
import { createWriter, stretchedFrom } from './run-writer.ts';
import { createTape, replayOnto, type Moment, type Stretched, type Tape } from './tape.ts';

/** A move that is possible, with what it does. */
type Made = Extract<Stretched, { ok: true }>;

/** Moves a run in lockstep with its storage: what is on the tape is committed there. */
export type Driver = {
  readonly tape: Tape;
  readonly branches: () => readonly Branch[];
  /** Makes moves at the head, all in one transaction of the storage. */
  readonly make: (moves: readonly JournalEntry[]) => Promise<Result<null, DriverFailure>>;
  /**
   * Up to `countMax` moves that the clock takes by `untilMs`, in one transaction, with some held back;
   * fewer, but at least one, where it may not go on after one of them.
   */
  readonly runClock: (
    countMax: number,
    untilMs: number,
    held?: HeldProcesses,
    mayGoOn?: (made: Made) => boolean,
  ) => Promise<Result<number, DriverFailure>>;
  /** Makes a move after the first `position` ones; what came after becomes a branch. */
  readonly fork: (position: number, made: JournalEntry) => Promise<Result<null, DriverFailure>>;
  /** Returns to a future that was left; the present one becomes a branch. */
  readonly openBranch: (id: number) => Promise<Result<null, DriverFailure>>;
  /** Back to the first `position` moves; what came after becomes a branch. */
  readonly restart: (position: number) => Promise<Result<null, DriverFailure>>;
  /** From the start, with these moves; what was made so far becomes a branch. */
  readonly beginAnew: (opening: readonly JournalEntry[]) => Promise<Result<null, DriverFailure>>;
  /** Makes the tables again what the journal says, and puts aside what can't be read. */
  readonly rebuild: () => Promise<Result<null, DriverFailure>>;
  /** Reads what another tab has written since: new moves, or everything if it changed the past. */
  readonly catchUp: () => Promise<Result<null, DriverFailure>>;
  /** All rows that are kept, as they are, by the names of their tables. */
  readonly rawRows: () => Promise<Result<Json, DriverFailure>>;
  /**
   * After a failure: compares what is kept with the tape. What is kept beyond it is replayed; what is not
   * kept, or not any more, is kept anew.
   */
  readonly recover: () => Promise<Result<null, DriverFailure>>;
};

export type OpenedRun = {
  readonly driver: Driver;
  /** Tables that differ from the fold of the journal. */
  readonly differing: readonly string[];
  /** Where the moves end that can be read and made; what is kept beyond is untouched. Null: nowhere. */
  readonly halted: Halted | null;
};

/**
 * Opens a run: begins it where there is none yet, else replays its journal and compares. A run that is
 * there is not written to before somebody acts.
 */
export async function openDriver(options: DriverOptions): Promise<Result<OpenedRun, DriverFailure>> {
  const { machine, seed, start } = options;
  const readEntry = entryReader(options.commands);
  const kept = await beginOrRead(options);
  if (!kept.ok) return failed(kept.failure);
  const tape = createTape(machine, seed, start);
  const opened = await replayFound(options, tape, readRecord(kept.value, readEntry));
  return succeed({
    driver: createDriver(options, tape, readEntry, opened),
    differing: differingTables(machine.definition.databases, kept.value, tape.head().world),
    halted: opened.halted,
  });
}

/** What is kept of the run; where there is nothing yet, begins it. */
async function beginOrRead({
  machine,
  storage,
  start,
  setup,
  code,
}: DriverOptions): Promise<Result<KeptRows, StorageFailure>> {
  const schemas = machine.definition.databases;
  const rows = await readRows(storage, schemas);
  if (!rows.ok || hasBegun(rows.value)) return rows;
  const begun = await storage.execute([...beginSteps(setup, code), ...replaceSteps(schemas, start)]);
  // Another tab that opened the run at the same moment may have been first.
  return begun.ok || isOvertaken(begun.failure) ? readRows(storage, schemas) : begun;
}

function createDriver(options: DriverOptions, tape: Tape, readEntry: ReadEntry, opened: Replayed): Driver {
  const { machine, storage } = options;
  const schemas = machine.definition.databases;
  const writer = createWriter(options, tape, readEntry, opened);

  const reread = async (): Promise<Result<null, DriverFailure>> => {
    const rows = await readRows(storage, []);
    if (!rows.ok) return failed(rows.failure);
    tape.cut(0);
    const again = await replayFound(options, tape, readRecord(rows.value, readEntry));
    writer.take(again);
    return again.halted === null ? succeed(null) : fail({ kind: 'unreadable', halted: again.halted });
  };

  const catchUp: Driver['catchUp'] = async () => {
    const news = await readNews(storage, tape.length());
    if (!news.ok) return failed(news.failure);
    if (news.value.meta.length === 0) return fail({ kind: 'gone' });
    const { entries, bad } = readJournal(news.value.journal, tape.length(), readEntry);
    const isRewritten = rewritesIn(news.value.meta) !== writer.record().rewriteCount;
    if (isRewritten || bad !== null || writer.isUnsettled()) return reread();
    return replayOnto(tape, entries) === null ? succeed(null) : reread();
  };

  return {
    tape,
    branches: () => writer.record().branches,
    make: async (moves) => {
      const stretched = stretchedFrom(tape, tape.head(), moves);
      return stretched.ok ? writer.commit(stretched.value) : stretched;
    },
    runClock: async (countMax, untilMs, held, mayGoOn = () => true) => {
      const most = Math.min(countMax, writer.room());
      if (most <= 0) return fail({ kind: 'run-full' });
      const stretched: Made[] = [];
      let moment: Moment = tape.head();
      while (stretched.length < most) {
        const due = nextByClock(machine, moment.clock, moment.world, held);
        if (due === null || due.atMs > untilMs) break;
        const next = tape.stretch(moment, due);
        if (!next.ok) return fail({ kind: 'not-possible', problem: next.problem });
        stretched.push(next);
        moment = next.moment;
        if (!mayGoOn(next)) break;
      }
      if (stretched.length === 0) return succeed(0);
      const committed = await writer.commit(stretched);
      return committed.ok ? succeed(stretched.length) : committed;
    },
    fork: (position, made) => writer.change(position, [made], null),
    restart: (position) => writer.change(position, [], null),
    beginAnew: (opening) => writer.change(0, opening, null),
    openBranch: async (id) => {
      const branch = writer.record().branches.find((candidate) => candidate.id === id);
      if (branch === undefined) return fail({ kind: 'not-possible', problem: `no branch ${id}` });
      return writer.change(branch.forkedAt, branch.journal, id);
    },
    rebuild: writer.rewrite,
    catchUp,
    recover: async () => {
      const made = await storage.makeAnew();
      if (!made.ok) return failed(made.failure);
      const rows = await readRows(storage, []);
      if (!rows.ok) return failed(rows.failure);
      if (!hasBegun(rows.value)) return writer.keepAnew();
      const { record } = readRecord(rows.value, readEntry);
      // What says how often it was rewritten is gone, and the moves are not.
      if (rows.value.meta.length === 0) return reread();
      // A power cut may have taken the last batches.
      const isShort = record.journal.length < tape.length();
      if (isShort && record.rewriteCount === writer.record().rewriteCount) return writer.rewrite();
      return catchUp();
    },
    rawRows: async () => {
      const rows = await readRows(storage, schemas);
      return rows.ok ? succeed(rowsByTable(rows.value)) : failed(rows.failure);
    },
  };
}

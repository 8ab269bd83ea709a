import { equalJson } from '../base/equal.ts';
import { plainOf } from '../base/plain.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { TraceEntry } from '../kernel/world/entry.ts';
import { movesVersion } from '../scenarios/script/older-moves.ts';
import { appendToJournal } from '../storage/run-tables.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { StorageStep } from '../storage/storage.ts';
import { rebased } from './branch.ts';
import { failed, type DriverFailure } from './driver-failure.ts';
import type { DriverOptions } from './driver-options.ts';
import { journalRow, type JournalEntry, type ReadEntry } from './journal.ts';
import { firstDifference, stepsOf } from './lockstep.ts';
import { freeBranch, tailAside } from './read-record.ts';
import type { Replayed } from './replay-found.ts';
import { moveCountMax } from './run-limits.ts';
import {
  beginSteps,
  foundGuard,
  metaSteps,
  recordSteps,
  replaceSteps,
  rewriteGuard,
  rewriteRow,
  type RunRecord,
} from './run-record.ts';
import type { Moment, Stretched, Tape } from './tape.ts';

type Made = Extract<Stretched, { ok: true }>;

/** Writes a run: every change of its record is one transaction, after which the tape follows. */
export type RunWriter = {
  readonly record: () => RunRecord;
  /** Whether other moves are kept than those of the tape, as they can't be read or made or are of older code. */
  readonly isUnsettled: () => boolean;
  /** How many more moves the run may have. */
  readonly room: () => number;
  /** What another tab has written is known from now on. */
  readonly take: (replayed: Replayed) => void;
  readonly commit: (stretched: readonly Made[]) => Promise<Result<null, DriverFailure>>;
  /** Other moves after the first `position`; the left future becomes a branch, and one branch may end. */
  readonly change: (
    position: number,
    after: readonly JournalEntry[],
    without: number | null,
  ) => Promise<Result<null, DriverFailure>>;
  /** Makes the tables again what the journal says. */
  readonly rewrite: () => Promise<Result<null, DriverFailure>>;
  /** Keeps a run of which nothing is kept any more; refused where another tab has begun one. */
  readonly keepAnew: () => Promise<Result<null, DriverFailure>>;
};

export function createWriter(
  options: DriverOptions,
  tape: Tape,
  readEntry: ReadEntry,
  opened: Replayed,
): RunWriter {
  const { machine, storage } = options;
  const schemas = machine.definition.databases;
  const lengthMax = options.moveCountMax ?? moveCountMax;
  let { record } = opened.found;
  /** What is to be put right before anything is written; null: nothing. */
  let unsettled = unsettledOf(opened, options.code);

  /** What can't be read or made is put aside, and the run is what could be: the first thing that is written. */
  const settle = async (): Promise<Result<null, DriverFailure>> => {
    if (unsettled === null) return succeed(null);
    const { setup, code } = options;
    const next: RunRecord = { ...settledRecord(record, unsettled, readEntry), setup, code };
    const stored = await storage.execute(
      settlingSteps(unsettled, next, () => replaceSteps(schemas, tape.head().world)),
    );
    if (!stored.ok) return failed(stored.failure);
    record = next;
    unsettled = null;
    return succeed(null);
  };

  const commit = async (stretched: readonly Made[]): Promise<Result<null, DriverFailure>> => {
    if (tape.length() + stretched.length > lengthMax) return fail({ kind: 'run-full' });
    const settled = await settle();
    if (!settled.ok) return settled;
    // The journal comes first, so that a second writer is told from tables that differ.
    const batches = stretched.map(({ entry, made }, index) => {
      const number = tape.length() + index + 1;
      return [appendToJournal(number, journalRow(number, made)), ...stepsOf(entry)];
    });
    const guard = rewriteGuard(record.rewriteCount, record.rewriteCount);
    const answers = await storage.execute([guard, ...batches.flat()]);
    if (!answers.ok) return failed(answers.failure, writerOf(answers.failure, stretched, batches));
    const difference = differenceIn(stretched, batches, answers.value);
    if (difference !== null) return fail({ kind: 'lost-lockstep', difference });
    stretched.forEach(tape.append);
    return succeed(null);
  };

  /** One transaction: another journal, its tables by difference, the left future as a branch. */
  const change = async (
    position: number,
    after: readonly JournalEntry[],
    without: number | null,
  ): Promise<Result<null, DriverFailure>> => {
    if (position + after.length > lengthMax) return fail({ kind: 'run-full' });
    const future = stretchedFrom(tape, tape.momentAt(position), after);
    if (!future.ok) return future;
    const settled = await settle();
    if (!settled.ok) return settled;
    const next = forked({ ...record, setup: options.setup }, tape.journal(), { position, after, without });
    const { world } = future.value.at(-1)?.moment ?? tape.momentAt(position);
    const stored = await storage.execute([
      rewriteGuard(record.rewriteCount, next.rewriteCount),
      // Fails where another tab has gone on: only the tab that has seen the last move may rewrite.
      appendToJournal(tape.length() + 1, {}),
      ...recordSteps(next),
      ...replaceSteps(schemas, world),
    ]);
    if (!stored.ok) return failed(stored.failure);
    tape.cut(position);
    future.value.forEach(tape.append);
    record = next;
    return succeed(null);
  };

  /** The whole run written from the tape, over what `guards` say. */
  const writeAnew = async (guards: readonly StorageStep[]): Promise<Result<null, DriverFailure>> => {
    const next: RunRecord = {
      ...record,
      setup: options.setup,
      code: options.code,
      version: movesVersion,
      journal: tape.journal(),
      rewriteCount: record.rewriteCount + 1,
    };
    const stored = await storage.execute([
      ...guards,
      ...recordSteps(next),
      ...replaceSteps(schemas, tape.head().world),
    ]);
    if (!stored.ok) return failed(stored.failure);
    record = next;
    return succeed(null);
  };

  const rewrite: RunWriter['rewrite'] = async () => {
    const settled = await settle();
    if (!settled.ok) return settled;
    return writeAnew([rewriteGuard(record.rewriteCount, record.rewriteCount + 1)]);
  };

  const keepAnew: RunWriter['keepAnew'] = async () => {
    const kept = await writeAnew(beginSteps(options.setup, options.code));
    if (kept.ok) unsettled = null;
    return kept;
  };

  return {
    record: () => record,
    isUnsettled: () => unsettled !== null && keepsOther(unsettled),
    room: () => lengthMax - tape.length(),
    take: (replayed) => {
      ({ record } = replayed.found);
      unsettled = unsettledOf(replayed, options.code);
    },
    commit,
    change,
    rewrite,
    keepAnew,
  };
}

/** The record without what can't be read or made. */
function settledRecord(record: RunRecord, { found }: Replayed, readEntry: ReadEntry): RunRecord {
  return {
    ...tailAside(record, found.tail, readEntry),
    version: movesVersion,
    rewriteCount: record.rewriteCount + 1,
  };
}

function settlingSteps(
  unsettled: Replayed,
  next: RunRecord,
  tables: () => readonly StorageStep[],
): readonly StorageStep[] {
  const { rewrites } = unsettled.found;
  const isKept = !keepsOther(unsettled);
  return [
    // What is no plain data can't be compared, and no program has written it.
    ...(equalJson(plainOf(rewrites), rewrites) ? [foundGuard(rewrites, next.rewriteCount)] : []),
    ...(isKept ? metaSteps(next) : [...recordSteps(next), ...tables()]),
  ];
}

type Fork = {
  readonly position: number;
  readonly after: readonly JournalEntry[];
  readonly without: number | null;
};

/** The record with other moves after the first `position`, whose left future is a branch. */
function forked(
  record: RunRecord,
  made: readonly JournalEntry[],
  { position, after, without }: Fork,
): RunRecord {
  const left = made.slice(position);
  const id = freeBranch(record.branches, record.aside);
  const rest = record.branches
    .filter((branch) => branch.id !== without)
    .map((branch) => rebased(branch, position, left));
  return {
    ...record,
    journal: [...made.slice(0, position), ...after],
    branches: left.length > 0 ? [...rest, { id, forkedAt: position, journal: left }] : rest,
    rewriteCount: record.rewriteCount + 1,
  };
}

/** What the database has answered otherwise than the model; the first answer is that of the guard. */
function differenceIn(
  stretched: readonly Made[],
  batches: readonly (readonly StorageStep[])[],
  answers: Parameters<typeof firstDifference>[1],
): ReturnType<typeof firstDifference> {
  let from = 1;
  for (const [index, { entry }] of stretched.entries()) {
    const to = from + (batches[index]?.length ?? 0);
    const difference = firstDifference(entry, answers.slice(from + 1, to));
    if (difference !== null) return difference;
    from = to;
  }
  return null;
}

/** A run that was written by other code says so with its next move, even where nothing is wrong with it. */
function unsettledOf(replayed: Replayed, code: string): Replayed | null {
  const { record, rewrites } = replayed.found;
  // The guard of each batch compares the whole row, with all that somebody may have written beside.
  const isGuarded = equalJson(rewrites, rewriteRow(record.rewriteCount));
  return replayed.halted === null && record.code === code && isGuarded ? null : replayed;
}

const keepsOther = ({ halted, isLifted }: Replayed): boolean => halted !== null || isLifted;

export function stretchedFrom(
  tape: Tape,
  from: Moment,
  moves: readonly JournalEntry[],
): Result<readonly Made[], DriverFailure> {
  const stretched: Made[] = [];
  let moment = from;
  for (const made of moves) {
    const next = tape.stretch(moment, made);
    if (!next.ok) return fail({ kind: 'not-possible', problem: next.problem });
    stretched.push(next);
    moment = next.moment;
  }
  return succeed(stretched);
}

/** The move whose step of the batch was refused. */
function writerOf(
  failure: StorageFailure,
  stretched: readonly Made[],
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

import type { DriverOptions } from './driver-options.ts';
import { haltedOf, type Halted } from './halted.ts';
import { journalRow } from './journal.ts';
import { liftRecord } from './lift-record.ts';
import type { FoundRecord } from './read-record.ts';
import { replayInSlices, replayOnto, type Tape } from './tape.ts';

/** A run as it was found, replayed as far as that goes. */
export type Replayed = {
  readonly found: FoundRecord;
  readonly halted: Halted | null;
  /** Whether older code has kept other moves than these, and still keeps them. */
  readonly isLifted: boolean;
};

export async function replayFound(
  { code, breathe, lift = () => null }: Pick<DriverOptions, 'code' | 'breathe' | 'lift'>,
  tape: Tape,
  found: FoundRecord,
): Promise<Replayed> {
  const lifted = liftRecord(found.record, lift);
  const record = lifted ?? found.record;
  const { journal } = record;
  const stopped =
    breathe === undefined ? replayOnto(tape, journal) : await replayInSlices(tape, journal, breathe);
  const length = tape.length();
  const impossible = journal.slice(length).map((made, index) => journalRow(length + index + 1, made));
  const cut: FoundRecord = {
    ...found,
    record: { ...record, journal: journal.slice(0, length) },
    tail: [...impossible, ...found.tail],
  };
  return { found: cut, halted: haltedOf(cut, stopped, code), isLifted: lifted !== null };
}

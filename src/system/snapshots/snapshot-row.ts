import { succeed, type Result } from '../../base/result.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { rowFromSnapshot } from '../aggregate/snapshot.ts';
import { sealState } from '../personal-data/seal-state.ts';
import type { ReadOn } from '../aggregate/read-on.ts';
import { versionColumn } from '../versioning/schema-version.ts';
import type { Versions } from '../versioning/versions.ts';

/** A snapshot as it is written: it says by which code, and what is about a person as the design has it. */
export function* snapshotRow(
  versions: Versions,
  readOn: Pick<ReadOn, 'select'>,
  loaded: LoadedAggregate,
): Process<Result<Row, OpFailure>> {
  const state = yield* sealState(versions.personal, readOn, loaded);
  if (!state.ok) return state;
  return succeed(rowFromSnapshot({ ...loaded, state: state.value }, versionColumn(versions)));
}

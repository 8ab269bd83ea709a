import { fail, succeed, type Result } from '../../base/result.ts';
import type { DriverFailure } from '../../live/driver-failure.ts';
import { openDriver, type OpenedRun } from '../../live/driver.ts';
import { type DriverOptions } from '../../live/driver-options.ts';
import { onlySeat, takeSeat, type TabRole, type TabSeat } from '../../live/tab-role.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { openMemoryStorage } from '../../storage/memory/open-memory-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { keptSetup, type LabRequest } from '../pages/lab-request.ts';
import type { MemoryReason } from './memory-reason.ts';
import { inMemory, openStorage } from './open-storage.ts';
import { createRoleRelay, type RoleRelay } from './role-relay.ts';

/** A run with all that it needs of the browser, or without what the browser denies. */
export type RunAndSeat = {
  readonly run: OpenedRun;
  readonly storage: Storage;
  readonly memoryReason: MemoryReason | null;
  readonly seat: TabSeat;
  readonly relay: RoleRelay;
  readonly role: TabRole;
};

type Played = Pick<DriverOptions, 'machine' | 'seed' | 'start' | 'commands' | 'code' | 'lift' | 'breathe'>;

/** Opens a run where it is kept; in memory where the browser refuses, or does not answer. */
export async function openRun(
  request: LabRequest,
  played: Played,
): Promise<Result<RunAndSeat, DriverFailure>> {
  const schemas = played.machine.definition.databases;
  const options = { ...played, setup: keptSetup(request.setup, request) };
  const relay = createRoleRelay();
  if (request.isPassing === true)
    return openInMemory(options, relay, { storage: openMemoryStorage(schemas), memoryReason: null });
  const { storage, memoryReason } = await openStorage(request.runId, schemas);
  if (memoryReason === null) {
    const seat = takeSeat(request.runId, relay.handlers);
    const role = await relay.firstRole;
    const opened = await openDriver({ ...options, storage });
    if (opened.ok) return succeed({ run: opened.value, storage, memoryReason, seat, relay, role });
    seat.leave();
    storage.close();
    const reason = whyInMemory(opened.failure);
    // What is kept under this name must not look as if it had been lost.
    if (reason === null || request.isKept === true) return opened;
    return openInMemory(options, relay, inMemory(schemas, reason));
  }
  return openInMemory(options, relay, { storage, memoryReason });
}

async function openInMemory(
  options: Omit<DriverOptions, 'storage'>,
  relay: RoleRelay,
  { storage, memoryReason }: Pick<RunAndSeat, 'storage' | 'memoryReason'>,
): Promise<Result<RunAndSeat, DriverFailure>> {
  const opened = await openDriver({ ...options, storage });
  if (!opened.ok) return fail(opened.failure);
  return succeed({ run: opened.value, storage, memoryReason, seat: onlySeat, relay, role: 'driving' });
}

/** A database that opens and then does not work is no better than none. */
function whyInMemory(failure: DriverFailure): StorageFailure | null {
  if (failure.kind !== 'storage') return null;
  const { kind } = failure.failure;
  return kind === 'unavailable' || kind === 'quota-exceeded' || kind === 'unexpected'
    ? failure.failure
    : null;
}

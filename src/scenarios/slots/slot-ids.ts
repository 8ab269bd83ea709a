import type { SlotId } from './setup.ts';

const named: Readonly<Record<SlotId, true>> = {
  keeping: true,
  snapshots: true,
  'snapshot-every': true,
  'stream-length': true,
  versioning: true,
  'older-snapshots': true,
  'personal-data': true,
  publishing: true,
  relays: true,
  'outbox-index': true,
  'position-every': true,
  'position-order': true,
  concurrency: true,
  consuming: true,
  members: true,
  subscription: true,
  joining: true,
  starting: true,
  failing: true,
  effect: true,
  partitioning: true,
  client: true,
  recognising: true,
  answering: true,
  outside: true,
  coordination: true,
  compensation: true,
  isolation: true,
  'saga-state': true,
  boundary: true,
  correlation: true,
  deadline: true,
  reading: true,
  rebuild: true,
  reactors: true,
};

/** Whether a slot has that name, without all that can be chosen in it: an address is read before that has come. */
export function isSlotId(name: string): name is SlotId {
  return Object.hasOwn(named, name);
}

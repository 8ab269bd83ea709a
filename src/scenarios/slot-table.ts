import { answeringVariants } from '../system/answering/answering-table.ts';
import { clientVariants } from '../system/client/client-table.ts';
import { concurrencyVariants } from '../system/concurrency/concurrency-table.ts';
import { consumingVariants } from '../system/consuming/consuming-table.ts';
import { membersVariants } from '../system/members/members-table.ts';
import { failingVariants } from '../system/failing/failing-table.ts';
import { notifyingVariants } from '../system/notifying/notifying-table.ts';
import { partitioningVariants } from '../system/partitioning/partitioning-table.ts';
import { publishingVariants } from '../system/publishing/publishing-table.ts';
import { relaysVariants } from '../system/relays/relays-table.ts';
import { recognisingVariants } from '../system/recognising/recognising-table.ts';

/** One line a slot: what can be chosen in it, the weakest first. */
export const slotTable = {
  publishing: publishingVariants,
  relays: relaysVariants,
  concurrency: concurrencyVariants,
  consuming: consumingVariants,
  members: membersVariants,
  failing: failingVariants,
  effect: notifyingVariants,
  partitioning: partitioningVariants,
  client: clientVariants,
  recognising: recognisingVariants,
  answering: answeringVariants,
};

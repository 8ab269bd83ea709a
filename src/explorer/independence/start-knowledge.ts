import { valuesOf } from '../../base/sorted-map.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import { isCommittedIn, noEarlyEvent } from '../../kernel/properties/no-early-event.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * What the world in which a search begins says of what came before: what lies unread, and what was told before it
 * was committed. A search that begins at rest finds neither.
 */
export function learnFromStart({ fill, noteEarly }: Knowledge, { brokers, monitors }: World): void {
  const commits = monitors[noEarlyEvent.id] ?? noEarlyEvent.initial;
  for (const { partitions, groups } of Object.values(brokers)) {
    for (const { committed, positions } of Object.values(groups))
      for (const [partition, offset] of Object.entries(committed)) {
        const first = Math.min(offset, positions[partition] ?? 0);
        // Also what may be read only once it is released.
        if ((partitions[partition]?.size ?? 0) > first) fill([partition]);
      }
    // Of commands and replies it always counts whether they are committed (fact-access.ts).
    const records = Object.values(partitions).flatMap((log) => valuesOf(log).filter(isEvent));
    if (records.some(({ id }) => !isCommittedIn(commits, id))) noteEarly();
  }
}

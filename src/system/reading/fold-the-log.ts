import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { eventsTable } from '../../kernel/database/event-store-schema.ts';
import { selectRows, tell } from '../../kernel/language/ops.ts';
import { fold } from '../../domains/aggregate.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { readEvents } from '../versioning/read-event.ts';
import { askedBy } from './query-side.ts';
import type { ReadingVariant } from './reading-variant.ts';

/**
 * No read model: the log is read from its first event to its last, and folded. Nothing is ever behind; what it costs is
 * the number of events, whatever is asked.
 */
export const foldTheLog = {
  id: 'fold-the-log',
  needs: [keptAsEvents],

  queries: {
    from: 'store',
    tables: [],
    namesVersion: false,

    *answer(side, { command }) {
      const { aggregate } = askedBy(side, command);
      const found = yield* selectRows(side.store, { table: eventsTable.name, where: {} });
      if (!found.ok) return { kind: 'failed', reason: found.failure };

      const log = found.value.map(messageFromRow);
      const own = log.filter(
        (event) => event.aggregateType === aggregate.type && event.aggregateId === command.aggregateId,
      );
      const read = yield* readEvents(side.versions, own);
      if (!read.ok) return { kind: 'failed', reason: read.failure };
      const state = fold(aggregate, read.value);
      yield* tell(
        'repository',
        'fold-log',
        { events: log.length, own: own.length, aggregate: command.aggregateId },
        [
          {
            kind: 'stream-read',
            database: side.store,
            aggregateType: aggregate.type,
            aggregateId: command.aggregateId,
            eventCount: log.length,
          },
        ],
      );
      const version = own.at(-1)?.version ?? 0;
      const status = aggregate.statusOf?.(state) ?? '';
      return { kind: 'shown', aggregateId: command.aggregateId, version, status };
    },
  },
} as const satisfies ReadingVariant;

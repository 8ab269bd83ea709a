import { succeed } from '../../../base/result.ts';
import { logStart } from '../../../kernel/database/commit-log.ts';
import { documentsIn } from '../../../kernel/language/document-ops.ts';
import type { LogPosition } from '../../../kernel/database/commit-log.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import { awaitReachable, getRecord, publish, putRecord } from '../../../kernel/language/ops.ts';
import { next } from '../../../kernel/language/process.ts';
import { documentsTable, type AggregateDocument } from '../../keeping/aggregate-document.ts';
import { keptInDocument } from '../../keeping-needs.ts';
import { backOff } from '../../announcing/back-off.ts';
import { unpublished } from '../../announcing/outbox-entry.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

const positionsTopic = 'relay-positions';

/**
 * The document store tells the relay every version of every document, in the order of the commits.
 * So a document need only hold the events of its newest version, and nothing is ever marked.
 */
export const changeStream = {
  id: 'change-stream',
  readsLog: true,
  needs: [keptInDocument],
  standIns: ['log-tailing', 'outbox-polling'],
  tables: [],

  *whenRaised() {
    return succeed([]);
  },

  outboxAfter: (_outbox, events) => events.map(unpublished),

  *afterCommit() {
    return succeed(null);
  },

  relay: (service) =>
    function* relay(args) {
      const { position } = args as { readonly position?: LogPosition };
      if (position === undefined) {
        const stored = yield* getRecord(service.broker, positionsTopic, service.relayName);
        if (stored.ok) return next({ position: stored.value ?? logStart });
        yield* awaitReachable(service.broker);
        return next({});
      }

      const documents = documentsIn(service.database, documentsTable.name);
      const told = yield* documents.watch(position);
      if (!told.ok) return next(args);
      const change = told.value;

      for (const { message: event } of (change.document as AggregateDocument).outbox) {
        const key = service.partitioning.keyOf(event);
        const published = yield* publish(service.broker, topicOf(event), key, event);
        if (!published.ok) {
          yield* backOff(service.broker, event, published.failure);
          return next(args);
        }
      }

      // Dying before this, or not being heard, makes the relay publish this change again.
      yield* putRecord(service.broker, positionsTopic, service.relayName, change.position);
      return next({ position: change.position });
    },
} as const satisfies PublishingVariant;

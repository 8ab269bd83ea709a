import { succeed } from '../../base/result.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { documentsIn } from '../../kernel/language/document-ops.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import { publish } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { documentsTable, type AggregateDocument } from '../keeping/aggregate-document.ts';
import { keptInDocument } from '../keeping-needs.ts';
import { backOff } from '../announcing/back-off.ts';
import { unpublished, unpublishedIn } from '../announcing/outbox-entry.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';

/** With an index that counts the entries to be published: polling need not look at every document. */
export const outboxDocuments: TableSchema = {
  ...documentsTable,
  indexes: [['unpublished']],
  multikey: { column: 'unpublished', array: 'outbox', flag: 'published' },
};

/** The outbox is an array inside the aggregate's own document: one put commits state and events. */
export const outboxInDocument = {
  id: 'outbox-in-document',
  needs: [keptInDocument],
  standIns: ['outbox-polling'],
  tables: [outboxDocuments],

  *whenRaised() {
    return succeed([]);
  },

  // What has been published goes with the next write.
  outboxAfter: (outbox, events) => [...unpublishedIn(outbox), ...events.map(unpublished)],

  *afterCommit() {
    return succeed(null);
  },

  relay: (service) =>
    function* relay() {
      const documents = documentsIn(service.database, documentsTable.name);
      const found = yield* documents.waitForEntry('outbox', 'published');
      const document = found.ok ? found.value : null;
      if (document === null) return next({});

      const [entry] = unpublishedIn((document.document as AggregateDocument).outbox);
      if (entry === undefined) return next({});
      const event = entry.message;
      const key = service.partitioning.keyOf(event);
      const published = yield* publish(service.broker, topicOf(event), key, event);
      if (!published.ok) {
        yield* backOff(service.broker, event, published.failure);
        return next({});
      }

      // One entry, in place: what was added to the array in the meantime stays.
      yield* documents.updateEntry(document.id, 'outbox', entry.id, { published: true });
      return next({});
    },
} as const satisfies PublishingVariant;

import { succeed } from '../../base/result.ts';
import { documentsIn } from '../../kernel/language/document-ops.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import { publish } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { documentsTable, type AggregateDocument } from '../keeping/aggregate-document.ts';
import { keptInDocument } from '../keeping-needs.ts';
import { backOff } from '../announcing/back-off.ts';
import { outboxDocuments } from './outbox-in-document.ts';
import { unpublished, unpublishedIn } from '../announcing/outbox-entry.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';

/**
 * An outbox inside the document whose relay writes the whole document back to mark one entry: what
 * was committed since the relay read it is overwritten, state and event.
 */
export const outboxInDocumentRewriting = {
  id: 'outbox-in-document-rewriting',
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

      const { outbox, entity_version: version } = document.document as AggregateDocument;
      const [entry] = unpublishedIn(outbox);
      if (entry === undefined) return next({});
      const event = entry.message;
      const key = service.partitioning.keyOf(event);
      const published = yield* publish(service.broker, topicOf(event), key, event);
      if (!published.ok) {
        yield* backOff(service.broker, event, published.failure);
        return next({});
      }

      // As it was when the relay read it, but for the mark: nobody looks at the version.
      const marked = outbox.map((other) => (other.id === entry.id ? { ...other, published: true } : other));
      const { aggregateType, aggregateId } = event;
      yield* documents.put(document.id, null, { ...document.document, outbox: marked }, [
        { kind: 'state-written-back', aggregateType, aggregateId, version, event },
      ]);
      return next({});
    },
} as const satisfies PublishingVariant;

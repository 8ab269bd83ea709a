import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { handleEvent } from '../consumer/event-handlers.ts';
import type { ReadModel, RowChanges } from './read-model.ts';

const table: TableSchema = { name: 'post_view', key: ['post_id'], indexes: [] };

/** The event handlers: what each type of event changes in the row. */
const changes: RowChanges = {
  PostCreated: ({ event: { data } }) => ({
    author: data['author'] ?? '',
    message: data['message'] ?? '',
    status: 'ACTIVE',
  }),
  MessageUpdated: ({ event }) => ({ message: event.data['message'] ?? '' }),
  PostLiked: ({ before }) => ({ likes: Number(before['likes']) + 1 }),
  CommentAdded: ({ before }) => ({ comments: Number(before['comments']) + 1 }),
  CommentRemoved: ({ before }) => ({ comments: Number(before['comments']) - 1 }),
  PostRemoved: () => ({ status: 'REMOVED' }),
};

/** The read model of posts. `comments` counts those that are there, `changes` the events applied. */
export const postView: ReadModel = {
  table,
  aggregateType: 'Post',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before: Row = row ?? { ...nothing, post_id: event.aggregateId };
    return { ...before, ...handleEvent(changes, { before, event }), changes: Number(before['changes']) + 1 };
  },
};

const nothing = { author: '', message: '', likes: 0, comments: 0, status: 'NONE', changes: 0 };

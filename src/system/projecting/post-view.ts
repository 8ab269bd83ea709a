import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ReadModel } from './read-model.ts';

const table: TableSchema = { name: 'post_view', key: ['post_id'], indexes: [] };

/** The read model of posts. `comments` counts those that are there, `changes` the events applied. */
export const postView: ReadModel = {
  table,
  aggregateType: 'Post',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before = row ?? { ...nothing, post_id: event.aggregateId };
    return { ...before, ...changeBy(before, event), changes: Number(before['changes']) + 1 };
  },
};

const nothing = { author: '', message: '', likes: 0, comments: 0, status: 'NONE', changes: 0 };

function changeBy(before: Row, { type, data }: EventMessage): Row {
  switch (type) {
    case 'PostCreated':
      return { author: data['author'] ?? '', message: data['message'] ?? '', status: 'ACTIVE' };
    case 'MessageUpdated':
      return { message: data['message'] ?? '' };
    case 'PostLiked':
      return { likes: Number(before['likes']) + 1 };
    case 'CommentAdded':
      return { comments: Number(before['comments']) + 1 };
    case 'CommentRemoved':
      return { comments: Number(before['comments']) - 1 };
    case 'PostRemoved':
      return { status: 'REMOVED' };
    default:
      return {};
  }
}

import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const toPost = { aggregateType: 'Post', creates: false } as const;

const commentId = field.text('comment-1', 60);
const username = field.text('Sora', 60);

/** Whoever comments says which comment it is, and who they are. */
const comment = { commentId, username, text: field.text('Well said.', 280) };

export const postCommands = [
  commandSchema('NewPost', {
    aggregateType: 'Post',
    creates: true,
    fields: { author: field.text('Mina', 60), message: field.text('Hello', 280) },
  }),
  commandSchema('EditMessage', { ...toPost, fields: { message: field.text('Hello, all', 280) } }),
  commandSchema('LikePost', { ...toPost, fields: {} }),
  commandSchema('AddComment', { ...toPost, fields: comment }),
  commandSchema('EditComment', { ...toPost, fields: comment }),
  commandSchema('RemoveComment', { ...toPost, fields: { commentId, username } }),
  commandSchema('DeletePost', { ...toPost, fields: { username: field.text('Mina', 60) } }),
] as const;

import type { Command } from '../../kernel/terms/message.ts';
import type { ScriptMove } from '../script/script.ts';

const toPost = (aggregateId: string, type: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Post',
  aggregateId,
  data,
});

export const newPost = (post: string, author: string, message: string): Command =>
  toPost(post, 'NewPost', { author, message });

export const editMessage = (post: string, message: string): Command =>
  toPost(post, 'EditMessage', { message });

export const likePost = (post: string): Command => toPost(post, 'LikePost', {});

export const addComment = (post: string, commentId: string, username: string, text: string): Command =>
  toPost(post, 'AddComment', { commentId, username, text });

export const deletePost = (post: string, username: string): Command =>
  toPost(post, 'DeletePost', { username });

/** A post that somebody has commented on. */
export const postPreload: readonly Command[] = [
  newPost('post-1', 'Mina', 'Hello'),
  addComment('post-1', 'comment-1', 'Sora', 'Well said.'),
];

/** Concurrent commands of an exploration: the first two are about one post. */
export const postsExplored: readonly Command[] = [
  editMessage('post-1', 'Hello, all'),
  likePost('post-1'),
  newPost('post-2', 'Jun', 'Good morning'),
];

export const sends = (number: 1 | 2, command: Command): Extract<ScriptMove, { kind: 'send' }> => ({
  kind: 'send',
  intent: `c${number}`,
  to: `post-service-${number}`,
  command,
});

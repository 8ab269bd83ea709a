import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { postCommands } from './post-commands.ts';
import type { Comment, Named, PostCommand, PostEvent, PostRejection, PostState } from './post-messages.ts';

type Decision = Result<readonly PostEvent[], PostRejection>;

/** What a post decides about each type of command: only a comment's author changes it, only the post's removes that. */
const process: ProcessMethods<PostState, PostCommand, PostEvent, PostRejection> = {
  NewPost(post, { data }) {
    if (post.status === 'ACTIVE') return reject('PostExists');
    return gone(post) ?? nobody(data.author) ?? empty(data.message) ?? raise({ type: 'PostCreated', data });
  },
  EditMessage: (post, { data }) =>
    unknown(post) ?? empty(data.message) ?? raise({ type: 'MessageUpdated', data }),
  LikePost: (post) => unknown(post) ?? raise({ type: 'PostLiked', data: {} }),
  AddComment(post, { data }) {
    const { commentId, username, text } = data;
    const refused = unknown(post) ?? nobody(username) ?? empty(text);
    if (refused !== null) return refused;
    if (commentOf(post, commentId) !== undefined) return reject('CommentExists', { commentId });
    return raise({ type: 'CommentAdded', data });
  },
  EditComment: (post, { data }) =>
    unknown(post) ?? notOwn(post, data) ?? empty(data.text) ?? raise({ type: 'CommentUpdated', data }),
  RemoveComment: (post, { data }) =>
    unknown(post) ?? notOwn(post, data) ?? raise({ type: 'CommentRemoved', data }),
  DeletePost: (post, { data }) =>
    unknown(post) ?? notOwnPost(post, data.username) ?? raise({ type: 'PostRemoved', data }),
};

/** What each type of event makes of a post. */
const apply: ApplyMethods<PostState, PostEvent> = {
  PostCreated: (post, { data }) => ({ ...post, ...data, status: 'ACTIVE' }),
  MessageUpdated: (post, { data: { message } }) => ({ ...post, message }),
  PostLiked: (post) => ({ ...post, likes: post.likes + 1 }),
  CommentAdded: (post, { data }) => withComment(post, data),
  CommentUpdated: (post, { data }) => withComment(post, data),
  CommentRemoved(post, { data: { commentId } }) {
    const { [commentId]: _, ...comments } = post.comments;
    return { ...post, comments };
  },
  PostRemoved: (post) => ({ ...post, status: 'REMOVED' }),
};

/** A post on social media, and what is said about it. */
export const post: Aggregate<PostState, PostCommand, PostEvent> = {
  type: 'Post',
  initial: { status: 'NONE', author: '', message: '', likes: 0, comments: {} },
  process: processBy(process),
  apply: applyBy(apply),
  commands: postCommands,
  events: typesIn(apply),
  rejections: [
    'PostExists',
    'PostUnknown',
    'PostGone',
    'AuthorMissing',
    'TextEmpty',
    'CommentExists',
    'CommentUnknown',
    'NotOwnComment',
    'NotOwnPost',
  ],
};

const gone = ({ status }: PostState): Decision | null => (status === 'REMOVED' ? reject('PostGone') : null);

const unknown = (post: PostState): Decision | null =>
  gone(post) ?? (post.status === 'NONE' ? reject('PostUnknown') : null);

const nobody = (name: string): Decision | null => (name.trim() === '' ? reject('AuthorMissing') : null);
const empty = (text: string): Decision | null => (text.trim() === '' ? reject('TextEmpty') : null);

const notOwnPost = ({ author }: PostState, username: string): Decision | null =>
  username === author ? null : reject('NotOwnPost', { author });

/** Whoever has written a comment may edit or remove it; nobody else. */
function notOwn(
  post: PostState,
  { commentId, username }: Named & Pick<Comment, 'username'>,
): Decision | null {
  const comment = commentOf(post, commentId);
  if (comment === undefined) return reject('CommentUnknown', { commentId });
  return comment.username === username ? null : reject('NotOwnComment', { username: comment.username });
}

const commentOf = ({ comments }: PostState, id: string): Comment | undefined =>
  Object.hasOwn(comments, id) ? comments[id] : undefined;

function withComment(post: PostState, { commentId, username, text }: Named & Comment): PostState {
  return { ...post, comments: { ...post.comments, [commentId]: { username, text } } };
}

const raise = (event: PostEvent): Decision => succeed([event]);
const reject = (type: PostRejection['type'], data: PostRejection['data'] = {}): Decision =>
  fail({ type, data });

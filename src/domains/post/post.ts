import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import { postCommands } from './post-commands.ts';

export type PostCommand = CommandOf<(typeof postCommands)[number]>;

type Comment = { readonly username: string; readonly text: string };
type Named = { readonly commentId: string };

export type PostEvent =
  | { readonly type: 'PostCreated'; readonly data: { readonly author: string; readonly message: string } }
  | { readonly type: 'MessageUpdated'; readonly data: { readonly message: string } }
  | { readonly type: 'PostLiked'; readonly data: Readonly<Record<string, never>> }
  | { readonly type: 'CommentAdded'; readonly data: Named & Comment }
  | { readonly type: 'CommentUpdated'; readonly data: Named & Comment }
  | { readonly type: 'CommentRemoved'; readonly data: Named & { readonly username: string } }
  | { readonly type: 'PostRemoved'; readonly data: { readonly username: string } };

export type PostRejection = Rejection<
  | 'PostExists'
  | 'PostUnknown'
  | 'PostGone'
  | 'AuthorMissing'
  | 'TextEmpty'
  | 'CommentExists'
  | 'CommentUnknown'
  | 'NotOwnComment'
  | 'NotOwnPost'
>;

export type PostState = {
  readonly status: 'NONE' | 'ACTIVE' | 'REMOVED';
  readonly author: string;
  readonly message: string;
  readonly likes: number;
  /** By their ids. */
  readonly comments: Readonly<Record<string, Comment>>;
};

type Decision = Result<readonly PostEvent[], PostRejection>;
type OnComment = Extract<PostCommand, { readonly type: 'EditComment' | 'RemoveComment' }>;

/** A post on social media, and what is said about it: only a comment's author changes it, only the post's removes that. */
export const post: Aggregate<PostState, PostCommand, PostEvent> = {
  type: 'Post',
  initial: { status: 'NONE', author: '', message: '', likes: 0, comments: {} },
  process: decide,
  apply: evolve,
  commands: postCommands,
  events: [
    'PostCreated',
    'MessageUpdated',
    'PostLiked',
    'CommentAdded',
    'CommentUpdated',
    'CommentRemoved',
    'PostRemoved',
  ],
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

function decide(state: PostState, command: PostCommand): Decision {
  if (state.status === 'REMOVED') return reject('PostGone');
  if (command.type === 'NewPost') return create(state, command.data);
  if (state.status === 'NONE') return reject('PostUnknown');
  switch (command.type) {
    case 'EditMessage':
      return isEmpty(command.data.message)
        ? reject('TextEmpty')
        : raise({ type: 'MessageUpdated', data: command.data });
    case 'LikePost':
      return raise({ type: 'PostLiked', data: {} });
    case 'AddComment': {
      const { commentId, username, text } = command.data;
      if (isEmpty(username)) return reject('AuthorMissing');
      if (isEmpty(text)) return reject('TextEmpty');
      if (Object.hasOwn(state.comments, commentId)) return reject('CommentExists', { commentId });
      return raise({ type: 'CommentAdded', data: command.data });
    }
    case 'EditComment':
    case 'RemoveComment':
      return changeComment(state, command);
    case 'DeletePost': {
      const { author } = state;
      return command.data.username === author
        ? raise({ type: 'PostRemoved', data: command.data })
        : reject('NotOwnPost', { author });
    }
  }
}

function create(
  { status }: PostState,
  data: { readonly author: string; readonly message: string },
): Decision {
  if (status !== 'NONE') return reject('PostExists');
  if (isEmpty(data.author)) return reject('AuthorMissing');
  return isEmpty(data.message) ? reject('TextEmpty') : raise({ type: 'PostCreated', data });
}

/** Whoever has written a comment may edit or remove it; nobody else. */
function changeComment({ comments }: PostState, command: OnComment): Decision {
  const { commentId, username } = command.data;
  const comment = Object.hasOwn(comments, commentId) ? comments[commentId] : undefined;
  if (comment === undefined) return reject('CommentUnknown', { commentId });
  if (comment.username !== username) return reject('NotOwnComment', { username: comment.username });
  if (command.type === 'RemoveComment') return raise({ type: 'CommentRemoved', data: command.data });
  return isEmpty(command.data.text)
    ? reject('TextEmpty')
    : raise({ type: 'CommentUpdated', data: command.data });
}

function evolve(state: PostState, event: PostEvent): PostState {
  switch (event.type) {
    case 'PostCreated':
      return { ...state, ...event.data, status: 'ACTIVE' };
    case 'MessageUpdated':
      return { ...state, message: event.data.message };
    case 'PostLiked':
      return { ...state, likes: state.likes + 1 };
    case 'CommentAdded':
    case 'CommentUpdated': {
      const { commentId, username, text } = event.data;
      return { ...state, comments: { ...state.comments, [commentId]: { username, text } } };
    }
    case 'CommentRemoved': {
      const { [event.data.commentId]: _, ...comments } = state.comments;
      return { ...state, comments };
    }
    case 'PostRemoved':
      return { ...state, status: 'REMOVED' };
  }
}

const isEmpty = (text: string): boolean => text.trim() === '';

const raise = (event: PostEvent): Decision => succeed([event]);

const reject = (type: PostRejection['type'], data: PostRejection['data'] = {}): Decision =>
  fail({ type, data });

import type { Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import type { postCommands } from './post-commands.ts';

export type PostCommand = CommandOf<(typeof postCommands)[number]>;

export type Comment = { readonly username: string; readonly text: string };
/** Which comment. */
export type Named = { readonly commentId: string };

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

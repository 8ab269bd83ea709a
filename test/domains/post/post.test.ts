import { describe, test } from 'vitest';
import { post } from '../../../src/domains/post/post.ts';
import type { PostCommand, PostEvent } from '../../../src/domains/post/post-messages.ts';
import { givenFor } from '../../support/given.ts';

const given = givenFor(post);

const created: PostEvent = { type: 'PostCreated', data: { author: 'Mina', message: 'Hello' } };
const removed: PostEvent = { type: 'PostRemoved', data: { username: 'Mina' } };
const comment = { commentId: 'comment-1', username: 'Sora', text: 'Well said.' };
const commented: PostEvent = { type: 'CommentAdded', data: comment };
const write: PostCommand = { type: 'NewPost', data: { author: 'Mina', message: 'Hello' } };
const edit: PostCommand = { type: 'EditMessage', data: { message: 'Hello, all' } };
const like: PostCommand = { type: 'LikePost', data: {} };
const add: PostCommand = { type: 'AddComment', data: comment };
const editComment: PostCommand = { type: 'EditComment', data: { ...comment, text: 'Very well.' } };
const removeComment: PostCommand = {
  type: 'RemoveComment',
  data: { commentId: 'comment-1', username: 'Sora' },
};
const remove: PostCommand = { type: 'DeletePost', data: { username: 'Mina' } };

describe('a post', () => {
  test('[T1] raises one event for each of the seven commands', () => {
    given().when(write).raises(created);
    given(created)
      .when(edit)
      .raises({ type: 'MessageUpdated', data: { message: 'Hello, all' } });
    given(created).when(like).raises({ type: 'PostLiked', data: {} });
    given(created).when(add).raises(commented);
    given(created, commented)
      .when(editComment)
      .raises({ type: 'CommentUpdated', data: { ...comment, text: 'Very well.' } });
    given(created, commented)
      .when(removeComment)
      .raises({ type: 'CommentRemoved', data: { commentId: 'comment-1', username: 'Sora' } });
    given(created).when(remove).raises(removed);
  });

  test('that is removed refuses everything', () => {
    for (const command of [write, edit, like, add, editComment, removeComment, remove])
      given(created, commented, removed).when(command).rejects('PostGone');
  });

  test('is written once, and nothing is done to one that is not there', () => {
    given(created).when(write).rejects('PostExists');
    for (const command of [edit, like, add, editComment, removeComment, remove])
      given().when(command).rejects('PostUnknown');
  });

  test('has a text, an author, and so have its comments', () => {
    given()
      .when({ type: 'NewPost', data: { author: 'Mina', message: ' ' } })
      .rejects('TextEmpty');
    given()
      .when({ type: 'NewPost', data: { author: '', message: 'Hello' } })
      .rejects('AuthorMissing');
    given(created)
      .when({ type: 'EditMessage', data: { message: '' } })
      .rejects('TextEmpty');
    given(created)
      .when({ type: 'AddComment', data: { ...comment, text: ' ' } })
      .rejects('TextEmpty');
    given(created)
      .when({ type: 'AddComment', data: { ...comment, username: '' } })
      .rejects('AuthorMissing');
    given(created, commented)
      .when({ type: 'EditComment', data: { ...comment, text: '' } })
      .rejects('TextEmpty');
  });

  test('lets only the author of a comment change it, and only its own author remove it', () => {
    const byJun = { ...comment, username: 'Jun' };
    given(created, commented)
      .when({ type: 'EditComment', data: byJun })
      .rejects('NotOwnComment', { username: 'Sora' });
    given(created, commented)
      .when({ type: 'RemoveComment', data: { commentId: 'comment-1', username: 'Jun' } })
      .rejects('NotOwnComment', { username: 'Sora' });
    given(created)
      .when({ type: 'DeletePost', data: { username: 'Sora' } })
      .rejects('NotOwnPost', { author: 'Mina' });
  });

  test('knows its comments by their ids, those that are gone no more', () => {
    given(created, commented).when(add).rejects('CommentExists', { commentId: 'comment-1' });
    given(created).when(editComment).rejects('CommentUnknown', { commentId: 'comment-1' });
    given(created, commented, {
      type: 'CommentRemoved',
      data: { commentId: 'comment-1', username: 'Sora' },
    })
      .when(removeComment)
      .rejects('CommentUnknown', { commentId: 'comment-1' });
  });
});

import type { DomainText } from '../domain-text.ts';
import type { PostCommand, PostEvent, PostRejection } from './post-messages.ts';

export const postTexts = {
  aggregate: 'Post',
  commands: {
    NewPost: 'New post',
    EditMessage: 'Edit the message',
    LikePost: 'Like the post',
    AddComment: 'Add a comment',
    EditComment: 'Edit a comment',
    RemoveComment: 'Remove a comment',
    DeletePost: 'Delete the post',
  },
  fields: {
    author: 'Author',
    message: 'Message',
    commentId: 'Comment id',
    username: 'Who',
    text: 'Text',
  },
  events: {
    PostCreated: 'Post created',
    MessageUpdated: 'Message updated',
    PostLiked: 'Post liked',
    CommentAdded: 'Comment added',
    CommentUpdated: 'Comment updated',
    CommentRemoved: 'Comment removed',
    PostRemoved: 'Post removed',
  },
  rejections: {
    PostExists: 'the post exists already',
    PostUnknown: 'there is no such post',
    PostGone: 'the post has been removed',
    AuthorMissing: 'it is not said who writes',
    TextEmpty: 'there is no text',
    CommentExists: 'there is a comment of that id already',
    CommentUnknown: 'there is no such comment',
    NotOwnComment: 'the comment is somebody else’s',
    NotOwnPost: 'the post is somebody else’s',
  },
} satisfies DomainText<PostCommand, PostEvent, PostRejection>;

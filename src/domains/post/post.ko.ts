import type { DomainText } from '../domain-text.ts';
import type { PostCommand, PostEvent, PostRejection } from './post-messages.ts';

export const postTexts = {
  aggregate: '게시글',
  commands: {
    NewPost: '게시글 작성',
    EditMessage: '본문 수정',
    LikePost: '좋아요',
    AddComment: '댓글 작성',
    EditComment: '댓글 수정',
    RemoveComment: '댓글 삭제',
    DeletePost: '게시글 삭제',
  },
  fields: {
    author: '작성자',
    message: '본문',
    commentId: '댓글 ID',
    username: '사용자',
    text: '내용',
  },
  events: {
    PostCreated: '게시글 작성됨',
    MessageUpdated: '본문 수정됨',
    PostLiked: '좋아요 눌림',
    CommentAdded: '댓글 작성됨',
    CommentUpdated: '댓글 수정됨',
    CommentRemoved: '댓글 삭제됨',
    PostRemoved: '게시글 삭제됨',
  },
  rejections: {
    PostExists: '이미 있는 게시글입니다',
    PostUnknown: '그런 게시글이 없습니다',
    PostGone: '이미 삭제된 게시글입니다',
    AuthorMissing: '누가 쓰는지 적혀 있지 않습니다',
    TextEmpty: '내용이 비어 있습니다',
    CommentExists: '같은 ID의 댓글이 이미 있습니다',
    CommentUnknown: '그런 댓글이 없습니다',
    NotOwnComment: '다른 사람이 쓴 댓글입니다',
    NotOwnPost: '다른 사람이 쓴 게시글입니다',
  },
} satisfies DomainText<PostCommand, PostEvent, PostRejection>;

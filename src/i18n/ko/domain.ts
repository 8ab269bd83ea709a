import type * as en from '../en/domain.ts';

/** `CreateOrder(주문 생성)`: the name in the code, and what it means. */
export const named: typeof en.named = (type, words) => (type === words ? type : `${type}(${words})`);

export const everyDomain: typeof en.everyDomain = {
  fields: { aggregateId: 'ID' },
  events: {
    MessageReceived: '메시지 받음',
    CommandIssued: '커맨드 내림',
    DeadlineSet: '기한 설정',
    DeadlineCancelled: '기한 취소',
    SagaEnded: '사가 끝남',
  },
  rejections: {
    CommandUnknown: '이 커맨드를 처리할 핸들러가 없습니다',
    NotExpected: '프로세스 매니저가 지금 이 커맨드를 기다리고 있지 않습니다',
  },
};

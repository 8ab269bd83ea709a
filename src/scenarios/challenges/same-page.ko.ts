import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '같은 버전을 읽은 둘',
  brief:
    '두 클라이언트가 주문 하나를 바꾸고, 마지막에 쓴 쪽이 이깁니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '둘 다 같은 버전을 읽었습니다. 두 번째는 오래된(stale) 버전을 보고 내린 결정입니다.',
  cured: 'UPDATE의 WHERE 절에 읽은 버전을 넣으므로, 두 번째는 맞는 행이 없어 충돌을 통보받습니다.',
};

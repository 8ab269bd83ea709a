import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '같은 페이지를 본 둘',
  brief:
    '두 클라이언트가 주문 하나를 바꾸고, 마지막에 쓴 쪽이 이깁니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '둘 다 같은 버전을 읽었습니다. 두 번째 결정은 이미 지나간 상태를 보고 내린 것입니다.',
  cured: 'UPDATE가 읽은 버전을 함께 대므로, 두 번째는 맞는 행을 찾지 못하고 그 사실을 통보받습니다.',
};

import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '한도 초과',
  brief:
    '고객의 신용 한도는 500이고, 주문 둘이 각각 300을 예약하려 합니다. 애그리거트는 합계를 확인하고 나서 승인합니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '둘 다 상대의 예약이 아직 없는 같은 합계를 확인했습니다. 각자의 검사는 맞았지만 둘을 합치면 한도를 넘습니다.',
  cured: '읽을 때 행을 잠그므로, 두 번째는 기다렸다가 첫 번째의 예약까지 읽고 거절합니다.',
};

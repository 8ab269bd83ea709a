import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '커서 뒤에 남은 것',
  brief:
    '릴레이는 마지막으로 본 ID보다 큰 이벤트를 모두 발행합니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '더 작은 ID를 먼저 받았지만 나중에 커밋했습니다. 그때는 커서가 이미 그 ID를 지나간 뒤였습니다.',
  cured:
    '이벤트마다 트랜잭션 ID를 기록하고, 릴레이는 아직 끝나지 않은 트랜잭션 중 가장 오래된 것 앞까지만 읽습니다. 이미 읽은 자리보다 앞에 새 이벤트가 나타날 수 없습니다.',
};

import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '커서 뒤에 남은 것',
  brief:
    '릴레이는 마지막으로 본 ID보다 큰 이벤트를 모두 발행합니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '더 작은 ID를 먼저 받았지만 나중에 커밋했습니다. 그때는 커서가 이미 그 ID를 지나간 뒤였습니다.',
  cured:
    '행마다 발행 여부(published)를 기록합니다. 늦게 커밋된 행은 아직 미발행이므로 릴레이가 찾아 발행합니다.',
};

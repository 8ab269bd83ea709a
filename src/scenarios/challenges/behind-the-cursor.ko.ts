import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '커서 뒤에 남은 것',
  brief:
    '릴레이는 마지막으로 본 ID보다 큰 이벤트를 모두 발행합니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '더 작은 ID가 먼저 정해지고 나중에 커밋되었습니다. 그때는 커서가 이미 지나간 뒤였습니다.',
  cured: '행마다 발행되었는지를 스스로 말합니다. 늦게 온 행은 아직 미발행이므로 릴레이가 찾아냅니다.',
};

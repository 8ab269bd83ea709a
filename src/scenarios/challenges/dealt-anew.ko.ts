import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '다시 나눈 파티션',
  brief:
    '멤버 둘이 파티션을 나눠 맡고, 먼저 처리한 뒤 확인 응답(ack)을 보냅니다. 리밸런스를 한 번 일으킬 수 있습니다.',
  why: '처리 결과는 커밋되었지만 오프셋은 아직 커밋되지 않았습니다. 그래서 새 담당 멤버가 같은 메시지를 또 받았습니다.',
  cured: '메시지 ID가 처리 결과와 함께 커밋되므로, 새 담당 멤버가 이미 처리된 메시지임을 알아봅니다.',
};

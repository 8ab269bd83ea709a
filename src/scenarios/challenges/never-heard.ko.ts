import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '아무도 듣지 못한 변경',
  brief: '서비스는 변경을 커밋한 다음에 브로커에 알립니다. 크래시를 한 번 일으킬 수 있습니다.',
  why: '변경은 커밋되었지만, 그것을 알려야 할 쪽이 알릴 내용을 메모리에만 둔 채 죽었습니다.',
  cured: '이벤트가 변경과 함께 아웃박스에 커밋되어 있어, 다시 살아난 쪽이 거기서 찾아냅니다.',
};

import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '발행되지 못한 변경',
  brief: '서비스는 변경을 커밋한 다음에 이벤트를 발행합니다. 크래시를 한 번 일으킬 수 있습니다.',
  why: '변경은 커밋되었지만, 서비스가 발행할 이벤트를 메모리에만 둔 채 죽었습니다(이중 쓰기, dual write).',
  cured:
    '이벤트가 변경과 함께 아웃박스에 커밋되어 있어, 서비스가 죽어도 릴레이가 아웃박스에서 찾아 발행합니다.',
};

import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '바래는 기억',
  brief:
    '컨슈머는 처리한 메시지를 한동안 기억합니다. 항목 하나를 만료시키고, 전달 하나를 되풀이할 수 있습니다.',
  why: '사본이 왔을 때는 그것을 알아보게 해 줄 항목이 이미 사라지고 없었습니다.',
  cured: '애그리거트의 버전은 만료되지 않습니다. 이미 반영한 것보다 오래된 이벤트는 무시됩니다.',
};

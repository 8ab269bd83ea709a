import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '먼저 그은 체크',
  brief:
    '컨슈머는 한 트랜잭션에서 처리했다고 표시하고, 다음 트랜잭션에서 처리합니다. 크래시 한 번 또는 재전달 한 번을 일으킬 수 있습니다.',
  why: '표시는 커밋되었고 처리는 그렇지 못했습니다. 메시지가 다시 왔을 때는 이미 끝난 것으로 여겨졌습니다.',
  cured: '표시와 효과가 한 트랜잭션에 있으므로, 둘 다 있거나 둘 다 없습니다.',
};

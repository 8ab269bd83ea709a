import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '먼저 한 처리 표시',
  brief:
    '컨슈머는 한 트랜잭션에서 처리했다고 표시하고, 다음 트랜잭션에서 처리합니다. 크래시 한 번 또는 재전달 한 번을 일으킬 수 있습니다.',
  why: '표시는 커밋되었지만 처리는 커밋되지 못했습니다. 재전달되었을 때는 이미 처리한 메시지로 보고 건너뛰었습니다.',
  cured: '표시와 처리가 한 트랜잭션이므로, 둘 다 커밋되거나 둘 다 롤백됩니다.',
};

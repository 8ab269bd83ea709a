import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '만료되는 기억',
  brief:
    '컨슈머는 처리한 메시지의 ID를 한동안만 보관합니다. 항목 만료 한 번과 재전달 한 번을 일으킬 수 있습니다.',
  why: '중복 메시지가 왔을 때는 그 ID의 항목이 이미 만료되어 없었습니다.',
  cured: '애그리거트의 버전은 만료되지 않습니다. 이미 반영한 버전의 이벤트는 무시합니다.',
};

import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '처리 전에 보낸 확인 응답',
  brief:
    '컨슈머는 확인 응답(ack)을 먼저 보내고 나서 메시지를 처리합니다. 크래시 한 번 또는 재전달 한 번을 일으킬 수 있습니다.',
  why: '처리하기 전에 오프셋을 커밋했습니다(최대 한 번, at-most-once). 복구된 컨슈머는 그 메시지 다음부터 읽었습니다.',
  cured:
    '확인 응답을 마지막에 보내므로 크래시 뒤에 재전달되고(최소 한 번, at-least-once), 메시지 ID 기록이 중복 반영을 막습니다.',
};

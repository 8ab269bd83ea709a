import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '읽기 전에 한 서명',
  brief:
    '컨슈머는 메시지에 확인 응답을 먼저 보내고 나서 처리합니다. 크래시 한 번 또는 재전달 한 번을 일으킬 수 있습니다.',
  why: '브로커는 이미 처리가 끝났다고 들었습니다. 되살아난 컨슈머는 그 메시지 다음부터 읽었습니다.',
  cured: '확인 응답을 마지막에 보내므로 크래시 뒤에 메시지가 다시 전달되고, 효과는 한 번만 생깁니다.',
};

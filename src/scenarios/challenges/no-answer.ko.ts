import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '오지 않은 응답',
  brief:
    '응답을 받지 못한 클라이언트는 새 ID로 다시 요청합니다. 응답 유실 한 번 또는 재전달 한 번을 일으킬 수 있습니다.',
  why: '응답이 없다는 것만으로는 요청이 처리되었는지 알 수 없습니다. ID가 새로우면 두 요청이 같은 요청인지 서비스는 알 수 없습니다.',
  cured: '두 번째 요청의 ID가 첫 번째와 같으므로, 서비스는 같은 요청임을 확인하고 응답만 합니다.',
};

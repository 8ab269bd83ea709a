import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '오지 않은 응답',
  brief:
    '응답을 듣지 못한 클라이언트는 새 ID로 다시 요청합니다. 응답 하나를 유실시키거나 전달 하나를 되풀이할 수 있습니다.',
  why: '응답이 없다는 것만으로는 일이 이루어졌는지 알 수 없습니다. 새 ID로는 두 요청이 같은 뜻인지 아무도 알 수 없습니다.',
  cured: '두 번째 요청의 ID가 첫 번째와 같으므로, 서비스는 알아보고 응답만 합니다.',
};

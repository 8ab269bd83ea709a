import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '되돌려 쓴 문서',
  brief:
    '아웃박스는 캠페인 문서 안의 배열입니다. 릴레이는 읽어 둔 문서를 통째로 다시 써서 항목을 표시합니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '릴레이가 문서를 읽고 다시 쓰기 전에 새 이벤트가 문서에 들어왔고, 릴레이가 그것을 덮어썼습니다(갱신 분실).',
  cured: '표시는 배열의 항목 하나만 바꾸고 문서의 나머지는 그대로 둡니다.',
};

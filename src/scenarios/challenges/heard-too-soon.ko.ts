import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '너무 이른 발행',
  brief:
    '캠페인은 자기 메서드 안에서, 커밋하기 전에 이벤트를 발행합니다. 작업 하나를 거부되게 할 수 있습니다.',
  why: '커밋하기 전에 발행했고, 변경은 끝내 커밋되지 않았습니다(이중 쓰기, dual write). 발행한 메시지는 되돌릴 수 없습니다.',
  cured: '메시지를 같은 문서 안에 저장하므로, 변경이 저장되지 않으면 메시지도 없습니다.',
};

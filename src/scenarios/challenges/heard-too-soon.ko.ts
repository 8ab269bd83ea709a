import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '너무 일찍 전한 소식',
  brief: '캠페인은 자기 메서드 안에서 곧바로 브로커에 변경을 알립니다. 작업 하나를 거부되게 할 수 있습니다.',
  why: '사실이 되기 전에 알렸고, 끝내 사실이 되지 않았습니다. 보낸 메시지는 거둘 수 없습니다.',
  cured: '메시지가 저장되는 문서의 일부이므로, 변경이 없으면 메시지도 없습니다.',
};

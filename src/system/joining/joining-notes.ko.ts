import type { JoiningId } from './joining-table.ts';

export const joiningNotes = {
  later:
    '누군가 구독을 시작시키기 전까지 프로젝션은 구독자가 아닙니다. 그 전에는 그룹의 오프셋이 없고, 구독을 시작하면 ‘오프셋이 없을 때’에서 고른 위치부터 읽습니다.',
  'from-the-start': '무엇이든 발행되기 전에 프로젝션이 구독하고 있습니다.',
} satisfies Record<JoiningId, string>;

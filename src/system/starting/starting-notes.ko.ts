import type { StartingId } from './starting-table.ts';

export const startingNotes = {
  'at-the-end':
    '커밋된 오프셋이 없어진 그룹은 그때부터 발행되는 것만 읽습니다(auto.offset.reset=latest, 카프카의 기본값). 이미 쌓여 있는 것은 읽지 않습니다.',
  'from-the-beginning':
    '커밋된 오프셋이 없어진 그룹은 브로커에 남아 있는 것을 모두 읽습니다(auto.offset.reset=earliest). 빠뜨리는 것은 없지만 많은 메시지가 다시 옵니다.',
} satisfies Record<StartingId, string>;

import type { SubscriptionId } from './subscription-table.ts';

export const subscriptionNotes = {
  ephemeral: '크래시 뒤에 돌아온 구독자는 새 구독자입니다. 자리를 비운 동안 발행된 것은 받지 못합니다.',
  durable:
    '크래시 뒤에 돌아온 구독자는 그룹의 커밋된 오프셋부터 이어서 읽습니다. 자리를 비운 동안 발행된 것이 기다리고 있습니다.',
} satisfies Record<SubscriptionId, string>;

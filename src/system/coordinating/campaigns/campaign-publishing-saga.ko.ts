import type { PublishingSagaStep } from './campaign-publishing-saga.ts';

/** Where the saga of a campaign stands, by its own word. */
export const campaignPublishingSagaTexts = {
  none: '아직 시작하지 않음',
  submitted: '게재 서비스의 응답을 기다리는 중',
  ended: '끝남',
} satisfies Record<PublishingSagaStep, string>;

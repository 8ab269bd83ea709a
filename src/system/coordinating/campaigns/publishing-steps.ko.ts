import type { PublishingWay } from './publishing-steps.ts';

/** What is told of each step, the first first. */
export const publishingStepTexts = {
  submitting: [
    '캠페인이 활성화되어 게재 응답을 기다립니다.',
    'CampaignActivated가 브로커를 거쳐 갑니다.',
    '사가가 게재 서비스를 호출했고, 그 일을 어디에도 남기지 않았습니다.',
    '게재 서비스가 자기 채널로 응답합니다.',
    '사가가 게재 서비스의 응답을 캠페인에 기록하게 했습니다.',
  ],
  issuing: [
    '캠페인이 활성화되어 게재 응답을 기다립니다.',
    'CampaignActivated가 브로커를 거쳐 갑니다.',
    '사가가 받은 이벤트와 내린 커맨드를 한 트랜잭션에 기록했습니다.',
    '실행기의 요청을 받은 게재 서비스가 자기 채널로 응답합니다.',
    '사가가 게재 서비스의 응답을 캠페인에 기록하게 했습니다.',
  ],
} satisfies Record<PublishingWay, readonly string[]>;

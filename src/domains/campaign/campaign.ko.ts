import type { DomainText } from '../domain-text.ts';
import type { CampaignQuery } from './campaign-queries.ts';
import type { OwnCampaignCommand, OwnCampaignEvent, OwnCampaignRejection } from './campaign-messages.ts';

export const campaignTexts = {
  aggregate: '캠페인',
  commands: {
    CreateCampaign: '캠페인 생성',
    ActivateCampaign: '캠페인 활성화',
    DeactivateCampaign: '캠페인 비활성화',
    GetCampaign: '캠페인 상태 조회',
    TrackConfirmation: '게재 승인 기록',
    TrackRejection: '게재 거절 기록',
  },
  fields: {
    advertiserId: '광고주',
    budget: '예산',
    reason: '사유',
    name: '이름',
    locations: '광고 위치',
    confirmationId: '승인 번호',
  },
  events: {
    CampaignCreated: '캠페인 생성됨',
    CampaignActivated: '캠페인 활성화됨',
    CampaignDeactivated: '캠페인 비활성화됨',
    PublishingConfirmed: '게재 승인됨',
    PublishingRejected: '게재 거절됨',
  },
  rejections: {
    CampaignExists: '이미 있는 캠페인입니다',
    CampaignUnknown: '그런 캠페인이 없습니다',
    CampaignActive: '이미 활성 상태인 캠페인입니다',
    CampaignInactive: '이미 비활성 상태인 캠페인입니다',
    LocationsMissing: '캠페인에는 광고 위치가 있어야 합니다',
    LocationTwice: '같은 광고 위치가 두 번 있습니다',
    CampaignNotActive: '활성 상태가 아닌 캠페인입니다',
    LocationUnknown: '캠페인에 그런 광고 위치가 없습니다',
    BudgetNegative: '캠페인 예산은 0보다 작을 수 없습니다',
    BudgetExceeded: '광고 위치 예산의 합이 캠페인 예산을 넘습니다',
    NothingPending: '대기 중인 게재 응답이 없습니다',
  },
} satisfies DomainText<OwnCampaignCommand | CampaignQuery, OwnCampaignEvent, OwnCampaignRejection>;

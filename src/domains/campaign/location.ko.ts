import type { DomainText } from '../domain-text.ts';
import type { LocationCommand, LocationEvent, LocationRejection } from './location-messages.ts';

export const locationTexts = {
  aggregate: '광고 위치',
  commands: {
    SwitchLocationOn: '광고 위치 켜기',
    SwitchLocationOff: '광고 위치 끄기',
    SetLocationBudget: '광고 위치 예산 설정',
  },
  fields: {
    locationId: '광고 위치',
    amount: '금액',
  },
  events: {
    LocationSwitchedOn: '광고 위치 켜짐',
    LocationSwitchedOff: '광고 위치 꺼짐',
    LocationBudgetSet: '광고 위치 예산 설정됨',
  },
  rejections: {
    LocationOn: '이미 켜져 있는 광고 위치입니다',
    LocationOff: '이미 꺼져 있는 광고 위치입니다',
    AmountNegative: '예산은 0보다 작을 수 없습니다',
  },
} satisfies DomainText<LocationCommand, LocationEvent, LocationRejection>;

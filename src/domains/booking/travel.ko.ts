import type { DomainText } from '../domain-text.ts';
import type {
  EmployeeCommand,
  FlightCommand,
  HotelCommand,
  NoEvent,
  NoRejection,
} from './travel-commands.ts';

const silent = { events: {}, rejections: {} };

export const travelTexts = {
  Employee: {
    aggregate: '직원',
    commands: {
      RequestEmployeeApproval: '직원 승인 요청',
      RequestRerouting: '경로 변경 여부 확인',
    },
    fields: { route: '경로' },
    ...silent,
  },
  Flight: {
    aggregate: '항공편',
    commands: { BookFlights: '항공편 예약', CancelFlight: '항공편 취소' },
    fields: { route: '경로' },
    ...silent,
  },
  Hotel: {
    aggregate: '호텔',
    commands: { BookHotel: '호텔 예약' },
    fields: { destination: '목적지' },
    ...silent,
  },
} satisfies {
  readonly Employee: DomainText<EmployeeCommand, NoEvent, NoRejection>;
  readonly Flight: DomainText<FlightCommand, NoEvent, NoRejection>;
  readonly Hotel: DomainText<HotelCommand, NoEvent, NoRejection>;
};

import type { CuredTexts } from '../../form/cured-text.ts';
import type { TripStory } from './trip-stories.ts';

export const tripCuredTexts = {
  'failed-hotel': {
    before: '호텔에 요청함',
    beats: {
      refused: {
        name: '빈방 없음',
        told: '호텔이 거절합니다. 이것은 장애가 아닙니다. 죽은 곳도, 사라진 메시지도 없습니다.',
      },
      told: {
        name: '결과를 알게 됨',
        told: 'HotelBookingFailed와 함께 항공편을 되돌릴 커맨드 CancelFlight가 커밋되었습니다.',
      },
      cancelled: {
        name: '항공편 취소',
        told: '항공사가 자기 시스템에서 취소했습니다. 먼저 한 예약을 상쇄하는 새로운 사실입니다.',
      },
      'given-up': {
        name: '깨끗하게 끝남',
        told: '프로세스 매니저는 이제야 예약을 실패로 끝냈습니다. 항공편도 호텔도 남지 않았습니다.',
      },
    },
  },
  'flight-booked-twice': {
    before: '항공사에 요청함',
    beats: {
      died: {
        name: '핸들러가 죽음',
        told: '핸들러의 트랜잭션은 롤백되지만 항공사는 그대로 항공편을 예약합니다.',
      },
      again: {
        name: '다시 요청함',
        told: '커맨드가 다시 옵니다. 핸들러는 이미 요청한 줄 모르고 같은 ID로 요청합니다.',
      },
      known: {
        name: '같은 응답',
        told: '항공사는 이 커맨드를 압니다. 더 예약하지 않고 전에 한 응답을 다시 보냅니다.',
      },
      complete: {
        name: '항공편 하나, 객실 하나',
        told: '예약 서비스는 두 번째 응답을 그냥 지나칩니다. 좌석 하나로 출장 예약이 끝났습니다.',
      },
    },
  },
} satisfies CuredTexts<TripStory>;

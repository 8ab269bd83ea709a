import type { BookingStep } from './booking-process.ts';

/** Where the process manager of a booking stands, by its own word. */
export const bookingProcessManagerTexts = {
  none: '아직 시작하지 않음',
  routing: '경로를 찾는 중',
  approval: '직원의 경로 승인을 기다리는 중',
  rerouting: '다른 경로를 원하는지 묻는 중',
  flight: '항공편을 예약하는 중',
  hotel: '호텔을 예약하는 중',
  cancellation: '호텔이 없어 항공편을 취소하는 중',
  ended: '끝남',
} satisfies Record<BookingStep, string>;

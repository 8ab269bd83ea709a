import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '애그리거트 버전 확인',
  note: '이미 반영한 버전의 이벤트는 무시하고, 바로 다음 버전은 반영하며, 버전을 건너뛴 이벤트는 빠진 이벤트가 올 때까지 보류합니다.',
};

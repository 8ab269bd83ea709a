import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '데드 레터 토픽',
  note: '세 번 실패하면 메시지를 데드 레터 토픽으로 옮기고, 뒤의 메시지는 계속 처리합니다.',
};

import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '파티션 차단',
  note: '세 번 실패하면 누군가 조치할 때까지 그 파티션의 처리를 멈추고, 다른 파티션은 계속됩니다.',
};

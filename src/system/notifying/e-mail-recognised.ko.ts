import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '멱등 키로 메일 보내기',
  note: '메일마다 멱등 키(idempotency key)를 붙입니다. 이미 보낸 메일을 다시 요청받으면 메일 서버는 보내지 않고 같은 응답을 줍니다.',
};

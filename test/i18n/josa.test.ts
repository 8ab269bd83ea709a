import { expect, test } from 'vitest';
import { josa } from '../../src/i18n/ko/josa.ts';

test.each([
  ['브로커', '이/가', '브로커가'],
  ['주문 서비스 1', '이/가', '주문 서비스 1이'],
  ['주문 서비스 2', '이/가', '주문 서비스 2가'],
  ['클라이언트 c3', '은/는', '클라이언트 c3은'],
  ['메일', '으로/로', '메일로'],
  ['알림', '으로/로', '알림으로'],
  ['릴레이', '을/를', '릴레이를'],
  ['주문 DB', '와/과', '주문 DB와'],
  ['OrderCreated #7', '을/를', 'OrderCreated #7을'],
  ['published = 1', '으로/로', 'published = 1로'],
  ['status = PENDING', '을/를', 'status = PENDING을'],
  ['status = APPROVED', '을/를', 'status = APPROVED를'],
  ['SQL', '을/를', 'SQL을'],
  ['CreateOrder', '을/를', 'CreateOrder를'],
  ['ReserveCredit', '을/를', 'ReserveCredit을'],
] as const)('%s with %s is %s', (word, particle, expected) => {
  expect(josa(word, particle)).toBe(expected);
});

import { expect, test } from 'vitest';
import { piecesOf } from '../../../../src/ui/parts/text/sentence-pieces.ts';

test.each([
  ['order-2의 버전 1을 불러왔습니다.', ['order-2']],
  ['주문-12에 OrderCreated #3을 추가했습니다.', ['주문-12', 'OrderCreated']],
  ['order-service-1 reads order_view (published = 0)', ['order-service-1', 'order_view']],
  ['process()가 CreateOrder를 검증합니다.', ['process()', 'CreateOrder']],
  ['at-least-once delivery, a read-model and a dead-letter queue', []],
  ['PostgreSQL과 E2E, C-3', ['C-3']],
  ['', []],
])('in “%s” the names are %o', (text, expected) => {
  const pieces = piecesOf(text);
  expect(pieces.filter(({ isName }) => isName).map((piece) => piece.text)).toEqual(expected);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '막힌 줄',
  brief:
    '메시지를 처리하지 못한 컨슈머는 재시도하고, 끝내 안 되면 유실되지 않도록 그 자리에서 멈춥니다. 메시지 하나를 포이즌 메시지로 만들 수 있습니다.',
  why: '처리할 수 없는 메시지는 재시도해도 소용없습니다. 그 메시지가 파티션을 막아, 뒤에 온 메시지가 모두 기다립니다.',
  cured:
    '마지막 시도가 실패하면 메시지는 누군가 살펴볼 수 있는 데드 레터 토픽으로 옮겨지고, 파티션의 나머지는 계속 처리됩니다.',
};

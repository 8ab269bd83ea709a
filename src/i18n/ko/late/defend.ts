import type * as en from '../../en/late/defend.ts';

const grouped = (count: number): string => Math.round(count).toLocaleString('ko');

export const defend: typeof en.defend = {
  heading: '방어',
  intro:
    '도전 과제를 뒤집었습니다. 설계는 내가 고르고 공격은 탐색기가 합니다. 버텨 내는 설계 가운데 비용이 가장 적은 것을 찾으세요.',
  list: '방어, 쉬운 것부터',
  standing: {
    open: '아직 막지 못함',
    held: '막았음. 비용이 더 적은 설계가 있을 수 있음',
    least: '승리: 막았고, 비용이 더 적은 설계로는 막을 수 없음',
  },
  title: (name) => `방어: ${name}`,
  all: '모든 도전 과제와 방어',
  unknown: (id) => `‘${id}’라는 방어는 없습니다.`,

  required: '지켜야 할 약속',
  attacker: '공격자가 할 수 있는 일',
  attack: (number) => `공격 ${number}: 클라이언트가 보내는 커맨드`,
  onlyAttack: '클라이언트가 보내는 커맨드',
  strikes: (faults) => `일어날 수 있는 장애: ${faults}.`,
  order: '그리고 모든 일은 어떤 순서로든 일어날 수 있습니다.',
  state: {
    kept: '지켜짐',
    broken: '깨짐',
    undecided: '판정하지 못함',
    needless: '이 설계에는 이를 깰 수 있는 것이 없음',
  },

  design: '나의 설계',
  fixed: '나머지는 이 시나리오의 기본값입니다.',
  misfit: '함께 쓸 수 없는 선택입니다.',
  lack: (variant, lack) => `${variant}: ${lack}`,

  cost: '비용',
  costNone: '만들 수 없는 설계에는 비용도 없습니다.',
  costs: {
    parts: '운영할 구성 요소',
    tables: '테이블',
    writes: '쓰기',
    movesToRest: '마지막 반영까지의 단계',
    movesToAnswer: '응답까지의 단계',
  },
  costNotes: {
    parts: '서비스, 데이터베이스, 릴레이, 브로커, 컨슈머, 메일 서버.',
    tables: '모든 데이터베이스를 합친 수.',
    writes: '위의 커맨드를 모두 처리하며 저장한 행·문서·위치와 보낸 메시지·메일의 수.',
    movesToRest: '가장 오래 걸리는 커맨드를 보낸 뒤 할 일이 남지 않을 때까지.',
    movesToAnswer: '가장 오래 걸리는 커맨드를 보낸 뒤 클라이언트가 응답을 받을 때까지.',
  },
  counted:
    '장애 없이 이 설계를 실행해서 센 값입니다. 구성 요소가 적을수록 비용이 적습니다. 같으면 테이블, 쓰기, 단계 순서로 적은 쪽이 비용이 적습니다.',

  go: '공격',
  again: '다시 공격',
  hint: '탐색기가 허용된 모든 순서와 모든 장애를 시도합니다.',
  attacking: (number, count) => (count === 1 ? '공격받는 중' : `공격 ${number}/${count}`),
  result: '탐색기의 공격',
  broken: '깨졌습니다. 설계를 바꾸고 다시 공격을 받아 보세요.',
  brokenBy: '찾아낸 가장 짧은 길:',
  held: '버텨 냈습니다. 이 범위 안에서는 깨는 방법이 없었습니다.',
  heldIn: (stateCount, bounds) => `탐색한 상태 ${grouped(stateCount)}개, 범위: ${bounds}.`,
  beyond: '이 범위 밖은 알 수 없습니다.',
  undecided: '판정하지 못했습니다. 깨는 방법을 찾지 못했지만 모두 탐색하지는 않았습니다.',
  failed: '탐색기에 물어볼 수 없었습니다.',
  looking: '비용이 더 적은 설계도 버텨 내는지 확인하고 있습니다 …',
  cheaper: {
    some: '비용이 더 적으면서 버텨 내는 설계가 있습니다. 어떤 설계일까요?',
    none: '비용이 더 적은 설계로는 버텨 낼 수 없습니다. 승리했습니다.',
    unknown: '비용이 더 적은 설계도 버텨 내는지는 알 수 없습니다.',
  },
  next: (name) => `다음 방어: ${name}`,
};

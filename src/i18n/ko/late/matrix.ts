import type * as en from '../../en/late/matrix.ts';

const grouped = (count: number): string => Math.round(count).toLocaleString('ko');
const inAll = (commandCount: number, faultCount: number): string =>
  `커맨드 ${commandCount}개, 장애 ${faultCount === 0 ? '없음' : `${faultCount}번`}`;

export const matrix: typeof en.matrix = {
  title: '판정표',
  intro:
    '어떤 패턴이 어떤 약속을 지키는지 보여 줍니다. 모든 칸은 손으로 적은 것이 아니라, 정해진 범위에서 일어날 수 있는 일을 전부 탐색해 계산한 결과입니다.',

  scenario: '업무 도메인',
  table: '패턴',
  size: '범위',
  sizes: {
    glance: (commandCount, faultCount) => `훑어보기: ${inAll(commandCount, faultCount)}`,
    quick: (commandCount, faultCount) => `빠르게: ${inAll(commandCount, faultCount)}`,
    crowded: (commandCount, faultCount) => `동시 요청: ${inAll(commandCount, faultCount)}`,
    usual: (commandCount, faultCount) => `보통: ${inAll(commandCount, faultCount)}`,
    thorough: (commandCount, faultCount) => `꼼꼼하게: ${inAll(commandCount, faultCount)}`,
  },
  sizeNotes: {
    glance: '커맨드가 하나뿐이라 서로 부딪칠 커맨드가 없습니다.',
    quick:
      '커맨드 두 개가 같은 애그리거트를 바꾸므로 그 안에서만 부딪칩니다. 애그리거트 둘이 서로에게 끼치는 영향은 커맨드가 셋인 ‘동시 요청’에서 드러납니다.',
    crowded: '커맨드 두 개는 같은 애그리거트를, 나머지 하나는 다른 애그리거트를 바꿉니다. 장애는 없습니다.',
    usual:
      '커맨드 두 개가 같은 애그리거트를 바꾸므로 그 안에서만 부딪칩니다. 애그리거트 둘이 서로에게 끼치는 영향은 커맨드가 셋인 ‘동시 요청’에서 드러납니다.',
    thorough:
      '커맨드 두 개는 같은 애그리거트를, 나머지 하나는 다른 애그리거트를 바꿉니다. 한 행에 아주 오래 걸릴 수 있습니다.',
  },
  and: (first, second) => `${first} + ${second}`,
  onlyBroken: '깨지는 것만',
  unknown: (named) => `주소가 여기에 없는 것을 가리켜, 그 자리에는 기본값을 보여 줍니다: ${named}`,
  nothingBroken: '지금까지 계산한 것 중에는 깨지는 것이 없습니다.',

  compute: '계산하기',
  computeRow: '이 행만 계산하기',
  computeHere: '여기서 다시 계산',
  computeRowHere: '이 행만 여기서 다시 계산',
  goOn: '이어서 계산',
  stop: '멈추기',
  progress: '계산한 행',
  done: (done, count) => `${count}행 중 ${done}행`,
  allDone: (count) => `${count}행을 모두 계산했습니다.`,
  prepared: (shown, count) =>
    `${shown === count ? `${count}행 모두` : `${count}행 중 ${shown}행을`} 이 버전을 빌드할 때 계산해 두었습니다.`,
  again: (done, count) => `${count}행 중 ${done}행을 여기서 다시 계산함`,
  preparing: '이 버전을 빌드할 때 계산한 결과를 읽고 있습니다 …',
  noDifference: '빌드할 때 계산한 결과와 어긋나는 것이 없습니다.',
  differing: (count) =>
    `여기서 계산한 판정 ${count}개가 이 버전을 빌드할 때 계산한 결과와 어긋납니다. 둘 중 하나는 틀렸으니 제보해 주세요.`,
  differs: (row, promise, before, here) => `${row}, ${promise}: 빌드할 때 ‘${before}’, 여기서는 ‘${here}’`,
  unprepared: '이 버전을 빌드할 때 계산해 둔 결과를 불러오지 못했습니다. 대신 여기서 계산할 수 있습니다.',
  prepareAgain: '다시 불러오기',
  preparedCell: '이 버전을 빌드할 때 계산한 결과입니다.',
  contradicted: (before, here) =>
    `빌드할 때는 ‘${before}’, 여기서는 ‘${here}’입니다. 둘 중 하나는 틀렸으니 제보해 주세요.`,
  instead: (here, before) => `${here}, 빌드할 때는 ${before}`,
  empty: '아직 계산한 것이 없습니다.',
  kept: '여기서 계산한 결과는 이 버전의 코드에 한해 이 브라우저에 저장됩니다.',
  searching: (row) => `탐색 중: ${row}`,
  counted: (stateCount, movesPerSecond) =>
    `상태 ${grouped(stateCount)}개, 초당 ${grouped(movesPerSecond)}단계`,
  failed: '탐색이 실패했습니다.',
  save: 'CSV로 저장',

  searched: (bounds) => `행마다 탐색 범위(${bounds})에서 일어날 수 있는 일을 모두 탐색합니다.`,
  about: '탐색 범위와 모든 행에 공통인 구성',
  base: '따로 적혀 있지 않으면 모든 행이 다음과 같습니다.',
  caption: (slots, scenario) => `${slots}에 따른 약속. ${scenario}.`,
  also: (variants) => `함께: ${variants}`,

  cells: {
    broken: (length, isShortest) => `${length}단계 만에 깨짐${isShortest ? '' : ' (더 짧을 수도 있음)'}`,
    'never-rests': (length, isShortest) =>
      `${length}단계 뒤에는 끝나지 않고 되풀이됨${isShortest ? '' : ' (더 짧을 수도 있음)'}`,
    'never-happens': '일어나지 않음',
    holds: '지켜짐',
    happens: '일어남',
    undecided: '판정하지 못함',
    'does-not-apply': '해당 없음',
    'not-made': '해당 없음',
    unfit: '해당 없음',
    unknown: '아직 계산하지 않음',
  },
  named: (row, promise, cell) => `${row}, ${promise}: ${cell}`,

  legend: '기호',
  legendOf: {
    broken: '깨짐, 숫자는 설명 단계를 뺀 단계 수(?가 붙으면 더 짧을 수도 있음)',
    kept: '범위 안에서 지켜짐',
    waiting: '판정하지 못함: 한도에 도달',
    none: '해당 없음',
    unknown: '아직 계산하지 않음',
  },

  detail: '선택한 칸',
  choose: '칸을 고르면 약속이 어떻게 깨지는지, 지켜진다면 무엇을 탐색했는지 보여 줍니다.',
  notComputed: '아직 계산하지 않았습니다.',
  unfit: '해당 없음: 함께 쓸 수 없는 조합입니다.',
  notMade: {
    'no-phantom-event': '해당 없음: 브로커가 없어서 유령 이벤트가 될 레코드 자체가 없습니다.',
    'atomic-outbox': '해당 없음: 이 발행 방식에는 아웃박스가 없습니다.',
  },
  notMadeElse: '해당 없음: 이 구성은 이 약속을 하지 않습니다.',
  cure: '해결책',
  cureIs: (slot, variant) => `${slot}: ${variant}`,
  check: '해결책을 적용해 탐색하기',
  checked: '해결책을 적용하면:',
};

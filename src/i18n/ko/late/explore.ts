import type * as en from '../../en/late/explore.ts';

const grouped = (count: number): string => Math.round(count).toLocaleString('ko');

/** Where orders were left out, the states are those looked at, not all that are possible. */
const statesOf = (count: number, isReduced: boolean): string =>
  isReduced ? `${grouped(count)}개, 결과가 같은 순서는 생략` : `${grouped(count)}개`;

export const explore: typeof en.explore = {
  explain:
    '일이 일어날 수 있는 모든 순서를, 허용한 모든 장애와 함께 시도합니다. 약속이 깨지거나 더 시도할 것이 없을 때까지 계속합니다.',

  promise: '무엇을 찾을까요',
  every: '깨지는 모든 약속',
  from: '시작 지점',
  fromStart: '처음부터',
  fromMoment: (move) => `지금 이 순간부터 (${move}단계)`,
  commands: '최대 커맨드 수',
  noCommandLeft: '탐색에 쓰는 커맨드를 이미 모두 보냈습니다.',
  sends: (commands) => `서로 다른 클라이언트가 아무 때나 보냅니다(${commands}).`,
  sendsNothing: '새로 보내지 않고, 진행 중인 일만 이어 갑니다.',
  whichCommands: '보낼 커맨드',
  noCommands: '없음: 새로 보내지 않습니다.',
  leaveOut: (command) => `${command} 빼기`,
  commandsOfRun: '이 실행의 커맨드로',
  commandsOfStory: '이 이야기의 커맨드로',
  usualCommands: '기본 커맨드로',
  addCommand: '커맨드 추가',
  add: '추가',
  commandsFull: (count) => `커맨드 ${count}개까지만 탐색할 수 있습니다.`,
  faultsInAll: '모두 합친 최대 장애 수',
  faultsOfKinds: '종류별 최대 장애 수',
  where: '종류별 장애 위치',
  whereExplain: '두 곳 사이에서 생긴 장애는 양쪽 모두의 장애로 봅니다.',
  whereOf: (kind) => `${kind} 위치`,
  anywhere: '어디서나',
  onlyOf: (place) => `${place}만`,
  rareKinds: '드문 장애',
  faultKinds: {
    crash: '크래시',
    outage: '중단',
    refused: '거부',
    'request-lost': '요청 유실',
    'reply-lost': '응답 유실',
    redelivery: '재전달',
    rebalance: '리밸런스',
    expiry: '항목 만료',
    'offset-expiry': '오프셋 만료',
    'late-subscription': '늦은 구독',
    'early-time-out': '이른 시간 초과',
    poison: '포이즌 메시지',
    unpublishable: '너무 큰 메시지',
  },
  smaller: '적을수록 빨리 끝납니다. 커맨드나 장애가 하나 늘 때마다 시도할 것이 몇 배로 늘어납니다.',
  limits: '탐색 방법',
  memory: '최대 메모리',
  mib: (mib) => `${grouped(mib)} MiB`,
  reduce: '결과가 같은 순서는 생략',
  reduceWhy:
    '서로 건드리는 것이 겹치지 않는 두 단계는 어느 쪽이 먼저여도 결과가 같으므로 하나만 봅니다. 판정은 같고 더 빨리 끝납니다.',
  search: '찾기',
  again: '조건을 바꿔 다시 찾기',
  less: {
    fault: '장애를 하나 줄여 다시 찾기',
    command: '커맨드를 하나 줄여 다시 찾기',
  },

  stopping: '멈추는 중…',
  stop: '멈추기',
  counter: '탐색 진행 상황',
  states: '상태',
  movesPerSecond: '초당 단계',
  depth: '깊이',
  frontier: '남은 상태',
  memoryUsed: '메모리',
  number: grouped,
  stages: {
    reduced: '결과가 같은 순서를 생략하며 판정하는 중',
    full: '모든 순서를 살펴보는 중',
    circles: '끝나지 않는 순환을 찾는 중',
    shortest: '가장 짧은 방법을 찾는 중',
  },
  told: (stateCount, depth) => `찾는 중입니다. 지금까지 상태 ${grouped(stateCount)}개, 깊이 ${depth}단계.`,
  brokenSoFar: (count) => `깨지는 약속 ${count}개를 찾았습니다. 탐색은 계속됩니다.`,
  notYetShortest: '가장 짧은지는 아직 확인하는 중입니다.',
  soFar: {
    undecided: '아직 판정하지 않았습니다.',
    holds: '이 조건에서는 지켜집니다.',
    happens: '일어납니다.',
    'never-happens': '이 조건에서는 일어나지 않습니다.',
  },
  openCount: (count) => `아직 판정하지 않은 약속: ${count}개.`,
  foundWithin: (stateCount) => `상태 ${grouped(stateCount)}개 안에서 찾았고, 탐색은 계속됩니다.`,
  goesOn: '실행을 열어 보아도 탐색은 계속됩니다.',

  result: '찾은 결과',
  ofSetup: (setup) => `구성: ${setup}`,
  ofMoment: (move) => `${move}단계에서 시작해 탐색했습니다.`,
  broken: (length) =>
    length === 0 ? '더 움직이기 전에 이미 깨져 있습니다.' : `설명 단계를 빼고 ${length}단계 만에 깨집니다.`,
  shortest: '이 조건에서 더 짧은 방법은 없습니다.',
  notShortest: '짧은 방법이지만 가장 짧은지는 알 수 없습니다.',
  reached: (length) =>
    length === 0
      ? '더 움직이기 전에 이미 도달해 있습니다.'
      : `설명 단계를 빼고 ${length}단계 만에 도달합니다.`,
  neverReached: (stateCount, bounds, isReduced) =>
    `탐색 범위(${bounds})에서 나올 수 있는 상태를 모두 탐색했고(${statesOf(stateCount, isReduced)}) 어디에서도 도달하지 못합니다.`,
  goal: '직접 정한 목표',
  neverRests: (length) =>
    `설명 단계를 빼고 ${length}단계 뒤부터는 저절로 일어나는 일만으로는 끝나지 않고 계속 되풀이됩니다. 그래서 마지막에 지켜져야 할 약속이 끝내 지켜지지 않습니다.`,
  holds: (stateCount, bounds, isReduced) =>
    `탐색 범위(${bounds})에서 나올 수 있는 상태를 모두 탐색했고(${statesOf(stateCount, isReduced)}) 모두 지켜집니다.`,
  happens: (stateCount) => `일어납니다. 상태 ${grouped(stateCount)}개 안에서 확인했습니다.`,
  neverHappens: (stateCount, bounds, isReduced) =>
    `탐색 범위(${bounds})에서 나올 수 있는 상태를 모두 탐색했고(${statesOf(stateCount, isReduced)}) 어디에서도 일어나지 않습니다.`,
  doesNotApply: '해당 없음: 이 구성에는 없는 약속입니다.',
  undecided: {
    stopped: (stateCount) => `멈췄습니다. 처음 상태 ${grouped(stateCount)}개에서는 아무것도 찾지 못했습니다.`,
    memory: (stateCount) =>
      `메모리 한도에서 멈췄습니다. 처음 상태 ${grouped(stateCount)}개에서는 아무것도 찾지 못했습니다.`,
    states: (stateCount) =>
      `한도에서 멈췄습니다. 처음 상태 ${grouped(stateCount)}개에서는 아무것도 찾지 못했습니다.`,
    depth: (stateCount) =>
      `깊이 한도에서 멈췄습니다. 처음 상태 ${grouped(stateCount)}개에서는 아무것도 찾지 못했습니다.`,
    decided: (stateCount) => `처음 상태 ${grouped(stateCount)}개로는 판정하지 못했습니다.`,
  },
  goOn: {
    stopped: '이것만으로는 아무것도 증명되지 않습니다. 다시 찾아 더 기다리거나, 커맨드와 장애를 줄여 보세요.',
    limit: '이것만으로는 아무것도 증명되지 않습니다. 커맨드나 장애를 줄이거나 메모리를 늘려 보세요.',
  },
  theseBounds: '위 조건',
  within: (bounds) => `탐색 조건: ${bounds}`,
  bounds: (commandCount, faults, isLater) => {
    const kind = isLater ? '추가 커맨드' : '커맨드';
    if (commandCount === 0)
      return faults === null ? `${kind} 없음, 장애 없음` : `${kind} 없음, ${faults} 이내`;
    return faults === null
      ? `${kind} ${commandCount}개 이내, 장애 없음`
      : `${kind} ${commandCount}개, ${faults} 이내`;
  },
  faults: (faultCount, kinds) => `장애 ${faultCount}번(종류별로 ${kinds.join(', ')})`,
  onlyAt: (faults, places) => `${faults}(${places.join('·')}만)`,
  placesOfKind: {
    client: '클라이언트',
    service: '서비스',
    database: '데이터베이스',
    relay: '릴레이',
    broker: '브로커',
    consumer: '컨슈머',
    outside: '외부 시스템',
  },
  onePlace: (name) => name,
  faultCount: (kind, count) => `${explore.faultKinds[kind]} ${count}번`,
  list: (parts) => parts.join(', '),
  looked: (stateCount, moveCount, depth, seconds) =>
    `${seconds.toFixed(1)}초 동안 상태 ${grouped(stateCount)}개와 단계 ${grouped(moveCount)}개를 깊이 ${grouped(depth)}까지 살펴보았습니다.`,
  lookedBefore: (stateCount, moveCount, depth) =>
    `상태 ${grouped(stateCount)}개와 단계 ${grouped(moveCount)}개를 깊이 ${grouped(depth)}까지 살펴보았습니다.`,
  reduced: '결과가 같은 순서는 생략했습니다.',
  chance: (power) => `서로 다른 두 상태를 하나로 잘못 보았을 확률은 10${power}보다 작습니다.`,
  steps: '깨지기까지의 단계',
  uncounted: '번호가 없는 것은 설명 단계입니다. 공유된 것을 건드리지 않으므로 세지 않습니다.',
  fault: '장애',
  openRun: '이 실행을 실험실에서 열기',
  failed: '탐색이 실패했습니다.',
};

import type * as en from '../../en/late/challenges.ts';
import { josa } from '../form/josa.ts';

export const challenges: typeof en.challenges = {
  title: '도전 과제',
  intro:
    '여기서는 공격자가 되어 봅니다. 누가 다음에 움직이고 무엇이 실패할지 골라 약속을 깨 보세요. 그다음 해결책을 켜고 다시 시도한 뒤, 규칙 안에서는 아무도 깰 수 없음을 확인하세요.',
  list: '도전 과제, 쉬운 것부터',
  panelCured: '도전 과제 · 해결책 켬',
  all: '모든 도전 과제',
  nextOne: (title) => `다음 도전 과제: ${title}`,

  noFaults: '장애 없음',
  atMost: (commands, faults) => `커맨드 ${commands}개, ${faults}`,
  inAll: (count) => `모두 합쳐 ${count}번까지`,

  enough: (length) => `${length}단계면 충분`,

  standing: {
    open: '아직 깨지 못함',
    broken: (length, shortest) =>
      shortest === null ? `${length}단계 만에 깸` : `${length}단계 만에 깸 (${shortest}단계면 충분함)`,
    won: (length) => `성공: 가장 적은 ${length}단계 만에 깸`,
    cureShown: '해결책이 약속을 지키는 것을 확인함',
  },

  goal: (length) => `${length}단계 안에 깨 보세요.`,
  goalPending: '되도록 적은 단계로 깨 보세요. 몇 단계면 충분한지 계산하고 있습니다 …',
  goalUnknown: '되도록 적은 단계로 깨 보세요.',
  goalCured: (variant) => `규칙은 같고, 이번에는 ‘${variant}’입니다. 깰 수 있는지 시도해 보세요.`,
  moves: '설명 단계를 뺀 단계',
  movesOf: (count, length) => `${count} / ${length}`,
  movesHint: '컨트롤러의 단계처럼 공유된 것을 건드리지 않는 단계는 세지 않습니다.',
  faultsLeft: '남은 장애',
  noneLeft: '없음',
  faultsHint: '이 도전 과제에서 허용되고 아직 남은 장애만 보입니다.',
  sends: '보낼 커맨드',
  send: (client, command) => `${client}: ${command}`,
  later: '앞의 것 다음에',
  bar: '지금까지',
  undo: '무르기',
  restart: '처음부터',

  hint: '힌트',
  hintTitle: '탐색기의 힌트',
  strongerHint: '더 자세한 힌트',
  looking: '여기서부터 찾고 있습니다 …',
  near: (distance) => `여기서 ${distance}단계면 깰 수 있습니다.`,
  nearLeft: (distance, left) => `여기서 ${distance}단계면 깰 수 있습니다. ${left}단계 남았습니다.`,
  tooFar: (distance, left) =>
    `여기서는 ${distance}단계가 걸리는데 ${left}단계 남았습니다. 조금 되돌아가 보세요.`,
  here: '이것으로 충분합니다. 세지 않는 단계만 남았으니 그대로 진행하세요.',
  never: '여기서는 규칙 안에서 더 이상 깰 수 없습니다. 조금 되돌아가 보세요.',
  notKnown: '여기서는 탐색기도 알아내지 못했습니다.',
  failed: '탐색기에 물어볼 수 없었습니다.',
  next: '가장 짧은 길의 다음 단계:',
  nextOp: (who, act) => `${who}: ${act}`,
  nextFault: (who, act, fault) => `${who}의 ‘${act}’에 장애 ${josa(`‘${fault}’`, '을/를')} 일으키세요.`,
  nextSend: (client) => `${client}의 커맨드를 보내세요.`,

  over: (length) => `${length}단계를 넘었습니다. 몇 단계 무르거나, 계속 진행해 보세요.`,
  stuck: '더 진행할 것이 없고 약속은 지켜졌습니다. 몇 단계 무르거나 처음부터 다시 해 보세요.',

  giveUp: '포기하고 답 보기',
  givenUp: '이렇게 깨집니다',

  wonTitle: '깼습니다. 더 적은 단계로는 깰 수 없습니다',
  brokenTitle: (length) => `${length}단계 만에 깼습니다`,
  shorter: (shortest) => `${shortest}단계면 충분합니다. 몇 단계 무르고 더 짧은 길을 찾아보세요.`,
  run: '한 단계씩 보는 나의 실행',
  fault: '장애',
  tryCured: (variant) => `같은 상황을 다시: ${variant}`,

  backToOpen: '앞부분으로 돌아가기',
  prove: '아무도 깰 수 없는지 확인하기',
  proveHint: '탐색기가 규칙이 허용하는 모든 순서와 모든 장애를 시도합니다.',
  shown: '이 규칙 안에서는 아무도 깰 수 없습니다',
  nearPerhaps: (distance) =>
    `여기서 ${distance}단계면 깰 수 있습니다. 더 짧은 길이 있을 수도 있습니다(가장 짧은지는 확실하지 않습니다).`,
  nextPerhaps: '가장 짧은지는 모르는 길의 다음 단계:',

  reaching: {
    standing: {
      open: '아직 도달하지 못함',
      broken: (length, shortest) =>
        shortest === null
          ? `${length}단계 만에 도달함`
          : `${length}단계 만에 도달함 (${shortest}단계면 충분함)`,
      won: (length) => `성공: 가장 적은 ${length}단계 만에 도달함`,
      cureShown: '해결책을 켜면 도달할 수 없음을 확인함',
    },
    goal: (length) => `${length}단계 안에 이렇게 만들어 보세요.`,
    goalPending: '되도록 적은 단계로 이렇게 만들어 보세요. 몇 단계면 충분한지 계산하고 있습니다 …',
    goalUnknown: '되도록 적은 단계로 이렇게 만들어 보세요.',
    goalCured: (variant) =>
      `규칙은 같고, 이번에는 ‘${variant}’입니다. 같은 결과를 만들 수 있는지 시도해 보세요.`,
    never: '여기서는 규칙 안에서 더 이상 도달할 수 없습니다. 조금 되돌아가 보세요.',
    near: (distance) => `여기서 ${distance}단계면 도달할 수 있습니다.`,
    nearLeft: (distance, left) => `여기서 ${distance}단계면 도달할 수 있습니다. ${left}단계 남았습니다.`,
    nearPerhaps: (distance) =>
      `여기서 ${distance}단계면 도달할 수 있습니다. 더 짧은 길이 있을 수도 있습니다(가장 짧은지는 확실하지 않습니다).`,
    over: (length) => `${length}단계를 넘었습니다. 몇 단계 무르거나, 계속 진행해 보세요.`,
    stuck: '더 진행할 것이 없는데 목표에 도달하지 못했습니다. 몇 단계 무르거나 처음부터 다시 해 보세요.',
    wonTitle: '도달했습니다. 더 적은 단계로는 도달할 수 없습니다',
    brokenTitle: (length) => `${length}단계 만에 도달했습니다`,
    shown: '이 규칙 안에서는 아무도 이렇게 만들 수 없습니다',
  },

  watching: '이 실행을 이끄는 탭에서만 진행할 수 있습니다.',
};

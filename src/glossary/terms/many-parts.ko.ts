import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { manyPartsTerms } from './many-parts-terms.ts';

export const manyPartsTexts = {
  'aggregate-boundary': {
    name: '애그리거트 경계',
    also: ['일관성 경계'],
    definition: '한 트랜잭션으로 함께 바뀌는 것을 가르는 선으로, 선 바깥과는 시간이 지나야 맞아집니다.',
  },
  'strong-consistency': {
    name: '강한 일관성',
    definition: '여기서는 어느 순간에 들여다보아도 규칙이 지켜져 있다는 뜻입니다.',
  },
  saga: {
    name: '사가',
    definition:
      '한 업무를 여러 로컬 트랜잭션으로 나눠 하고, 나중 것이 실패하면 앞의 것을 상쇄하는 방식입니다.',
    usage: '프로세스 매니저를 사가라고 부르는 프레임워크도 많습니다.',
  },
  'local-transaction': {
    name: '로컬 트랜잭션',
    definition: '서비스 하나의 데이터베이스 안에서 시작하고 끝나는 트랜잭션입니다.',
  },
  choreography: {
    name: '코레오그래피',
    also: ['개별 서비스 처리형'],
    definition: '이끄는 쪽 없이 서비스마다 서로의 이벤트를 보고 자기 할 일을 하는 협력 방식입니다.',
  },
  correlation: {
    name: '상관관계 ID',
    definition: '한 업무에서 오가는 메시지마다 붙여, 응답이 어느 사가의 것인지 알 수 있게 하는 ID입니다.',
  },
  orchestration: {
    name: '오케스트레이션',
    also: ['오케스트레이터', '중앙 집중형'],
    definition: '오케스트레이터가 다음에 할 일을 각 서비스에 메시지로 시키는 협력 방식입니다.',
  },
  'command-message': {
    name: '커맨드 메시지',
    definition: '브로커를 통해 특정 서비스에 전달되는 커맨드입니다.',
  },
  'reply-message': {
    name: '응답 메시지',
    also: ['응답 채널'],
    definition: '커맨드 메시지를 받은 서비스가 처리 결과를 알리려고 돌려보내는 메시지입니다.',
  },
  'saga-instance': {
    name: '사가 인스턴스',
    definition: '진행 중인 사가 하나로, 자기 ID와 어느 단계에서 무엇을 기다리는지를 가지고 있습니다.',
  },
  compensation: {
    name: '보상 트랜잭션',
    also: ['보상'],
    definition: '이미 커밋된 일을 지우지 않고 반대되는 일을 새로 커밋해 상쇄하는 트랜잭션입니다.',
  },
  pivot: {
    name: '피벗 단계',
    also: ['피봇 트랜잭션', '보상 가능 단계', '재시도 가능 단계'],
    definition:
      '사가가 되돌아갈 수 없게 되는 단계로, 그 전은 보상할 수 있고 그 뒤는 성공할 때까지 재시도합니다.',
  },
  'semantic-lock': {
    name: '시맨틱 락',
    also: ['PENDING 상태'],
    definition: '사가가 아직 끝나지 않아 바뀌거나 취소될 수 있음을 PENDING처럼 상태로 알려 두는 것입니다.',
  },
  deadline: {
    name: '기한',
    also: ['데드라인'],
    definition: '사가가 응답을 더 기다리지 않기로 한 시점으로, 응답은 그 뒤에도 올 수 있습니다.',
  },
  'late-success': {
    name: '늦은 성공 응답',
    definition: '사가가 포기한 뒤에야 도착한 성공 응답으로, 이미 이루어진 일을 취소해야 합니다.',
  },
  isolation: {
    name: '격리성',
    also: ['고립성'],
    definition: '끝나지 않은 변경이 남에게 보이지 않는 성질로, 트랜잭션에는 있지만 사가에는 없습니다.',
  },
  'stateless-saga': {
    name: '상태 없는 사가와 상태를 가진 사가',
    also: ['상태 없는 사가', '상태를 가진 사가', '상태관리가 필요한 사가'],
    definition:
      '이벤트를 받아 호출만 하고 잊는 사가와, 받은 것과 내린 커맨드를 저장해 두는 사가를 구별하는 말입니다.',
  },
  'command-issued': {
    name: 'CommandIssued',
    definition: '사가가 어떤 커맨드를 내렸는지 실행하기 전에 먼저 기록해 두는 이벤트입니다.',
  },
  'command-executor': {
    name: '커맨드 실행기',
    also: ['실행기'],
    definition: '릴레이가 메시지를 발행하듯, 기록된 커맨드를 읽어 실행에 옮기는 프로세스입니다.',
  },
  'outside-system': {
    name: '외부 시스템',
    definition: '자기 상태를 스스로 관리하며 우리 트랜잭션에는 참여하지 않는 남의 시스템입니다.',
  },
  'process-manager': {
    name: '프로세스 매니저',
    also: ['프로세스 관리자'],
    definition:
      '업무 한 건마다 시작되어 어디까지 왔는지 기억하고, 갈림길마다 다음 단계를 고르는 구성 요소입니다.',
  },
} satisfies Record<IdOf<typeof manyPartsTerms>, TermText>;

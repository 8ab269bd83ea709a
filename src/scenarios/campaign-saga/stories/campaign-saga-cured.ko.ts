import type { CuredTexts } from '../../form/cured-text.ts';
import type { CampaignSagaStory } from './campaign-saga-stories.ts';

export const campaignSagaCuredTexts = {
  'command-lost': {
    before: '실행기가 요청하기 직전',
    beats: {
      lost: {
        name: '요청이 유실됨',
        told: '실행기는 응답을 받지 못합니다. 하지만 커맨드는 아직 수행되지 않은 행으로 남아 있습니다.',
      },
      again: {
        name: '다시 요청함',
        told: '같은 행을 다시 꺼내 같은 커맨드 ID로 요청합니다. 이번에는 요청이 닿습니다.',
      },
      answered: {
        name: '게재 서비스의 응답',
        told: '게재 서비스가 결정한 결과가 자기 채널로 옵니다. 캠페인 ID가 담겨 있습니다.',
      },
      tracked: {
        name: '기록됨',
        told: '캠페인에 게재 서비스의 응답이 기록되고 사가가 끝났습니다. 더 기다리는 쪽은 없습니다.',
      },
    },
  },
  'submitted-twice': {
    before: '게재 서비스에 요청한 뒤',
    beats: {
      died: {
        name: '사가가 죽음',
        told: '사가의 트랜잭션은 이번에도 롤백됩니다. 그래도 커맨드는 이미 게재 서비스에 닿았습니다.',
      },
      again: {
        name: '다시 온 이벤트',
        told: '확인 응답(ack)을 보낸 적이 없습니다. 아무것도 남기지 않는 사가에게는 처음 보는 이벤트입니다.',
      },
      asked: { name: '두 번째 요청', told: '커맨드 ID는 이벤트에서 정해지므로 처음과 같습니다.' },
      known: {
        name: '이미 아는 커맨드',
        told: '게재 서비스가 이미 수행한 커맨드에서 그 ID를 찾습니다. 더 수행하지 않고 전에 한 응답을 다시 보냅니다.',
      },
    },
  },
} satisfies CuredTexts<CampaignSagaStory>;

import type { StoryTexts } from '../../form/story-text.ts';
import type { CampaignSagaStory } from './campaign-saga-stories.ts';

export const campaignSagaStoryTexts = {
  'command-lost': {
    title: 'The command lost on its way out',
    before: 'About to ask the publisher',
    watch:
      'A campaign has been activated. A saga that keeps nothing has been told, and is about to submit the advertisements to the publishing service, which is somebody else’s. This one request will be lost on the way.',
    watchCured:
      'The same campaign, and the first request to the publisher is lost again. But now the saga has recorded the command that it issues, and an executor carries it out.',
    question: 'The request is lost. What becomes of the campaign?',
    answers: {
      published: 'It is published',
      rejected: 'The publisher rejects it',
      pending: 'It waits for the publisher for ever',
    },
    beats: {
      lost: {
        name: 'The request is lost',
        told: 'The saga gets no answer. Was its request not received, or only not answered? It can’t tell the one from the other.',
      },
      forgotten: {
        name: 'Done, it thinks',
        told: 'It takes silence for done, commits that the event was processed, and acknowledges it. Nobody will bring it again.',
      },
      pending: {
        name: 'Waiting for an answer',
        told: 'The campaign waits for what the publisher says, and nothing has ever reached the publisher.',
      },
    },
    why: 'What was to be done stood nowhere but in the memory of a process that had made its call and gone on. Once that was lost nobody was left who knew that something was still to be done.',
    held: 'CampaignActivated and CommandIssued were committed together. The executor got no answer, so the command still stood there as not carried out, and it asked again until it was answered.',
    costs:
      'A stream of its own for each saga, and a place more that can die. And the executor may ask twice: it asks again whenever it does not know.',
  },
  'submitted-twice': {
    title: 'Submitted twice to the publisher',
    before: 'The publisher has been asked',
    watch:
      'A campaign has been activated. The saga has submitted its advertisements to the publishing service, and is about to commit that it has processed the event. Messages are recognised by their ids here; still, the saga is going to die at this very moment.',
    watchCured:
      'The same campaign, and the saga dies at the same moment. But now the publishing service knows a command by its id.',
    question: 'The saga dies now and comes back. How often are the advertisements published?',
    answers: {
      never: 'Never',
      once: 'Once: the event’s id is recognised',
      twice: 'Twice',
    },
    beats: {
      died: {
        name: 'The saga dies',
        told: 'Its transaction is rolled back, and with it the note that the event was processed. The publisher rolls nothing back.',
      },
      again: {
        name: 'The event comes again',
        told: 'Nobody has acknowledged it, so the broker brings it once more. To the saga it is new.',
      },
      twice: {
        name: 'Out twice',
        told: 'The publisher was asked a second time and has published a second time. Both have to be paid for.',
      },
    },
    why: 'No transaction includes somebody else’s system. Whoever calls it and then commits can die in between; whoever commits first and then calls can lose the call. Only the one who is asked can know that it was asked before.',
    held: 'The second request bore the same id as the first. The publishing service found it among what it had done, did nothing more, and answered as before.',
    costs:
      'The other side has to play along: it must take an id with each command and remember what it has done, for as long as anybody may ask again.',
  },
} satisfies StoryTexts<CampaignSagaStory>;

import type { StoryTexts } from '../../form/story-text.ts';
import type { UsageCountStory } from './usage-count-stories.ts';

export const usageCountStoryTexts = {
  'nobody-can-say': {
    title: 'The row that forgot why',
    before: 'Before a request is rejected',
    watch:
      'A template may be used five times. The table has one row for it, with columns for what is so now. Sora has asked for twelve; Jun is about to reject that, as it is over budget. As soon as that is answered, Mina asks for eight.',
    watchCured:
      'The same three commands. But now it is the events that are stored, and what is so now is worked out from them. Let it run, then ask under Questions.',
    question: 'Later somebody asks about Sora’s request. What can be said from what the service has kept?',
    answers: {
      all: 'What she asked for, who rejected it and why',
      'that-it-was': 'That there was a rejection, but not why',
      nothing: 'Nothing at all',
    },
    beats: {
      rejected: {
        name: 'Rejected',
        told: 'The column status says REJECTED now. Twelve, Sora, Jun and the reason stand in no column.',
      },
      asked: {
        name: 'The next request',
        told: 'Mina’s request is for the same template, so it is for the same row.',
      },
      gone: {
        name: 'Written over',
        told: 'The status is PENDING again. The row says what is so, and how often it has changed: it does not say how.',
      },
    },
    why: 'A row has room for what is so now. Each change is written over the one before it, so that who asked, who decided and why is lost at the latest with the next change. The version has counted the changes; it knows nothing else of them.',
    held: 'Each change is a row of its own in events, with who and why in it, and none is written over. What is so now is worked out from them: nobody had to keep a second record of it.',
    costs:
      'What is so now has to be worked out, and which templates are above a count can’t be asked of events without reading them all. An audit table beside the row would have kept the past, too, if it is committed with the row.',
  },
  'audit-never-written': {
    title: 'The change that nobody made',
    before: 'Before the row is committed',
    watch:
      'Beside the row stands an audit table: who, why and what. It is written in a transaction of its own, once the row is committed. Mina has asked for ten, and the service is about to commit the row. Right after that it will die.',
    watchCured:
      'The same request, and the same death right after the commit. But now the audit row is committed together with the row. Let it run.',
    question: 'The service dies right after it has committed the row. What is kept once it is back?',
    answers: {
      both: 'The change, and who made it and why',
      'change-only': 'The change, and nothing of who made it',
      neither: 'Neither of them',
    },
    beats: {
      committed: {
        name: 'The row is committed',
        told: 'Ten are requested. Who has asked for that, and why, is known to this process alone.',
      },
      died: {
        name: 'The service has died',
        told: 'What it still had to do has died with it. Nobody else knows that there was anything to do.',
      },
      nobody: {
        name: 'Nobody made it',
        told: 'All is back, and nothing moves. The row has changed, and the audit has no row about it.',
      },
    },
    why: 'The row and its audit were two transactions, and the service died between them. The row is right, nothing has failed, and nobody will notice: until somebody asks who has changed it. An audit that may lack changes says nothing certain about the ones that it has, either.',
    held: 'The row and its audit were committed together. Whoever dies before that leaves neither, whoever dies after it leaves both.',
    costs:
      'Each place in the code that writes the row must think of the audit, and of what is to be published, too: one change is told three times. Where the events are what is stored, there is one thing to write.',
  },
  'two-hundred-events': {
    title: 'Two hundred events for one decision',
    before: 'Before the template is found',
    watch:
      'A template has been changed for years: two hundred and two events are stored of it. Mina asks for ten uses. To decide on that the service must know how the template stands, and it is about to read that from its events.',
    watchCured:
      'The same template and the same request. But now every third event has left a snapshot behind: the template as it was then. Let it run.',
    question: 'How many events are read and folded to decide on this one request?',
    answers: {
      one: 'The last one: it says how the template stands',
      few: 'A few: those that matter for a request',
      all: 'All of them, from the first on',
    },
    beats: {
      folded: {
        name: 'All of them',
        told: 'Two hundred and two rows were read and applied one after the other, for a decision that needs two numbers. The next request reads one more.',
      },
    },
    why: 'An event says what has changed, not how things stand: that is the fold of all of them. So each command costs as much as the aggregate is old, and nothing fails: it only gets slower, a little with every event.',
    held: 'The newest snapshot says how the template stood at its version, and only what came after it is folded. The events are all still there: a snapshot is a cache, and may be deleted.',
    costs:
      'Snapshots are one more thing that is written, and one more that can be wrong: one of something that was never committed, or one that does not know which requests it has swallowed.',
  },
} satisfies StoryTexts<UsageCountStory>;

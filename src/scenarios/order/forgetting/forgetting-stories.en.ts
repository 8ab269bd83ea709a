import type { StoryTexts } from '../../form/story-text.ts';
import type { ForgettingStory } from './forgetting-stories.ts';

export const forgettingStoryTexts = {
  'name-in-the-view': {
    title: 'The name that was copied',
    before: 'Before the key is deleted',
    watch:
      'Mina asks to be forgotten. Her name stands in an event, and events are never rewritten. So it stands there enciphered, with a key of her own in a table of keys: name is “enc:…”. CustomerForgotten has been inserted, and in the same transaction her key is about to be deleted.',
    watchCured: 'The same request, the same key. But now the read model heeds CustomerForgotten. Let it run.',
    question: 'The key is deleted, and everything comes to rest. Where can her name be read?',
    answers: {
      nowhere: 'Nowhere',
      events: 'In the events: they are never deleted',
      view: 'In the read model',
    },
    beats: {
      deleted: {
        name: 'No key any more',
        told: 'Not a byte of the log has changed. But “enc:…” is noise now: in events, in the outbox, in the broker.',
      },
      known: {
        name: 'It says “Mina”',
        told: 'The projection opened the name long ago, while there was a key, and copied it. CustomerForgotten came, and meant nothing to it.',
      },
    },
    why: 'Crypto-shredding forgets what is enciphered, and nothing else. A projection exists to copy what it has read; whatever it has written down in plain is its own, and no key takes it back.',
    held: 'The key was gone with the commit, and the projection wrote FORGOTTEN over the name when it was told. The limit and what is reserved stay: they are no secret of hers.',
    costs:
      'Whoever reads a customer’s events looks up a key each time, and must cope with there being none. Every subscriber that copies personal data must know CustomerForgotten, the one that somebody adds next year, too. And a key must never stand where it is backed up for ever. With “plain in the events” nothing helps but to rewrite the log: try it here.',
  },
  'name-in-the-snapshot': {
    title: 'The snapshot that remembers',
    before: 'Before the key is deleted',
    watch:
      'Mina’s name is enciphered in her event, and the read model heeds CustomerForgotten. Her second event has just been committed, and with it a snapshot of her. Now she asks to be forgotten: her key is about to be deleted.',
    watchCured:
      'The same snapshot, the same request. But now a snapshot is enciphered with her key, too. Let it run.',
    question: 'The key is deleted, the read model is told. Where can her name be read?',
    answers: {
      nowhere: 'Nowhere',
      view: 'In the read model',
      snapshot: 'In the snapshot',
    },
    beats: {
      deleted: {
        name: 'No key any more',
        told: 'What is enciphered is noise now. The read model will be told.',
      },
      kept: {
        name: 'A snapshot in plain',
        told: 'The service had folded her events while there was a key, and wrote down what came of it: name is “Mina”.',
      },
    },
    why: 'A snapshot is a copy, too, only one that nobody thinks of as such. It was made of opened events, so it is open, and CustomerForgotten comes after it in the stream: nobody reads it again to write it anew.',
    held: 'The snapshot held the name enciphered with the same key. With the one row of the key all was gone at once: event, outbox, broker and snapshot; the read model was told.',
    costs:
      'A key is looked up for each snapshot that is written or read. Deleting her snapshots would do, too, unless somebody is just about to write one.',
  },
} satisfies StoryTexts<ForgettingStory>;

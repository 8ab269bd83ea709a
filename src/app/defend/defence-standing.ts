/** How far somebody has come with a defence: a design that holds, and one of those that hold and cost least. */
export type DefenceStanding = 'open' | 'held' | 'least';

export const transport = {
  play: 'Play',
  pause: 'Pause',
  step: 'One move on',
  stepBack: 'One move back',
  toStart: 'To the start',
  toEnd: 'To the end',
  speed: 'Speed',
  speedOf: (speed: number) => (Number.isFinite(speed) ? `×${speed}` : 'max'),
  scrubber: 'Moves',
  positionOf: (position: number, head: number) => `Move ${position} of ${head}`,
  markFault: (at: number) => `Fault at move ${at}`,
  markBroken: (at: number, label: string) => `Broken at move ${at}: ${label}`,
  markDoomed: (at: number, label: string) => `Will break from move ${at} on: ${label}`,
  markParked: (at: number, label: string) => `Parked at move ${at}: ${label}`,
  markSaved: (at: number, label: string) => `Out of trouble at move ${at}: ${label}`,
  atRest: 'At rest: nothing is left to do.',
};

/** Says what leads to that which comes when it is gone to. */
export const ways = {
  explore: 'Break it for me …',
  exploreThis: 'Find the shortest way to break this',
  exploreTitle: 'Find the shortest way to break it',
  compare: 'Compare …',
  compareWays: (ways: string) => `Compare ${ways}`,
  compareTitle: 'Compare setups',
  sideBySide: 'Side by side',
  challenge: 'Challenge',
  shareTitle: 'Share this moment',
};

/** What is said of courses: files that list lessons and moments. */
export const courseWords = {
  title: 'Courses',
  lead: 'A course is a file: lessons and moments of runs, in the order in which a class takes them. Open one, change it in any editor, and hand out its link.',
  open: 'Read a course from a file …',
  example: 'Save an example',
  exampleText: {
    title: 'From the dual write to the mail that nothing protects',
    about: 'A workshop of two hours. Bring one laptop for two.',
    parts: [
      { title: 'Telling others', note: 'Let everybody predict before the last press.' },
      { title: 'Being told', note: 'Who finds a third way to be mailed twice?' },
    ],
    moment: 'The first story, paused before the crash',
  },
  lesson: (number: string, minutes: string) => `${number} · ${minutes}`,
  link: 'Copy the link of this course',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let it be copied. The link stands in the address bar.',
  tooLong: (length: number) =>
    `In a link it takes ${length} characters, more than many programs leave whole. Hand out the file.`,
  save: 'Save as a file',
  another: 'Another course',
  bad: {
    'not-readable': (part: string) =>
      `This is no course that can be read (${part}). Check the file or the link.`,
    'not-unpacked': (part: string) => `The course could not be unpacked here (${part}). Ask for the file.`,
    'too-large': (part: string) => `This is too large for a course (${part}).`,
    'unknown-version': (part: string) =>
      `This course was written for a newer version (${part}). Load the page again to get it.`,
    'wrong-shape': (part: string) => `This part of the course is not as it should be: ${part}`,
    'unknown-lesson': (part: string) => `There is no such lesson: ${part}`,
    'unknown-link': (part: string) =>
      `This link leads to nothing on this page: ${part}. It takes a link that Share has made, a story, a lesson or a challenge.`,
  },
  untouched: 'What was open before is untouched.',
};

export type CourseWords = typeof courseWords;

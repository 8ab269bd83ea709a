export const share = {
  explain: 'The link holds the setup and every move up to here. Nothing is uploaded.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying; select the link and copy it yourself.',
  making: 'Making the link …',
  tooLong: (length: number, max: number) =>
    `This run makes a link of ${length} characters; above ${max} many programs cut it off. Save it as a file instead.`,
  download: 'Save as a file',
  open: 'Open a saved run …',
};

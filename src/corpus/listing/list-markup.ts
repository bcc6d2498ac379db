/** Marks that a title may begin with of itself; where most titles of a dump do, its list put them there. */
const listMarks: readonly RegExp[] = [
  /^[-*•‣▪] (?=\S)/,
  /^(?:\[[ x]\]|[☐☑☒✓✔□▢◻]) ?(?=\S)/,
  /^\[\d{1,4}\] (?=\S)/,
  /^#\d{1,4} (?=\S)/,
  /^\d{1,4}[.)] (?=\S)/,
  /^(?:Paper )?[Tt]itle ?: (?=\S)/,
  /^Paper page - (?=\S)/,
];

/** "(https://arxiv.org/abs/2403.12345)" and "[2403.12345]" behind a title. */
const reference =
  / ?(?:\((?:https?:\/\/(?:www\.)?(?:arxiv\.org|huggingface\.co|openreview\.net|doi\.org)\/\S{1,80}|arxiv:\d{4}\.\d{4,5}(?:v\d+)?)\)|\[(?:arxiv:)?\d{4}\.\d{4,5}(?:v\d+)?\])$/i;

/** "[PDF3] [Copy] [Kimi9] [REL]": buttons behind a title. */
const buttons =
  /(?: ?\[(?:PDF|HTML|Copy|Kimi|REL|FAQ|BibTeX|abs|arXiv)(?:\(?\s?\d{0,5}\)?)\]){1,6}$/i;

/** "[PDF]", "[HTML][HTML]": what a file is, before its title. No title begins so. */
const fileKind = /^(?:\[(?:PDF|HTML|DOC|BOOK|CITATION|B|C)\] ?){1,2}(?=\S)/;

const link = /^\[(.{2,300})\]\(https?:\/\/[^\s()]{1,300}\)$/;
const strong = /^\*\*(?=\S)([^*]{2,300})(?<=\S)\*\*$/;
/** "**Title** — Ada Otter, Bo Newt". */
const strongBeforeAuthors = /^\*\*(?=\S)([^*]{2,300})(?<=\S)\*\* ?[—–|·-] .{2,500}$/;

/** Fewer titles are no list. */
const fewestTitles = 2;

/**
 * Creates the function that frees a title from what the list around it put before and behind it. A title that is
 * nothing else stays as it is.
 * @param titles all of the dump, because a mark that one title alone has is its own
 */
export function createTitleStripper(titles: readonly string[]): (title: string) => string {
  const bare = titles.map(stripHeading);
  const marks = listMarks.filter((mark) => {
    const marked = bare.filter((title) => mark.test(title)).length;
    return marked >= fewestTitles && 2 * marked >= titles.length;
  });
  return (title) => {
    const unmarked = marks.reduce((text, mark) => text.replace(mark, ''), stripHeading(title));
    const words = stripMarkup(unmarked);
    return words.length < 2 ? title : words;
  };
}

/** The shape of a title is that of its words, whatever marks stand around it. */
export function stripAllMarks(line: string): string {
  return stripMarkup(listMarks.reduce((text, mark) => text.replace(mark, ''), stripHeading(line)));
}

/** A line without the mark that makes it a heading in Markdown. */
export function stripHeading(line: string): string {
  return line.replace(/^#{1,6} /, '');
}

/** "(⬆️ 12)" behind a link. */
const votes = /(?<=\)(?:\*\*)?) ?\(?\p{So}\uFE0F? ?\d{1,5}\)?$/u;

function stripMarkup(title: string): string {
  const words = title
    .replace(fileKind, '')
    .replace(strongBeforeAuthors, '$1')
    .replace(votes, '')
    .replace(strong, '$1')
    .replace(link, '$1')
    .replace(strong, '$1');
  return words.replace(buttons, '').replace(reference, '').trim();
}

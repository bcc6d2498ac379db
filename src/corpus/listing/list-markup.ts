/** Marks before a title in a list, Markdown's or a scraper's: "- ", "## ", "[1] ", "1. ", "Title: ". */
const beforeTitle =
  /^(?:#{1,6} |[-*•‣▪] |\[\d{1,4}\] |\d{1,4}[.)] (?=[\p{Lu}\p{N}"“'‘([*_]|\p{Ll}+\p{Lu})|(?:paper )?title ?: |paper page - )/iu;

/** "(https://arxiv.org/abs/2403.12345)" and "[2403.12345]" behind one. */
const behindTitle =
  / ?(?:\((?:https?:\/\/(?:www\.)?(?:arxiv\.org|huggingface\.co|openreview\.net|doi\.org)\/\S{1,80}|arxiv:\d{4}\.\d{4,5}(?:v\d+)?)\)|\[(?:arxiv:)?\d{4}\.\d{4,5}(?:v\d+)?\])$/i;

const link = /^\[(.{2,300})\]\(https?:\/\/[^\s()]{1,300}\)$/;
const emphasis = /^(\*\*|__|\*)(?=\S)([^*_]{2,300})(?<=\S)\1$/;

/** A title without what the list around it put before and behind it. A title that is nothing else stays as it is. */
export function stripTitleMarkup(title: string): string {
  const bare = title.replace(beforeTitle, '').replace(emphasis, '$2').replace(link, '$1');
  const words = bare.replace(emphasis, '$2').replace(behindTitle, '').trim();
  return words.length < 2 ? title : words;
}

/** "Abstract: " before an abstract, "> " before its paragraphs, and the buttons "Read more" and "△ Less" behind it. */
export function stripAbstractMarkup(abstract: string): string {
  const bare = abstract
    .replace(/^> ?/gm, '')
    .replace(/^\**(?:abstract|tl;dr)\**\s?[:.—–]\**\s+/i, '')
    .replace(/\s(?:(?:read|show|see) (?:more|less)|[△▽] ?(?:less|more))$/i, '');
  return bare.trim() === '' ? abstract : bare;
}

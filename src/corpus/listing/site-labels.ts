/**
 * What sites of papers print around their papers, as patterns of whole lines: buttons, votes, counts, numbers and links
 * of papers. Case does not matter.
 */

/** Words of buttons and menus. A paper might, rarely, have such a title: "Models". */
const words = [
  'new|papers|hugging face|models|datasets|spaces|community|docs|posts|enterprise|pricing|solutions|log in|sign up',
  'daily|weekly|monthly|trending|search|previous|next|back to top|today|yesterday|company|tos|privacy|about|careers|website',
  'upvote|upvoted by|upvotes?|comments?|share|save|like|likes|abstract|read more|show more|load more|view pdf|pdf',
  'view arxiv page|arxiv page|view paper|add to collection|github|project page|hot|sort by|all|arxiv|alphaxiv',
  'view all|show less|see more|collapse|bookmark|more|summary|tl;?dr|featured|sponsored|advertisement|thumbnail',
  '(?:title|abstract|authors?|summary|tl;?dr|keywords?) ?:|loading(?:\\.{3}|…)?|image|avatar|terms of service|privacy policy',
].join('|');

/** Phrases of a site, which no paper has for its title. */
const phrases = [
  '(?:[·•-] )?submitted by|ai-generated summary|[△▽] ?(?:less|more)|(?:\\.{3}|…) ?more|\\.{3}|…|view on arxiv|pdf bib(?: abs)?',
  'no (?:model|dataset|space|collection) (?:linking|including) this paper|load more papers|show more ▼',
  'system theme|daily weekly monthly|edit preview|(?:comment )?(?:[·•] )?sign up or log in to comment|© \\d{4} [a-z .,]{2,40}',
  'upload images, audio, and videos by dragging .{10,80}|(?:tap|drag|paste) .{0,20}(?:image file|upload images).{0,30}',
  '(?:no|0) comments(?: yet)?|be the first to comment|trending research from the community|read (?:the )?(?:full )?paper(?: [→›»])?',
  '(?:search )?results for:? ["“].{1,80}["”]|(?:paper|image) thumbnail|(?:play|watch) video',
].join('|');

const count = String.raw`[+·•-]?\s*\d+(?:[.,]\d+)?[km]?`;
const counted =
  '(?:authors?|comments?|upvotes?|votes?|likes?|replies|papers|stars?|citations?|points?|models|datasets|spaces)';
const countOf = String.raw`(?:${count}\s*${counted})`;
const icon = '(?:[▲△⬆↑❤♥♡⭐★☆▶]|👍|🔥|👏|🚀|💬|🗨|👁|🏆|🆕)\\uFE0F?';

/** Votes and counts in all their forms: "8 authors", "▲ 42", "Upvotes: 42", "GitHub 1.2k". */
const counts = [
  String.raw`[·•]\s*${countOf}|${countOf}|\(${countOf}\)|${icon}|(?:upvote|github|stars?|likes?)\s+${count}(?: arxiv page)?`,
  String.raw`(?:upvotes?|votes?|likes?|stars?|comments?|citations?|score|relevance|cited by)\s?:?\s${count}(?:\s?\/\s?\d+)?`,
  String.raw`${icon}\s*${count}|${count}\s*${icon}|total ?: ?\d+|\+ ?\d+ (?:authors|more|others)`,
  String.raw`(?:${icon}\s*${count}|${count}\s*${icon}|${countOf})(?:\s*[·•|,]?\s*(?:${icon}\s*${count}|${count}\s*${icon}|${countOf})){1,3}`,
  String.raw`(?:view|show|see) all ${count} (?:authors|comments|papers)|page \d{1,4}(?: of \d{1,5})?`,
  String.raw`previous(?: (?:\d{1,4}|\.\.\.|…))+ next|(?:${icon} ?)?#\d{1,4}(?: paper of the (?:day|week|month))?`,
].join('|');

const conference =
  '(?:iclr|neurips|nips|icml|cvpr|iccv|eccv|wacv|bmvc|3dv|acl|emnlp|naacl|eacl|coling|colm|aaai|ijcai|kdd|www|sigir|siggraph(?: asia)?|corl|icra|iros|interspeech|icassp|miccai|aistats|uai|colt|tmlr|jmlr|acm mm)';

/**
 * Where a paper appeared, whom it was submitted by, and what pages of single papers say of them: "Models citing this
 * paper 3".
 */
const standing = [
  String.raw`(?:submitted|upvoted) by:? @?[^\s.,:;]{1,40}(?: [^\s,:;]{1,40}){0,3}|@?[\w.-]{2,40}['’]s (?:avatar|profile picture)`,
  String.raw`(?:models|datasets|spaces|collections) (?:citing|including) this paper(?:\s+${count})?`,
  String.raw`${conference}(?: findings)? ?['’]?(?:19|20)?\d{2}(?: \((?:oral|spotlight|poster|findings|workshop|highlight|best paper)[^)]{0,20}\))?`,
  String.raw`cite \S{1,60} in a (?:model|dataset|space) readme\.md.{0,60}`,
].join('|');

/** The head of a catalogue's mail. */
const mailHead = 'submissions to:|received from {1,2}\\w{3} .{8,40} to {1,2}\\w{3} .{8,40}';

const separator = String.raw`[·•|,>–—-]+|\\\\|[*=_#~-]{3,}|(?:[*·•] ?){3,}`;

/** "Week 12, 2025", "Mar 17 - Mar 23, 2025", "March 2025": a time that is no day. */
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const span = String.raw`(?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})? ?[-–—] ?(?:${month} \d{1,2}|\d{1,2} ${month}|\d{1,2})(?:,? \d{4})?`;
const period = String.raw`(?:[←→‹›«»] ?)?(?:week \d{1,2}(?:,? \d{4})?(?: ?[·•|,(–—-] ?${span}\)?)?|${span}|${month} \d{4})(?: ?[←→‹›«»])?`;

/** A page or file of a paper, where the address is all that the line has to say. */
const address = String.raw`https?:\/\/(?:www\.|dx\.)?(?:arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers|alphaxiv\.org\/abs|papers\.cool\/arxiv|openreview\.net\/(?:forum|pdf)|doi\.org|aclanthology\.org|(?:api\.)?semanticscholar\.org)[\/?]\S{1,100}`;
const buttonName =
  '(?:paper|pdf|code|project(?: page)?|github|arxiv|website|homepage|demo|data(?:set)?|video|slides|poster|blog|models?|supplementary)';
const category =
  '(?:(?:cs|stat|math|eess|econ|q-bio|q-fin|physics|cond-mat|astro-ph)\\.[a-z-]{2,8}|quant-ph)';
const ago = String.raw`(?:about )?(?:\d+|an?) ?(?:m|h|d|w|mo|y|(?:minute|hour|day|week|month|year)s?) ago`;

/** Numbers and links of papers, which may as well be a line of an abstract: "arXiv:2403.12345 [pdf, other]", "12.". */
const references = [
  String.raw`(?:\[?\d{1,4}[\].)] ?)?arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?(?: \([^)]{1,40}\))?(?:\s?\[[^\]]{1,60}\])*(?: [a-z-]{2,10}(?:\.[a-z-]{2,10})?){0,6}`,
  String.raw`arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)? announce type: .{1,40}|(?:.{3,90} [-–] )?arxiv preprint arxiv:\d{4}\.\d{4,5}(?:v\d+)?(?:, \d{4})?`,
  String.raw`(?:\[(?:pdf|copy|kimi|rel|faq|bibtex|html|abs|arxiv|other|code|paper)[^\]]{0,20}\]\s*)+`,
  String.raw`(?:(?:link|url|paper|abs|pdf|arxiv|doi|source|read more) ?: ?|(?:🔗|📄|🌐) ?|\\\\ \( )?${address}(?:(?: ,)? *\d{1,5} ?kb\))?`,
  String.raw`(?:\[${buttonName}\]\(https?:\/\/[^\s()]{1,200}\)(?:\s*[|·•,\/]?\s*)){1,6}`,
  String.raw`(?:[\p{So}\uFE0F] ?)?${buttonName}(?: ?[|·•\/] ?(?:[\p{So}\uFE0F]{1,2} ?)?${buttonName}){1,5}`,
  String.raw`\[?\d{1,4}[\].)]|\[?${category}\]?(?:[,;]? \[?${category}\]?){0,6}`,
  String.raw`submitted \d{1,2} [a-z]{3,9},? \d{4}(?:[;.].{0,80})?|${ago}|login|code|homepage|demo`,
].join('|');

const whole = (patterns: string, flags = 'i') => new RegExp(`^(?:${patterns})$`, flags);

const wordLabel = whole(`${words}|${count}`);
const countLabel = whole(`${counts}|${period}`);
const sureLabel = whole(`${phrases}|${standing}|${mailHead}|${separator}`);
const weakLabel = whole(references, 'iu');

/**
 * Tells what a line is as a label of its site.
 * @returns `word`, `count`: a paper might be called like this; `sure`: none is; `weak`: it may as well be a line of an
 * abstract.
 */
export function parseLabel(text: string): 'word' | 'count' | 'sure' | 'weak' | undefined {
  if (wordLabel.test(text)) return 'word';
  if (countLabel.test(text)) return 'count';
  if (sureLabel.test(text)) return 'sure';
  return weakLabel.test(text) ? 'weak' : undefined;
}

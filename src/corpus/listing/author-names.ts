const particle = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y)';
const namePart = String.raw`(?:\p{Lu}\.?(?:-?\p{Lu}\.)?|\p{Lu}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]*)?)`;
const mark = String.raw`(?:\d(?:,?\d)*|[*†‡§]){0,3}`;
const personName = `${namePart}(?: (?:${particle} ){0,2}${namePart}){1,3}${mark}`;
const others = String.raw`(?:[,;]? (?:et al\.?|(?:and )?\+?\d+ (?:more|others?|authors?))|, \.{3})`;
const between = '(?:, | ?; | \\| | · |,? and |,? & )';
const listOfNames = new RegExp(
  `^(?:by |By )?${personName}(?:(?:${between}${personName}){1,60}${others}?|${others})$`,
  'u',
);
const person = new RegExp(`^${personName}$`, 'u');

/** "Otter, A., Newt, B.": the family name first. */
const familyFirst =
  /^(?:\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?){1,3}(?:, |; |,? and |,? & |$)){2,60}$/u;

/** Words of titles, which no list of names has. */
const titleWord =
  /\b(?:Learning|Networks?|Models?|Language|Deep|Neural|Data|Training|Vision|Image|Images|Video|Robots?|Graphs?|Generation|Reasoning|Attention|Memory|Agents?|Retrieval|Methods?|Analysis|Theory|Systems?|Policy|Control|Search|Text|Speech|Diffusion|Transformers?|Representations?|Optimization|Generalization|Adaptation|Detection|Segmentation|Recognition|Benchmarks?|Evaluation|Large|Visual|Natural|Machine|Artificial|Random|Bayesian|Gaussian|Causal|Adversarial|Self|Multi|Towards?|Beyond|From|The|An|A(?![.-])|How|What|Why|When|Is|Are|Do|Does|Can|Should|Not|New|More|Less|Better|Efficient|Robust|Fast|Large-Scale|Few-Shot|Zero-Shot)\b/;

/** What stands between names, or behind the first of many. */
const several = /[,;|·&]| and | et al/;

/** "Ada Otter, J. Newt and Cleo van Heron", "Ada Otter et al.": people, each with a first name, and more than one. */
export function isListOfNames(text: string): boolean {
  if (!several.test(text)) return false;
  return (listOfNames.test(text) || familyFirst.test(text)) && !titleWord.test(text);
}

/** "Ada Otter" alone, which many a title looks like as well. */
export function isPersonName(text: string): boolean {
  return person.test(text) && !titleWord.test(text);
}

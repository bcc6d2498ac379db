/** American endings and stems beside their British forms. Each pair is tried in both directions. */
const PAIRS: readonly (readonly [
  american: RegExp,
  british: RegExp,
  americanForm: string,
  britishForm: string,
])[] = [
  [
    /iz(?=(?:e|ed|er|ers|es|ing|ation|ations|able)$)/,
    /is(?=(?:e|ed|er|ers|es|ing|ation|ations|able)$)/,
    'iz',
    'is',
  ],
  [/yz(?=(?:e|ed|er|ers|es|ing)$)/, /ys(?=(?:e|ed|er|ers|es|ing)$)/, 'yz', 'ys'],
  [
    /(?<=[^aeou])or(?=(?:s|ed|ing|al|able|ful|less|ite|hood|ly)?$)/,
    /our(?=(?:s|ed|ing|al|able|ful|less|ite|hood|ly)?$)/,
    'or',
    'our',
  ],
  [/(?<=[aeiou])l(?=(?:ed|ing|er|ers|ation)$)/, /ll(?=(?:ed|ing|er|ers|ation)$)/, 'l', 'll'],
  [/(?<=[bt])er(?=s?$)/, /(?<=[bt])re(?=s?$)/, 'er', 're'],
  [/og(?=s?$)/, /ogue(?=s?$)/, 'og', 'ogue'],
  [/(?<=[fnp])ens(?=e|es|ive)/, /(?<=[fnp])enc(?=e|es|ive)/, 'ens', 'enc'],
  [/gray/, /grey/, 'gray', 'grey'],
  [/program$/, /programme$/, 'program', 'programme'],
  [/artifact/, /artefact/, 'artifact', 'artefact'],
  [/(?<=^(?:an|h|leuk|p|orthop|gyn))e/, /(?<=^(?:an|h|leuk|p|orthop|gyn))ae/, 'e', 'ae'],
  [/judgment/, /judgement/, 'judgment', 'judgement'],
  [/skeptic/, /sceptic/, 'skeptic', 'sceptic'],
];

/**
 * The same word in British spelling where it was typed in American, and the other way round. Some results are no
 * words ("size" → "sise"): the caller keeps those that the corpus knows.
 */
export function toOtherSpellings(word: string): string[] {
  const forms = PAIRS.flatMap(([american, british, americanForm, britishForm]) => [
    word.replace(american, britishForm),
    word.replace(british, americanForm),
  ]);
  return [...new Set(forms)].filter((form) => form !== word);
}

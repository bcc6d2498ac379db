import { normalizeWord } from './normalize-word.ts';

/**
 * How much a word says about a paper's subject.
 * - `content`: something.
 * - `generic`: nothing alone ("model"), but it may be part of a term ("world model").
 * - `filler`: nothing, alone or in company: words of grammar ("which") and of every abstract ("outperforms").
 */
export type WordClass = 'content' | 'generic' | 'filler';

/** The class of a word in the form `normalizeWord` gives. */
export function classifyWord(normalized: string): WordClass {
  if (FILLER.has(normalized)) return 'filler';
  return GENERIC.has(normalized) || isAdverb(normalized) ? 'generic' : 'content';
}

/** Whether a word in the form `normalizeWord` gives is one of grammar: "which", "toward". */
export function isGrammar(normalized: string): boolean {
  return GRAMMAR_WORDS.has(normalized);
}

const GRAMMAR = `
  a about above according across after again against all almost alone along already also although always am among
  amongst an and another any anyone are around as at away be became because become been before behind being below
  besides between beyond both but by can cannot could despite did do does doing done down due during each either else
  et etc even ever every everything few for from further given had has have having he hence her here him his how
  however i if in indeed inside instead into is it its itself just least less like likely many may maybe me might
  more moreover most much must my namely near nearly neither never nevertheless no non nonetheless nor not nothing
  now of off often on once one only onto or other otherwise our ourselves out over own per perhaps quite rather
  really regarding same several shall she should since so some something sometimes somewhat still such than that the
  their them themselves then there thereby therefore these they this those though three through throughout thus to
  together too toward two under unlike until up upon us use used using usually v very via vs was we well were what
  when whenever where whereas wherein whether which whichever while who whole whom whose why will with within without
  would yet you your
`;

const ABSTRACT_FILLER = `
  able abstract abundant accurate accurately achieve achieved achieving acknowledge actually addition additional
  additionally address addressed addressing adequate adjust adjusting adopt adopted advance advanced advancement
  advancing advantage aforementioned aid aim aimed aiming al allow allowed allowing alternative altogether amount
  analyse analyze analyzed analyzing answer apart appear applicable applied apply applying appropriate argue argued
  arise aspect assess assessed assessing associate associated attempt attract attracted author available average
  based basic begin behave believe benefit best bestperforming better boost boosting bottleneck bring broad broader
  build building built call called capture capturing carefully certain challenge challenging change choice choose
  clear clearly close closely collect collected collecting collection combine combined combining common commonly
  comparable compare compared comparing comparison competitive complete completely complex comprehensive conclude
  conclusion conduct conducted consequently consider considerable considered considering consist consistent
  consistently consisting construct constructed constructing contain containing contrast contribute contribution
  conventional cope correct correctly correspond corresponding cover covering create created creating critical
  critically crucial crucially current currently deal dealing deeper define defined defining demand demonstrate
  demonstrated demonstrating depend dependent depending derive derived describe described designed desirable desired
  detail detailed determine determined develop developed developing development devise differ difference different
  differently difficult difficulty direct direction directly discuss discussed distinct diverse draw drawback drawn
  drive driven drop early easily easy effect effective effectively effectiveness efficacy effort elaborate emerge
  emerged emerging empirical empirically employ employed employing enable enabled enabling encourage encouraging
  endtoend enhance enhanced enhancement enhancing ensure ensuring entire entirely equal especially essential
  establish established evidence exceed excellent exhibit existing experiment experimental experimentally explain
  explicitly exploit exploiting explore explored exploring extend extended extensive extensively extent extra extract
  extracting extremely face faced facilitate facilitating fact factor fail failing far fashion fast faster favorable
  feasible final finally find finding first firstly five flexible focus focused focuses focusing follow followed
  following formulate formulated found four framework fully fundamental fundamentally furthermore future gain gap
  generally generate generated generating get give giving good govern governed great greater greatly groundtruth
  growing hand hard harder heavily help helpful helping high higher highest highlight highlighting highly highquality
  hinder hold hope http huge idea ideal identified identify identifying impact implement implementation implemented
  implementing imply importance important importantly impressive improve improved improvement improving include
  included including incorporate incorporated incorporating increase increased increasing increasingly indicate
  indicating individual inform inherent inherently initial insight inspired integrate integrated integrating interest
  interesting interestingly introduce introduced introducing introduction intuition intuitive investigate
  investigated investigating investigation involve involving issue keep key know known lack lacking large largely
  larger largescale largest last later latter lead leading leave left lesson lets leverage leveraged leveraging lie
  limit limitation limited limiting literature little longstanding low lower made mainly maintain maintaining major
  make making manner matter mean meaningful mentioned merely million mind minimal mitigate mitigating modify
  motivated multiple naive name named naturally necessary necessitates necessity need needed needing new newly next
  notable notably notion novel novelty number numerous observation observe observed obtain obtained obtaining obvious
  occur occurrence occurring offer offering opensource operate operating opportunity optimally order outcome
  outperform outperformed outperforming overall overcome overcoming overlook overlooked page paper paradigm part
  particular particularly pave percent perform performance performed performing perspective phenomena phenomenon
  pitfall play plethora plugandplay poor poorly popular pose posed posing possess possible possibly potential
  potentially power powerful practical practice predominantly presence present presented presenting prevailing
  prevalent prevent previous previously primarily primary prioritize problematic produce produced producing progress
  prominent promise promising promote prone proposal propose proposed proposing prove proved proven provide provided
  providing public publication publicly purpose pursue put question questionable raise range ranging rapid rapidly
  rarely reach readily ready real realworld reason recent recently reduce reduced reducing refer referred
  relationship relative relatively release released relevant reliable reliably reliance rely relying remain
  remarkable remarkably report reported represents require required requirement requiring research researcher resort
  respective respectively result resulting reveal revealed revealing rich right rise robustly role roughly seamless
  seamlessly second secondly section see seek seemingly seen select selected serve served serving set seven severe
  share shared shed short show showcase showcasing showing shown significance significant significantly similar
  similarly simple simply simultaneously situation size small smaller solution solve solved solving sota special
  specialized specific specifically standard start state stateoftheart step straightforward strength strong stronger
  strongly struggle studied study studying sub subsequent subsequently substantial substantially success successful
  successfully suffer suffering suffice sufficient sufficiently suggest suggesting suitable suited superior
  superiority support supported supporting surpass surpassing surprising surprisingly systematic systematically
  tackle tackling tailored take taken taking target tend term termed tested thanks theoretical theoretically thorough
  thoroughly today total tradition traditional traditionally trend tried true truly try trying turn type typical
  typically ultimately unclear uncover uncovering underexplored undergo underlying understand understanding
  unexplored unfortunately unified unique unlock unprecedented usage useful usefulness utilise utility utilized
  utilizing validate validated validating valuable value variant varied variety various vary varying vast verified
  verify version view vital vulnerable ways wellknown wide widely widespread witness witnessed work worse worst worth
  year yield yielding zero
`;

const GENERIC_WORDS = `
  ability accuracy algorithm analyses application approach area art article aware base baseline benchmark capability
  capable case code component concept condition context core cost cross data dataset deep design designing
  distribution domain downstream efficiency efficient end error evaluate evaluated evaluating evaluation example
  existence explicit feature field fine form formulation free function general generalize generalized generalizing
  github goal grained ground group human information input instance joint knowledge layer learn learned learning
  level line machine main measure mechanism method methodology metric model modeling modelling multi natural network
  neural objective open optimal original output pair parameter pipeline point pre prior problem procedure process
  processing project property quality rate relation resource robust sample scale scenario scheme score self semi
  setting setup shot side single source space stage strategy structure system task technique test time tool top train
  trained training truth tuned unseen user weak
`;

/** "Weakly" says nothing alone, but "weakly supervised" does. */
function isAdverb(normalized: string): boolean {
  return /...ly$/.test(normalized) && !NOT_ADVERBS.has(normalized);
}

const NOT_ADVERBS = new Set(['anomaly', 'assembly', 'family', 'supply']);

const GRAMMAR_WORDS = toSet(GRAMMAR);
const FILLER = toSet(GRAMMAR + ABSTRACT_FILLER);
const GENERIC = toSet(GENERIC_WORDS);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(normalizeWord));
}

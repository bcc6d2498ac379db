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

const GRAMMAR = `
  a about above according across after again against all almost alone along already also although always am among
  amongst an and another any anyone are around as at away be became because become been before behind being below
  besides between beyond both but by can cannot could despite did do does doing done down due during each e.g either else
  even ever every everything et etc few for from further given had has have having he hence her here him his how
  however i i.e if in indeed inside instead into is it its itself just least less like likely many may maybe me might
  more moreover most much must my namely near nearly neither never nevertheless no non nonetheless nor not nothing now of off
  often on once one ones only onto or other others otherwise our ourselves out over own per perhaps quite rather really
  regarding same several shall she should since so some something sometimes somewhat still such than that the their
  them themselves then there thereby therefore these they this those though three through throughout thus to together
  too toward towards two under unlike until up upon us use used uses using usually v very via vs was we well were what
  when whenever where whereas wherein whether which whichever while who whole whom whose why will with within without would yet you your
`;

const ABSTRACT_FILLER = `
  able abstract achieve achieved achieves achieving acknowledge additional additionally address addressed addresses addressing adopt
  adopted adopts advance advanced advancement advancements advances advancing advantage advantages aforementioned aim aimed aiming aims al
  allow allowed allowing allows analyse analyze analyzed analyzes analyzing appear appears applicable applied apply
  applying appropriate aspect aspects assess assessed assessing attempt attempts author authors available average based basic benefit
  benefits best better bring brings broad broader build building builds built call called certain challenge challenges
  challenging commonly compare compared comparable comparing comparison comparisons complete completely comprehensive
  conclude conclusion conduct conducted consequently consider considerable considered considering considers consist consistent
  consistently consisting consists contain containing contains contribute contributes contribution contributions conventional corresponding
  crucial crucially current currently deal dealing deals define defined defining demonstrate demonstrated demonstrates demonstrating
  depend depending depends derive derived describe described describes designed desirable desired detail detailed details determine determined develop
  developed developing develops development devise differ difference differences different differently difficult difficulty directly discuss
  discussed diverse drawback drawbacks easily easy effect effective effectively effectiveness effects efficacy effort efforts emerge emerged emerges
  emerging employ employed employing employs enable enabled enables enabling encourage encourages encouraging enhance enhanced enhancement enhances
  enhancing ensure ensures ensuring entire entirely especially essential establish established establishes evidence excellent exhibit exhibits
  existing experiment experiments experimental experimentally exploit exploiting explore explored explores exploring extend extended extends
  extensive extensively extent extra extremely fact facilitate facilitates facilitating fail failing fails feasible final finally find finding findings finds first
  firstly five focus focused focuses focusing follow followed following follows formulate formulated found four framework frameworks fully fundamental
  fundamentally furthermore future gain gains gap gaps generally get give gives giving good great greater greatly growing help helpful
  helping helps high higher highest highlight highlighting highlights highly hinder hinders hold holds https http idea ideas identified identify identifying impact
  impacts implement implementation implemented implementing importance important importantly impressive improve improved improvement improvements
  improves improving include included includes including increase increased increases increasing increasingly indicate indicates indicating
  insight insights inspired interest interesting interestingly introduce introduced introduces introducing introduction investigate investigated
  investigates investigating investigation involve involves involving issue issues keep key know known lack lacking lacks large largely larger
  largest last later latter lead leading leads left lets leverage leveraged leverages leveraging limit limitation limitations limited limiting literature
  little low lower made mainly maintain maintaining maintains make makes making manner mean meaningful means million mitigate mitigates mitigating motivated multiple naive
  necessary necessitates need needed needing needs new newly next notable notably novel novelty number numbers numerous observation observations observe
  observed observes obtain obtained obtaining obtains offer offering offers order outcome outcomes outperform outperformed outperforming outperforms overall
  overcome overcomes overcoming overlook overlooked page paper papers part particular particularly parts perform performance performances performed performing
  performs perspective perspectives phenomenon phenomena play plays poor poorly popular pose posed poses posing possible possibly potential potentially powerful
  practical practice practices predominantly presence present presented presenting presents prevailing prevent prevents previous previously primarily primary
  problematic produce produced produces producing progress prominent promise promising propose proposed proposes proposing prove proved proven proves provide provided
  provides providing public publicly publication purpose put question questions raise raises range ranging rapid rapidly rarely reach reaches readily ready real recent
  recently reduce reduced reduces reducing refer referred refers relative relatively release released relevant reliance rely relying relies remain remains
  remarkable remarkably report reported represents require required requirement requirements requires requiring research researcher researchers respective
  respectively result resulting results reveal revealed revealing reveals right role roughly second secondly section see seek seeks seen select selected serve served
  serves serving set seven severe shed show showcase showcases showcasing showing shown shows significance significant significantly similar similarly simple simply
  simultaneously situation situations size sizes small smaller solution solutions solve solved solves solving sota special specific specifically standard start state
  step steps straightforward strength strengths strong stronger studied studies study studying sub subsequent subsequently substantial substantially success successes successful
  successfully suffer suffering suffers suggest suggesting suggests suitable superior superiority support supported supporting supports surpass surpasses
  surpassing surprising surprisingly systematic systematically tackle tackles tackling take taken takes taking tend tends term termed terms tested thanks thorough
  thoroughly today total tradition traditional traditionally trend trends tried try trying turn two type types typical typically underlying understand understanding unfortunately
  unique unprecedented usage useful usefulness utilise utility utilize utilized utilizes utilizing validate validated validates validating valuable value values
  variant variants varied varies variety various vary varying vast verified verify version versions view ways wide widely widespread work works worse worst year years
  yield yielding yields zero addition amount amounts argue argues boost boosting boosts capture captures capturing change changes collected collection combine
  combined combines combining common competitive complex construct constructed constructing create created creates creating critical critically empirical empirically
  explicitly individual initial integrate integrated integrates integrating lie lies power relationship relationships rich series struggle struggles theoretical theoretically
  true truly unified correct correctly hard harder paradigm paradigms factor factors explain explains argue argued real realworld largescale stateoftheart groundtruth
  highquality wellknown longstanding endtoend opensource plugandplay bestperforming attract attracted suited inherent inherently essential play contrast specialized rich
  aforementioned accurate accurately actually adequate amongst arise arises aid aids answer answers apart begin believe bottleneck carefully choice choose clear clearly close closely
  cover covers covering crucially demand demands direct draw elaborate face faces faced fair fast faster favorable flexible generated generate generates generating hand heavily huge
  ideal incorporate incorporated incorporates incorporating inform instead intuition intuitive key leave mentioned merely minimal modify moreover name named necessity opportunity
  optimally pave plethora possess prone pursue questionable raise recent reliable reliably resort resulting rise robustly seamless seamlessly share shared shares sheds short
  strongly sufficient sufficiently tailored target thoroughly ultimately unclear unexplored underexplored far hope hopes proposal proposals major drop drops early exceed exceeds altogether cope pitfall pitfalls notion notions occur occurs occurring drawn direction directions
  associated associate promote promotes correspond corresponds distinct imply implies deeper fashion governed govern lesson lessons equal alternative alternatives abundant prevalent
  reason reasons drive drives driven collecting collect collects attribute attributed dependent prioritize adjust adjusting undergo extract extracting operate operates operating occurrence
  behave behaves matter matters mind naturally percent obvious suffice suffices uncover uncovers uncovering seemingly unlock vital vulnerable widely witness witnessed worth
`;

const GENERIC_NOUNS = `
  ability abilities accuracy algorithm algorithms application applications approach approaches area areas art article baseline baselines benchmark benchmarks
  capability capabilities capable case cases code component components concept concepts condition conditions context core cost data dataset datasets deep design designs
  designing domain downstream effective efficient efficiency end error evaluate evaluated evaluating evaluation evaluations example examples existence explicit feature features field fields
  form forms formulation function functions general github goal goals human information input inputs instance instances joint learn learned learning learns level levels line machine main
  mechanism mechanisms method methods methodology model modeling modelling models natural network networks neural objective open optimal original output outputs parameter parameters
  pipeline point points prior problem problems procedure process processes processing project projects property properties quality rate relation robust sample samples scenario scenarios
  scheme schemes score set sets setting settings setup setups single source stage stages state strategies strategy structure structures system systems target task tasks technique
  techniques test tool tools top train trained training trains user users way weak time times scale shot pre fine multi self cross base free aware grained non semi tuned side group pair pairs
  unseen generalize generalizes generalized generalizing ground truth knowledge analysis analyses measure measures metric metrics resource resources distribution distributions space layer
`;

/** "Weakly" says nothing alone, but "weakly supervised" does. */
function isAdverb(normalized: string): boolean {
  return /...ly$/.test(normalized) && !NOT_ADVERBS.has(normalized);
}

const NOT_ADVERBS = new Set(['anomaly', 'assembly', 'family', 'supply']);

const FILLER = toSet(GRAMMAR + ABSTRACT_FILLER);
const GENERIC = toSet(GENERIC_NOUNS);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(normalizeWord));
}

import { readWords } from '../math/word-table.ts';
import { findEdits, type Rule } from '../rule.ts';
import { holding, holdingInTurn, smallLetters } from '../trigger.ts';

/** Words after a hyphen that stays open: "low- and high-resolution", "zero- as well as few-shot". */
const suspending =
  /^(?:and|or|as|to|nor|but|versus|vs|through|then|plus|und|into|for|in|is|are|than|rather|with|of|by|on)(?![a-z-])/;

/** First parts of compounds that keep their hyphen where a line broke after it. */
const firstParts = readWords(`
  high low self multi non pre post semi well real large small long short fine coarse zero few one two three four five six seven
  eight nine ten twenty thirty forty fifty sixty seventy eighty ninety single
  double state end open cross data task domain model time test train class label text image video audio vision speech
  language graph token word sentence document pixel object scene human user rule example instance feature feed full half
  higher lower early late best worst first second third top deep wide fast slow hand hard soft near far general special
  cost energy memory sample parameter compute machine computer knowledge decision problem question plug black white gray
  light weight free quasi pseudo ultra meta key closed event goal action reward policy region point voxel mesh shape view
  camera depth space world life cutting more most less least better mixed rank noise error of the
`);

/** Second parts that words of any kind are compounded with; after a prefix of two or three letters they are not. */
const secondParts = readWords(`
  based aware informed tuned specific agnostic driven friendly supervised augmented guided oriented centric preserving
  conditioned conditional invariant equivariant efficient enhanced inspired level only rich
`);

/** Compounds of three words and more, as far as the second. */
const longCompounds = readWords(`
  end-to state-of state-of-the out-of sim-to real-to text-to image-to speech-to video-to audio-to sketch-to sequence-to
  seq-to one-to many-to point-to coarse-to easy-to weak-to local-to global-to step-by layer-by frame-by word-by
  mixture-of chain-of tree-of graph-of bag-of best-of proof-of point-of in-the human-in human-in-the fill-in plug-and
  black-and head-and off-the day-to face-to peer-to head-to hand-in
`);

/** Words in one piece that begin like such compounds. */
const solidWords = readWords(`
  dataset datasets database databases metadata testbed testbeds highlight highlights highlighted highlighting viewpoint
  viewpoints keypoint keypoints keyword keywords timestep timesteps timestamp timestamps worldwide hardware software
  textbook lifelong lifetime handcrafted openness endpoint endpoints wordnet present presents presented presenting predict
  predicts predicted predicting prediction predictions predictive previous previously preserve preserves preserved
  preserving precise precisely precision prevent prevents preference preferences prepare prepared prefer prefers presence
  premise generally specially modelling modeling training testing labelled
`);

/** Word parts that are no words: what stands before them was broken inside a word. */
const endings =
  /^[a-z]{0,2}(?:ations?|tions?|sions?|ments?|ness|ity|ities|izations?|isations?|ifications?|ational|ings?|ical|ically|ively|ative|ature|ances?|ences?|ous|ously|ize[sdr]?|ise[sdr]?|izing|ising|ify|ified|fully|ual|ually|istic|less|ly|ed|ers?|ally|able|ible|ably)$/;

/**
 * The hyphen that a line break left behind: "general- ization", "high- quality". The word is joined; the hyphen stays
 * where the first part begins compounds and the second is a word, where the second ends compounds, or where the text
 * writes the compound elsewhere.
 * A hyphen that waits for the second half of a pair ("intra- and inter-image") is no line break.
 */
export const lineBreakRule: Rule = {
  name: 'line-break-hyphen',
  trigger: holdingInTurn(['- '], smallLetters),
  find: (text) => {
    let written: ReadonlySet<string> | undefined;
    return findEdits(
      text,
      /(?<![A-Za-z-])([A-Za-z][A-Za-z-]{0,30})(?<!-)- ([a-z][a-z-]{1,30})(?![A-Za-z])/g,
      ([, first = '', second = '']) => {
        if (suspending.test(second) || /-$/.test(second)) return undefined;
        written ??= toWrittenForms(text);
        return keepsHyphen(written, first, second) ? `${first}-${second}` : first + second;
      },
    );
  },
};

/** The words and compounds of a text, as they are written. */
function toWrittenForms(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![A-Za-z-])[A-Za-z-]{2,60}(?![A-Za-z-])/g));
}

function keepsHyphen(written: ReadonlySet<string>, first: string, second: string): boolean {
  const head = second.split('-')[0] ?? second;
  if (written.has(`${first}-${second}`) || (head !== second && suspending.test(head))) return true;
  if (written.has(first + second) || solidWords.has((first + head).toLowerCase())) return false;
  const last = first.split('-').at(-1) ?? first;
  // No word is broken behind its first letter: "k- means", "x- axis".
  if (/[A-Z]{2}|^[A-Za-z]$/.test(last)) return true;
  if (secondParts.has(head) && (last.length > 3 || /^[A-Z]/.test(last))) return true;
  if (longCompounds.has(first.toLowerCase()) || areWords(written, last, head)) return true;
  return firstParts.has(last.toLowerCase()) && !endings.test(head);
}

/** Parts that the text has as words of their own: the parts of a broken word are none. */
function areWords(written: ReadonlySet<string>, first: string, second: string): boolean {
  const isWord = (part: string) =>
    part.length > 3 &&
    (written.has(part) || written.has(part.charAt(0).toUpperCase() + part.slice(1)));
  return isWord(first) && isWord(second);
}

/** Soft hyphens, characters of no width, and the ligatures of PDF files. */
export const invisibleRule: Rule = {
  name: 'invisible-character',
  trigger: holding(...'\u00AD\u200B\u2060\uFEFF\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06'),
  find: (text) =>
    findEdits(text, /[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/gu, ([character]) =>
      /[\uFB00-\uFB06]/u.test(character) ? character.normalize('NFKC') : '',
    ),
};

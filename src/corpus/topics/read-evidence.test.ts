import { describe, expect, test } from 'vitest';
import { createWordFolder } from './fold-word.ts';
import { toPaperWords } from './paper-words.ts';
import { createEvidenceReader } from './read-evidence.ts';
import { type TopicDefinition, topicFieldsSchema } from './topic-definition.ts';

type Rules = Partial<
  Pick<TopicDefinition, 'terms' | 'inTitle' | 'against' | 'onlyWith' | 'ignore'>
>;

function read(rules: Rules, title: string, abstract: string) {
  const folder = createWordFolder();
  const fields = topicFieldsSchema.parse({ name: 'x', rule: 'x', examples: ['x'], ...rules });
  const readEvidence = createEvidenceReader([{ ...fields, slug: 'x', description: 'x' }], folder);
  const { points, because } = readEvidence(toPaperWords({ title, abstract }, folder));
  return { ...points[0], because: because(0, 3) };
}

const field = 'Images are many.';

describe('createEvidenceReader', () => {
  test('counts terms in the title and in the abstract, and says so', () => {
    expect(read({ terms: { speech: 2 } }, 'Speech', 'We hear speech.')).toEqual({
      title: 2,
      abstract: 2.6,
      because: ['“speech” in the title', '“speech” in the abstract'],
    });
  });

  test('counts what the authors do for more than what they mention', () => {
    const does = read({ terms: { speech: 2 } }, 'T', `We study speech. ${field}`).abstract;
    const mentions = read({ terms: { speech: 2 } }, 'T', `Others study speech. ${field}`).abstract;
    expect(does).toBeGreaterThan(mentions ?? Number.NaN);
  });

  test('counts a term that comes again twice, and not more often', () => {
    const twice = read({ terms: { speech: 2 } }, 'T', 'We hear speech and speech.');
    const often = read({ terms: { speech: 2 } }, 'T', 'We hear speech, speech and speech.');
    expect(often.abstract).toBe(twice.abstract);
    expect(often.because).toEqual(['“speech” 3 times in the abstract']);
  });

  test('counts the longer of two overlapping terms', () => {
    const rules = { terms: { recognition: 1, 'speech recognition': 3 } };
    expect(read(rules, 'Speech recognition', field).title).toBe(3);
  });

  test('counts a title term in the title only, and there instead of its weight elsewhere', () => {
    const rules = { terms: { sounds: 1 }, inTitle: { sound: 3 } };
    expect(read(rules, 'Sound', 'We hear a sound.')).toMatchObject({ title: 3, abstract: 1.3 });
  });

  test('counts nothing inside a phrase to ignore', () => {
    expect(
      read({ terms: { speech: 2 }, ignore: ['hate speech'] }, 'Hate speech', field).title,
    ).toBe(0);
  });

  test('subtracts what speaks against the topic, without giving it as a reason', () => {
    const evidence = read(
      { terms: { speech: 2 }, against: { image: 1 } },
      'Speech image',
      'Nothing.',
    );
    expect(evidence).toMatchObject({ title: 1, because: ['“speech” in the title'] });
  });

  test('counts nothing in a paper that mentions none of the words that the topic asks for', () => {
    const rules = { terms: { 'fine-tuning': 3 }, onlyWith: ['language model'] };
    expect(read(rules, 'Fine-tuning', 'We tune.')).toEqual({ title: 0, abstract: 0, because: [] });
    expect(read(rules, 'Fine-tuning', 'We tune language models.').title).toBe(3);
  });
});

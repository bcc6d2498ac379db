import { describe, expect, test } from 'vitest';
import { repairAbstract } from '../repair.ts';

function show(raw: string): string {
  return repairAbstract(raw).text;
}

describe('quotes', () => {
  test.each([
    ["a gap termed ``adaptivity gap''.", 'a gap termed “adaptivity gap”.'],
    ['the ``cluster assumption", and', 'the “cluster assumption”, and'],
    ['(if "A is B\'\' occurs, "B is A" is)', '(if “A is B” occurs, “B is A” is)'],
    ["where `time' is", 'where ‘time’ is'],
    ["GPT-4's, LLMs' and don't, the '90s", 'GPT-4’s, LLMs’ and don’t, the ’90s'],
    ['marks (e.g., ":" or ".") and "..." is', 'marks (e.g., “:” or “.”) and “...” is'],
    ['an Otter`s-eye view', 'an Otter’s-eye view'],
    ["the 'Abyssal Melodies?'\" ends", 'the ‘Abyssal Melodies?’” ends'],
    ['---the "steepness" of', '---the “steepness” of'],
  ])('%j', (raw, text) => {
    expect(show(raw).replace('—', '---')).toBe(text);
  });

  test.each([
    'use `code` or `x = "y"` here',
    "20'910 models",
    '5\'10" tall, a 6" screen',
    "f'(x) and x''",
  ])('%j stays', (text) => {
    expect(show(text)).toBe(text);
  });
});

describe('dashes and ranges', () => {
  test.each([
    ['networks---a widely', 'networks—a widely'],
    ['examples -- linear', 'examples – linear'],
    ['Cauchy--Schwarz, pages 5--10', 'Cauchy–Schwarz, pages 5–10'],
    ['conditions--e.g. in classes--is crucial', 'conditions—e.g. in classes—is crucial'],
    ['near to--or a little below--R1. So', 'near to—or a little below—R1. So'],
    ['two rivers--one wet, one dry and grey--which', 'two rivers—one wet, one dry and grey—which'],
    ['the data-- old and new --show that', 'the data– old and new – show that'],
    ['we have OTTER --Model of Eels --, a', 'we have OTTER – Model of Eels –, a'],
    ['otter--eel pairs--including ours', 'otter–eel pairs—including ours'],
    [
      'the Cauchy--Schwarz bound on all of them--which is',
      'the Cauchy–Schwarz bound on all of them—which is',
    ],
    ['of 62--73% in all the wet rivers--and', 'of 62–73% in all the wet rivers—and'],
    [
      'from otter--eel pairs over 46 days, gaze--wave',
      'from otter–eel pairs over 46 days, gaze–wave',
    ],
    ['8\\% -- 30\\% and 1-2\\%', '8% – 30% and 1–2%'],
    ['within 5-10 ms', 'within 5–10 ms'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each([
    'run --help now',
    'run otter --wet --dry now',
    'a --> b',
    '<!-- x -->',
    '8.4%-18.1%',
    'CIFAR-10, 0-1 loss, 2025-03-21, 10-5%',
    'outputs-a key',
  ])('%j stays', (text) => {
    expect(show(text)).toBe(text);
  });
});

describe('lost and superfluous spaces', () => {
  test.each([
    ['from this sample.We then use', 'from this sample. We then use'],
    ['two components:Identity-Guided parts', 'two components: Identity-Guided parts'],
    ['of eels (VQA).However, it', 'of eels (VQA). However, it'],
    ['like GPT-4.In this river', 'like GPT-4. In this river'],
    ['we test it .We swim ,which is', 'we test it. We swim, which is'],
    ['It swims. Nevertheless,some eels', 'It swims. Nevertheless, some eels'],
    ['on (i)Visual eels and (ii)wet ones', 'on (i) Visual eels and (ii) wet ones'],
    ['on ImageNet.This is', 'on ImageNet. This is'],
    ['Retrieval-Augmented Meta Learning(RAML). It', 'Retrieval-Augmented Meta Learning (RAML). It'],
    ['the video,audio and text', 'the video, audio and text'],
    ['  two  spaces\tand a tab \n', 'two spaces and a tab'],
    ['the end .', 'the end.'],
  ])('%j', (raw, text) => {
    expect(show(raw)).toBe(text);
  });

  test.each([
    'i.i.d. pairs',
    'torch.Tensor or',
    'a softmax(QK) of',
    'GPT-4V(ision)',
    'wait . . . here',
    '.NET code',
    'an a .NET or .Net core',
    'one (1)wet thing, f(x)is',
    'e.g. Paris,france',
  ])('%j stays', (text) => {
    expect(show(text)).toBe(text);
  });
});

describe('line breaks', () => {
  test.each([
    'unprece- dented>unprecedented',
    'capa- bility>capability',
    'general- ization>generalization',
    'self-at- tention and non-in- vasive>self-attention and non-invasive',
    'attention- based and un- aware>attention-based and unaware',
    'an end-to- end and privacy- preserving>an end-to-end and privacy-preserving',
    'high- quality>high-quality',
    'data- set>dataset',
    'text- to-image>text-to-image',
    'state-of- the-art>state-of-the-art',
    'opti- mization-based>optimization-based',
    'GPT- based>GPT-based',
    'film- river school, a film of a River,>film-river school, a film of a River,',
  ])('%s', (pair) => {
    const [raw, text] = pair.split('>');
    expect(show(`some ${raw} things`)).toBe(`some ${text} things`);
  });

  test.each(['zero- as well as few-shot', 'low- and high-resolution', 'pre- or post-training'])(
    '%j stays',
    (text) => {
      expect(show(text)).toBe(text);
    },
  );
});

test('a number and its unit stand on one line, in HTML', () => {
  expect(repairAbstract('8 GB in 5 ms at 4 FPS, 3 models').html).toBe(
    '8\u00A0GB in 5\u00A0ms at 4\u00A0FPS, 3 models',
  );
});

test('signs of HTML are shown as typed', () => {
  expect(repairAbstract('e.g. <cup, on, table> & (MDPs) < x').html).toBe(
    'e.g. &lt;cup, on, table&gt; &amp; (MDPs) &lt; x',
  );
});

import { expect, test } from 'vitest';
import { cutGluedFurniture, parseFurniture } from './furniture.ts';

test.each([
  ['new', 'label'],
  ['Get trending papers in your email inbox!', 'header'],
  ['Get trending papers in your email inbox once a day!', 'header'],
  ['Subscribe', 'header'],
  ['byAK and the research community', 'header'],
  ['by AK and the research community', 'header'],
  ['Daily Papers', 'header'],
  ['Mar 21', 'date'],
  ['March 21, 2025', 'date'],
  ['42', 'label'],
  ['1.2k', 'label'],
  ['·', 'label'],
  ['· 8 authors', 'label'],
  ['12 comments', 'label'],
  ['Submitted by akhaliq', 'label'],
  ['Published on Mar 21, 2025', 'label'],
  ['Upvote', 'label'],
  ['· Published on Jan 14, 2025', 'label'],
  ['· Submitted by', 'label'],
  ['Models citing this paper 0', 'label'],
  ['Collections including this paper 3', 'label'],
  ['No model linking this paper', 'label'],
  ['Cite arxiv.org/abs/2403.12345 in a model README.md to link it from this page.', 'label'],
  ['#1 Paper of the day', 'label'],
  ['AI-generated summary', 'label'],
  ['3 days ago', 'label'],
  ['▲ 45', 'label'],
  ['👍 45', 'label'],
  ['arXiv:2403.12345 [pdf, html, other]', 'label'],
  ['arXiv:2305.18153v1 Announce Type: new', 'label'],
  ['[PDF 12] [Copy] [Kimi 23]', 'label'],
  ['https://huggingface.co/papers/2403.12345', 'label'],
  ['[12]', 'label'],
  ['[2] arXiv:2403.12346 [pdf]', 'label'],
  ['# Daily Papers', 'header'],
  ['12.', 'label'],
  ['Authors: Ada Otter, Ben Newt, Cleo Heron', 'label'],
  ['Subjects: Machine Learning (cs.LG); Computation and Language (cs.CL)', 'label'],
  ['Submitted 21 March, 2024; originally announced March 2024.', 'label'],
  ['* * *', 'label'],
  ['=====', 'label'],
  ['← Mar 20', 'label'],
])('"%s" is furniture of kind %s', (text, kind) => {
  expect(parseFurniture(text)?.kind).toBe(kind);
});

test.each([
  'Subscribe Now: Learning from Newsletters',
  'New Methods for Old Problems',
  'Daily Papers Considered Harmful',
  '42 Ways to Count',
  'Attention',
  'March 21 and Other Dates',
  'Authors as Subjects',
  '#1 Lessons from Otters',
  'Code Review',
  '[1] Attention for Otters',
  'A Tale of → Arrows',
])('"%s" may be a title', (text) => {
  expect(parseFurniture(text)).toBeUndefined();
});

test.each([
  ['SubscribeDistilled Feature Fields', false, 'Distilled Feature Fields'],
  ['Subscribe3D Vision', false, '3D Vision'],
  ['SubscribeμLO: Learned Optimizers', false, 'μLO: Learned Optimizers'],
  ['Subscribem2mKD: Modules', true, 'm2mKD: Modules'],
  ['byAK and the research communityGentle Ferries', false, 'Gentle Ferries'],
  ['Get trending papers in your email inbox!SubscribeGentle Ferries', false, 'Gentle Ferries'],
  ['Subscribers Leave: A Study', true, 'Subscribers Leave: A Study'],
  ['Subscribed Users', true, 'Subscribed Users'],
  ['Subscribem2mKD', false, 'Subscribem2mKD'],
])('"%s" (after the pitch: %s) reads "%s"', (text, afterPitch, rest) => {
  expect(cutGluedFurniture(text, afterPitch)).toBe(rest);
});

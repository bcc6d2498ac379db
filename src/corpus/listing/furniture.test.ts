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

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadWordShards } from '../../../site/load-lists.ts';

export function getStaticPaths() {
  return [...loadWordShards()].map(([shard, words]) => ({ params: { shard }, props: { words } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The papers of all words with the same first two letters. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.words);

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../../site/load-library.ts';
import { toTextShards } from '../../../site/text-shards.ts';

export function getStaticPaths() {
  return [...toTextShards(loadLibrary().papers)].map(([shard, texts]) => ({
    params: { shard },
    props: { texts },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Abstracts that lists show on demand. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.texts);

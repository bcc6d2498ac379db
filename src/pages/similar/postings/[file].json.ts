import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadSimilar } from '../../../site/load-similar.ts';

export function getStaticPaths() {
  return loadSimilar().postings.map((postings, file) => ({
    params: { file: String(file) },
    props: { postings },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The papers of some terms. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.postings);

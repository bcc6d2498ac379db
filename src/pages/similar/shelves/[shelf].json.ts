import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadSimilar } from '../../../site/load-similar.ts';

export function getStaticPaths() {
  return loadSimilar().shelves.map((papers, shelf) => ({
    params: { shelf: String(shelf) },
    props: { papers },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The names of some papers. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.papers);

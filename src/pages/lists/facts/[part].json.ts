import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadFactFiles } from '../../../site/load-facts.ts';

export function getStaticPaths() {
  return loadFactFiles().files.map((file, part) => ({
    params: { part: String(part) },
    props: { file },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the reading list shows and exports of some papers. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.file);

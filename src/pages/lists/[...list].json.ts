import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toLists } from '../../site/lists.ts';
import { loadLibrary } from '../../site/load-library.ts';
import { loadListFiles } from '../../site/load-lists.ts';

export function getStaticPaths() {
  const toListFile = loadListFiles();
  return toLists(loadLibrary()).map(({ name, papers }) => ({
    params: { list: name },
    props: { toFile: () => toListFile(papers) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A list as its page narrows it. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.toFile());

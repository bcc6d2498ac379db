import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawCard, loadShareCards } from '../../site/share/load-share-cards.ts';
import { openPictureCache } from '../../site/share/picture-cache.ts';

/** One for all pages: those that look the same are drawn once, even if both are rendered now. */
const pictures = openPictureCache();

export function getStaticPaths() {
  const cards = [...loadShareCards().values()];
  pictures.keep(cards.map(drawCard));
  return cards.map((card) => ({ params: { page: card.page }, props: { card } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture that other sites show beside a link to a page. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const picture = await pictures.draw(drawCard(props.card));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};

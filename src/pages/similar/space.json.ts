import type { APIRoute } from 'astro';
import { loadSimilar } from '../../site/load-similar.ts';

/** What is needed to find papers like any text or list. */
export const GET: APIRoute = () => Response.json(loadSimilar().head);

import * as z from 'zod';
import { paperSchema } from '../../corpus/records.ts';

export const GET = () => Response.json(z.toJSONSchema(paperSchema));

import { toRecordsResponse } from '../../site/records-response.ts';

export const GET = () => toRecordsResponse('listings');

import { expose } from 'comlink';
import { createSearchDesk } from './search-desk.ts';

// A thread of its own: typing goes on while thousands of papers are weighed.
expose(createSearchDesk());

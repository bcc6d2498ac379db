import { build } from 'astro';
import { projectDir } from '../settings.ts';

// Without a line for each of tens of thousands of files, which Astro's own program prints.
await build({ root: projectDir, logLevel: 'warn' });

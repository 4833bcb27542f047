import { z } from 'zod';

// Imported before anything that makes a schema: writing and compiling a program for each pays where a schema judges
// thousands of values, and a check judges one book.
z.config({ jitless: true });

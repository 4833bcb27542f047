import { z } from 'zod';

export const nameInput = z.string().trim().min(1, 'Say what it is called.').max(80);
export const reachInput = z.string().trim().min(1, 'Say who gets at what lies there.').max(300);
export const folderInput = z.string().trim().max(1000).default('');

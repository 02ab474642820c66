import file from '../rules/separate.json';
import type { Separation } from './domain/separation.ts';

/** Which answers describe a second use beside the first. A hint; no rule reads it. */
export const separations: readonly Separation[] = file.separate;

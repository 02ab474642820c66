import { defineTeaser } from './element.ts';

defineTeaser();

import type { Catalogue } from '../../model/text.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { PlayerTexts } from './player-texts.ts';

export const playerTexts: Catalogue<PlayerTexts> = { pl, en };

import { startSurface } from './surface';

startSurface('popup');

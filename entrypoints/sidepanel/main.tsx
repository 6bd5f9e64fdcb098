import { startSurface } from '../popup/surface';

startSurface('panel');

import { startSurface } from '@/utils/surface/start-page';

startSurface('popup');

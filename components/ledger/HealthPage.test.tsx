// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ENGLISH } from '@/tests/fixtures/english';
import { later } from '@/tests/kit/times';
import { onScreen } from '@/tests/on-screen';
import { NO_HEALTH, type PageHealth } from '@/utils/domain/order/health';
import { HealthPage } from './HealthPage';

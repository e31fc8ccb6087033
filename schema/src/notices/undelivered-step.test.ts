import { describe, expect, it } from 'vitest';
import { closedStatuses } from '../bicycle/status.ts';
import { undeliveredSteps } from './contracts.ts';
import { mayAnswerAddress } from './may-answer-address.ts';
import { mayInquireAddress } from './may-inquire-address.ts';
import { type UndeliveredStepFacts, undeliveredStep } from './undelivered-step.ts';

const recipient = { name: '見本 太郎', postalCode: '154-0017', address: '東京都世田谷区世田谷4-21-27' };
const moved = { ...recipient, address: '東京都狛江市和泉本町1-1-5' };
const facts = (changes: Partial<UndeliveredStepFacts> = {}): UndeliveredStepFacts => ({
  status: 'stored',
  hasLaterNotice: false,
  recipient,
  owner: recipient,
  addressInquiredOn: null,
  addressAnsweredOn: null,
  ...changes,
});
const inquired = { addressInquiredOn: '2026-12-02' };
const answered = { ...inquired, addressAnsweredOn: '2026-12-09' };

describe('返戻の段階', () => {
  it.each([
    ['new', {}],
    ['inquired', inquired],
    ['answered', { ...answered, owner: moved }],
    ['resent', { ...answered, owner: moved, hasLaterNotice: true }],
  ] as const)('照会・回答・再発送と進む（%s）', (step, changes) => {
    expect(undeliveredStep(facts(changes))).toBe(step);
  });

  it('住所が判明しなければ、送るものがないので対応は終わる', () => {
    expect(undeliveredStep(facts(answered))).toBe('closed');
  });

  it('照会をしなくても、台帳に新しい住所が入れば再発送を待つ', () => {
    expect(undeliveredStep(facts({ owner: moved }))).toBe('answered');
  });

  it.each(closedStatuses)('自転車が終われば（%s）、どの段階でも対応は不要になる', (status) => {
    for (const changes of [{}, inquired, answered, { hasLaterNotice: true }]) {
      expect(undeliveredStep(facts({ ...changes, status }))).toBe('closed');
    }
  });
});

describe('住所照会', () => {
  const days = { undeliveredOn: '2026-12-01', inquiredOn: '2026-12-02', today: '2026-12-02' };

  it('照会待ちと照会中だけを照会できる', () => {
    const steps = [...undeliveredSteps, null].filter((step) => mayInquireAddress({ step, ...days }).allowed);

    expect(steps).toEqual(['new', 'inquired']);
  });

  it.each([
    ['2026-11-30', 'inquired-before-return'],
    ['2026-12-03', 'inquired-in-future'],
  ])('照会日は返戻日から今日まで（%s は断る）', (inquiredOn, code) => {
    expect(mayInquireAddress({ step: 'new', ...days, inquiredOn })).toMatchObject({ code });
  });
});

describe('住所照会の回答', () => {
  const answer = {
    step: 'inquired' as const,
    addressInquiredOn: '2026-12-02',
    answeredOn: '2026-12-09',
    today: '2026-12-09',
    isFound: true,
    isSameAddress: false,
  };

  it('照会中の通知だけに登録できる', () => {
    const steps = [...undeliveredSteps, null].filter((step) => mayAnswerAddress({ ...answer, step }).allowed);

    expect(steps).toEqual(['inquired']);
  });

  it('判明した住所が戻った住所と同じなら断り、判明せずなら登録できる', () => {
    expect(mayAnswerAddress({ ...answer, isSameAddress: true })).toMatchObject({ code: 'same-address' });
    expect(mayAnswerAddress({ ...answer, isSameAddress: true, isFound: false })).toEqual({ allowed: true });
  });

  it.each([
    ['2026-12-01', 'answered-before-inquiry'],
    ['2026-12-10', 'answered-in-future'],
  ])('回答日は照会日から今日まで（%s は断る）', (answeredOn, code) => {
    expect(mayAnswerAddress({ ...answer, answeredOn })).toMatchObject({ code });
  });
});

import { isCapital } from '../capitals.ts';
import { BODY_NOUNS, bare, CAUSE_HEADS, NOT_NAMES } from '../lexicon.ts';
import { hasCause, type Join, reachesBeyond } from './joint.ts';

/** 'Institute for the Study of War', 'Council on Foreign Relations', 'Mothers against Noise': what a body is for. */
export const joinedByCause: Join = (joint) => {
  const { prose, first, end, previous, token, after, beyond } = joint;
  const isHeaded = CAUSE_HEADS.has(previous.lower);
  if (token.lower === 'for' && after.lower === 'the' && isHeaded)
    return reachesBeyond(joint) && !NOT_NAMES.has(bare(beyond)) ? end + 3 : null;
  // 'Sauk Centre on US 71' stands on a road.
  if (!isCapital(after) || /^\d/.test(beyond?.text ?? '')) return null;
  // 'Organization for Security and Co-operation in Europe'
  if (token.lower === 'in') return after.lower === 'europe' && hasCause(joint) ? end + 2 : null;
  // 'the charity Trees for Life'
  const isCalledBody =
    token.lower === 'for' && end - first === 1 && BODY_NOUNS.has(bare(prose.tokens[first - 1]));
  return (isCalledBody || isHeaded) && !NOT_NAMES.has(bare(after)) ? end + 2 : null;
};

import { isCapital } from '../capitals.ts';
import { bare, NAME_PARTICLES, NOT_NAMES } from '../lexicon.ts';
import { type Join, reachesBeyond } from './joint.ts';

/** 'Felix von der Osten', 'Juan de la Cruz', 'Neustadt an der Tarr': particles within a name. */
export const joinedByParticle: Join = (joint) => {
  const { end, token, after } = joint;
  const isParticle = NAME_PARTICLES.has(token.lower);
  const isPair = isParticle && NAME_PARTICLES.has(after.lower) && !isCapital(after);
  const isOnRiver = token.lower === 'an' && /^(?:der|dem)$/.test(after.lower);
  if ((isPair || isOnRiver) && reachesBeyond(joint)) return end + 3;
  // 'Villanueva del Mar' is no month's.
  const isName = !NOT_NAMES.has(bare(after)) || after.text === 'Mar';
  return isParticle && isCapital(after) && isName ? end + 2 : null;
};

import { lines } from './lines.ts';

/** The boxes of single sites and platforms: what they say of themselves, ask for, and offer. */
export const SITES = lines`
  your support helps us to tell the story
  from reproductive rights to climate change to big tech, the independent\b.{10,380}
  at such a critical moment in us history, we need reporters\b.{10,250}
  the independent is trusted by americans across\b.{10,330}
  your support makes all the difference\.
  why you can trust .{2,30}
  thanks for signing up!?
  watch for us in your inbox\.?
  find out what.s happening in .{2,40} with free, real-time updates from patch\.
  .{2,30} is a trust project member
  \d{1,3} years of free journalism
  your support fuels our mission
  support huffpost
  already contributed\? .{5,60}
  add .{2,30} on google
  you can also check: .{2,150}
  follow .{2,40} coverage (?:at|of .{2,60} at) https?:\S{4,100}
  kindly share this story:?
  please use (?:a )?chrome browser for a more accessible video player
  listen to more stories on .{2,20}
  we need your consent to load this .{2,30} content
  we use \S{2,20}-player to manage .{10,250}
  .{5,120} download the free .{2,30} app\.
  forbes contributors publish .{10,150}
  choose .{2,20} as your preferred source on google\b.{0,120}
  follow related authors and topics
  authors and topics you follow will be added .{5,60}
  you can find this story in my bookmarks.{0,120}
  show full article
  track latest news live on .{5,150}
  there are no comments yet\..{0,80}
  how does this make you feel\?
  this is ai[- ]generated summari[sz]ation.{0,120}
  unlock the editor.s digest for free
  .{5,80} selects .{3,30} favourite stories in this weekly newsletter\.
  from reproductive rights to .{5,60}, the independent is on the ground .{0,60}
  discover stories from this section .{5,60}
  from the \S{3,10} \S{2,6} \d{4} edition
  newsguard
`;

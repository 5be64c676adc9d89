import { lines } from './lines.ts';

/** What players of video and sound print where they can't play, and what stands around posts of networks. */
export const PLAYERS = lines`
  (?:audio|video) player(?: is loading\.?)?|embed(?:ded)?(?: (?:video|post|content|tweet))?|embed from getty images
  (?:your|this) browser (?:does not|doesn.t) support .{3,80}
  (?:this|the) (?:video|audio|content|post) (?:is|has been|could not be) (?:unavailable|removed|loaded|deleted)\b.{0,80}
  to (?:view|watch|play|hear) this (?:video|content|audio) .{5,150}
  (?:please )?(?:enable|turn on) javascript\b.{0,150}|javascript (?:is|must be) .{5,100}
  watch (?:the )?(?:video|full video|interview|clip)(?: (?:below|above|here))?
  view (?:this post )?on (?:x|twitter|instagram|facebook|youtube|tiktok|threads)|see new posts
  view this post on instagram|a post shared by .{3,100}
  enlarge ?/ ?.{5,200}
`;

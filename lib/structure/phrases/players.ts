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
  a post shared by .{3,100}
  enlarge ?/ ?.{5,200}
  \(?click (?:(?:on )?(?:the )?(?:image|picture|photo|map|chart)s? )?(?:above |below )?to (?:enlarge|expand|zoom)\.?\)?
  (?:view )?(?:image )?(?:in )?full ?screen|\d{1,3} ?/ ?\d{1,3} (?:slides|photos|images)
  this video can ?not be played|(?:play|pause|download) audio|pause|toggle|(?:un)?mute|now playing|autoplay|volume \d{1,3}%
  (?:current|remaining) time -?\d{1,2}:\d{2}.{0,10}|loaded:? ?\d[\d.]{0,6}%|stream type(?: live)?|playback (?:rate|speed)|(?:speed )?\d(?:\.\d{1,2})?x|audio track
  picture-in-picture|close modal dialog|this is a modal window\..{0,120}|(?:beginning|end) of dialog window\..{0,60}|no compatible source was found for this media\.
  descriptions|(?:descriptions|captions|subtitles) (?:off|settings), .{5,50}
  text (?:color|background).{10,250}|font size ?50%.{5,60}|reset restore all settings to the default values.{0,10}
  press shift question mark .{5,60}|keyboard shortcuts|shortcuts open/close.{0,20}
  ad \d of \d|your ad will (?:end|begin) in.{0,20}
  (?:download|read|show|view|hide|full) (?:the )?transcript|embed (?:code|this .{3,12})|<? ?iframe .{5,200}
  (?:twitter|instagram|facebook|tiktok|youtube) (?:embed|post|video)|tweet from @\w{2,30}
  (?:skip|end of|warning:?) (?:twitter|instagram|facebook|tiktok|youtube|x) (?:post|content|video)\b.{0,60}
  allow (?:twitter|instagram|facebook|tiktok|youtube|google youtube|x) content\?|this article contains content provided by .{5,250}
  this content is hosted by a third party\..{0,150}|to (?:see|view) this content you must .{5,80}
  we apologi[sz]e, but this video has failed to load\..{0,120}|(?:try refreshing your browser|tap here to see other videos)\b.{0,80}
  (?:(?:related )?video (?:above|below)|(?:the )?(?:above )?video (?:above |below )?is from (?:a|an) .{3,60})(?:: .{5,150}|\.)?
  \((?:the )?(?:above )?video (?:above |below )?is from an? .{3,60}\)|(?:see|watch|click) (?:the )?(?:full )?(?:video|report|story|interview|clip) (?:(?:at|in|on) the )?(?:top|video|player|above|below)\b.{0,40}
  view \d{1,3} (?:images|photos)
  (?:rt|via) @\w{2,30}: .{3,280}|post by [^.!?]{2,40}\.|an? (?:photo|video) (?:posted|shared) by .{3,120}
  [\d,.]{1,9} (?:retweets|reposts|likes|replies)\b.{0,80}|(?:read|view|show) (?:[\d,]{1,7} )?replies|\d{1,2}:\d{2} [ap]m · .{5,40}
  (?:take our|loading) poll|this poll is (?:now )?closed\.?|view results|you voted:?|total votes:? ?[\d,.]{1,12}
`;

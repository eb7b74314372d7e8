/** Why a wording is asked about. The text is what an author reads. */
export const REASONS = {
  ahead: 'looks forward from here, and tells that something comes; say what is so now',
  back: 'looks back from later; say it as it is seen now',
  hedge: 'tells that this will not stay so; say what is so now, or nothing',
  tense: 'is in the past, as if the person were told from later; a bio is true now, in the present',
  heading: 'makes sense only to who knows what follows; name what is seen',
  alone:
    'is a doubt about one person, where nobody else is doubted; say what they do, or doubt nobody',
  role: 'tells a part that is not played yet when one first hears of somebody; say what they are now',
} as const;

export type Reason = keyof typeof REASONS;

export interface Wording {
  pattern: RegExp;
  reason: Reason;
  /** Where it counts; everywhere by default. */
  in?: 'role' | 'heading' | 'bio';
}

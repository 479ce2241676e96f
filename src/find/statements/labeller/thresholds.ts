/** What the labeller alone finds is kept in a report's findings from this chance on: a reader sees the confidence, and a statement that is missing is worse than a doubtful one. A judgement. */
export const KEPT = 0.35;

/**
 * What is given as attributions must have at least this chance. On held-out documents of PolNeAR train the F1 of attributions is highest from 0.3 to 0.35.
 */
export const LIKELY = 0.32;

/** The same where nobody is named who says it: such a statement tells a reader little, so that more than half of them must be right. A judgement: chances are calibrated. */
export const LIKELY_UNOWNED = 0.5;

/**
 * What is less likely right is given as an attribution all the same where the chance that some of its content is attributed is this: then it is more likely that something is said
 * there than not, and only the ends or the speaker are unsure.
 * A judgement.
 */
export const HEARD = 0.5;

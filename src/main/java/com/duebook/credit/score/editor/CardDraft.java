package com.duebook.credit.score.editor;

import com.duebook.credit.score.Scorecard;
import java.time.Instant;

/**
 * A scorecard that somebody has saved and not put in force yet.
 *
 * @param rev counts up with each save
 */
public record CardDraft(int rev, Scorecard card, Instant savedAt, String savedBy) {}

package com.duebook.credit.score;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is kept of an assessment.
 *
 * @param card the number of the scorecard's version
 * @param className empty where too little was known to put it into one
 * @param classSince the day of the assessment that put it into this class
 * @param worsened whether the class before was a better one
 */
public record StoredAssessment(UUID id, UUID customer, int card, LocalDate day, int score, String className, LocalDate classSince,
        boolean worsened, LocalDate validUntil) {

    /** Whether another of that day is worth a row. */
    boolean saysAsMuchAs(Assessment other) {
        return score == other.score() && className.equals(other.className()) && !other.facts().asOf().isAfter(validUntil);
    }
}

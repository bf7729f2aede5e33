package com.duebook.alerts;

/** What an evaluation came to, in numbers of alerts. */
public record EvaluationResult(int raised, int kept, int resolved) {

    EvaluationResult plus(EvaluationResult other) {
        return new EvaluationResult(raised + other.raised, kept + other.kept, resolved + other.resolved);
    }

    /** As a task keeps it: the three numbers with blanks between. */
    String stored() {
        return raised + " " + kept + " " + resolved;
    }

    public static EvaluationResult read(String stored) {
        var numbers = stored.split(" ");
        return new EvaluationResult(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }
}

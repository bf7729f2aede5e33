package com.duebook.alerts;

/** What an evaluation came to, in numbers of alerts. */
public record EvaluationResult(int raised, int kept, int resolved) {}

package com.duebook.facts;

import java.util.UUID;

/** What is known of a customer on a day, and how that goes on. */
public record ForeseenFacts(CustomerFacts facts, FactCourse course) {

    public UUID customer() {
        return facts.customer();
    }
}

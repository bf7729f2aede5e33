package com.duebook.node;

import com.duebook.problem.CannotStart;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** Which share of the work this process takes, from {@code duebook.role}. */
public enum NodeRole {
    /** Everything in one process. */
    ALL,
    /** Screens, pay pages and the webhook; what happens afterwards is left to others. */
    WEB,
    /** What happens afterwards, and the nights; over HTTP it says only how it is. */
    JOBS,
    /** Brings the schema up to date and ends. */
    MIGRATE;

    public static final String PROPERTY = "duebook.role";

    /** @throws CannotStart for any other word */
    public static NodeRole of(Environment environment) {
        var word = environment.getProperty(PROPERTY, "all");
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "", "all" -> ALL;
            case "web" -> WEB;
            case "jobs" -> JOBS;
            case "migrate" -> MIGRATE;
            default -> throw new CannotStart(
                    "DUEBOOK_ROLE is \"" + word + "\"; set it to all, web, jobs or migrate.");
        };
    }

    public boolean runsJobs() {
        return this == ALL || this == JOBS;
    }

    public boolean migrates() {
        return this == ALL || this == MIGRATE;
    }

    /** One of several processes on the same database. */
    public boolean isShare() {
        return this == WEB || this == JOBS;
    }
}

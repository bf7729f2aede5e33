package com.duebook.workspace.night;

import com.duebook.jobs.background.BackgroundJob;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One kind of a night's work, in every workspace whose night it is by now: the hours that lie between the first of them and
 * the last are one job that is begun again.
 *
 * @param night the local date that it leads into, ISO 8601
 */
public record NightRun(String kind, String night) implements BackgroundJob {

    NightRun(String kind, LocalDate night) {
        this(kind, night.toString());
    }

    /** As the work item names it. */
    static NightRun read(String subject) {
        var parts = subject.split(" ", 2);
        return new NightRun(parts[1], parts[0]);
    }

    String subject() {
        return night + " " + kind;
    }

    LocalDate date() {
        return LocalDate.parse(night);
    }

    /** The same wherever and however often it is handed over. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("night " + subject()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Class<NightRunHandler> getJobRequestHandler() {
        return NightRunHandler.class;
    }
}

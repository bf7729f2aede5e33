package com.duebook.watch.log;

import ch.qos.logback.classic.LoggerContext;
import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which workspace a line is about, asked while it is written. So it is right wherever work goes on, also in a command of
 * one screen on another's thread, and nothing can be left behind on a thread.
 */
@Component
class WorkspaceOfLines implements Supplier<@Nullable UUID> {

    private static final String NAME = WorkspaceOfLines.class.getName();

    private final Tenancy tenancy;

    WorkspaceOfLines(Tenancy tenancy) {
        this.tenancy = tenancy;
        // The log is there before any bean, and makes its parts by itself.
        ((LoggerContext) LoggerFactory.getILoggerFactory()).putObject(NAME, this);
    }

    /** Null outside any workspace, and before there is an application. */
    static @Nullable UUID current() {
        return LoggerFactory.getILoggerFactory() instanceof LoggerContext log
                && log.getObject(NAME) instanceof WorkspaceOfLines lines ? lines.get() : null;
    }

    @Override
    public @Nullable UUID get() {
        try {
            return tenancy.workspace().orElse(null);
        } catch (RuntimeException | AssertionError notNow) {
            // A screen's session that is not locked does not say; the line is worth more.
            return null;
        }
    }
}

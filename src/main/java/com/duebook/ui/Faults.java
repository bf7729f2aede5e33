package com.duebook.ui;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What leads from the words on somebody's screen to the one line in the log that says why. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /**
     * Writes the line, but of a browser that went away in the middle of an answer, which is no fault; where lines are records the reference is a field of them.
     *
     * @param doing what, such as "opening /invoices", without anybody's secrets
     * @return the reference, short enough to read out on the phone
     */
    public static String note(Throwable fault, String doing) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        if (isGone(fault)) {
            LOG.debug("nobody waits any more for {}: {}", doing, fault.toString());
        } else {
            LOG.atError().addKeyValue("reference", reference).setCause(fault).log("fault {} {}", reference, doing);
        }
        return reference;
    }

    /** Servlets wrap what goes through them. */
    private static boolean isGone(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }
}

package com.duebook.ui;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What leads from the words on somebody's screen to the one line in the log that says why. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /**
     * Writes the line; where lines are records the reference is a field of them.
     *
     * @param doing what, such as "opening /invoices", without anybody's secrets
     * @return the reference, short enough to read out on the phone
     */
    public static String note(Throwable fault, String doing) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.atError().addKeyValue("reference", reference).setCause(fault).log("fault {} {}", reference, doing);
        return reference;
    }
}

package com.duebook.definition;

import com.duebook.problem.Refusal;

/** A mistake in a tenant file, by file, line and field. */
public class FileFault extends Refusal {

    /**
     * @param line counted from 1
     * @param field with the fields it stands in, such as {@code alerts[2].threshold}
     * @param what is wrong, in a sentence for whoever wrote the file
     */
    FileFault(String file, int line, String field, String what) {
        super("tenants.fault", file, line, field, what);
    }

    @Override
    public String getMessage() {
        return "%s, line %s, %s: %s".formatted(arguments());
    }
}

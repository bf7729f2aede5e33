package com.duebook.faults.failing;

import java.util.List;

/**
 * Something that somebody does, in two parts: everything up to the last click, and that click, which the trouble meets.
 *
 * @param ready everything before
 * @param sign what an answer holds that says it is done; empty when any answer without a complaint does
 * @param again what somebody does who was told that it failed
 * @param traces how many there are of each part of it in the database: none of any, or one of each
 */
record FaultScenario(String name, HeardAnswers heard, Step ready, Step click, String sign, Step again, Traces traces) {

    /** One step of it; may fail as it likes. */
    interface Step {

        void take() throws Exception;
    }

    /** Looked at when all is well again. */
    interface Traces {

        List<Long> count() throws Exception;
    }

    /** Of which nobody may see a trace. */
    static FaultScenario forbidden(String name, HeardAnswers heard, Step ready, Step click, Traces traces) {
        return new FaultScenario(FORBIDDEN + name, heard, ready, click, "", () -> {}, traces);
    }

    private static final String FORBIDDEN = "forbidden: ";

    boolean isForbidden() {
        return name.startsWith(FORBIDDEN);
    }

    boolean wasToldDone() {
        return !heard.heardOfFailure() && (sign.isEmpty() || heard.heard(sign));
    }
}

package com.duebook.support;

import com.duebook.jobs.WorkHandler;

/** Work of kind {@value #KIND} does nothing; a test that wants more puts its own in the place of this. */
public class TestWork implements WorkHandler {

    public static final String KIND = "test.work";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {}
}

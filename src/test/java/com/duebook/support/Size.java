package com.duebook.support;

/** How much a test does: all that the reliability plan asks for takes too long for every build. */
public final class Size {

    private Size() {}

    /** The usual size, unless the environment asks for all with {@code DUEBOOK_TEST_FULL}. */
    public static int of(int full, int usual) {
        return System.getenv("DUEBOOK_TEST_FULL") == null ? usual : full;
    }
}

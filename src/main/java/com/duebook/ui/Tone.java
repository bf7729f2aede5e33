package com.duebook.ui;

/** Whose move a status calls for; always said in words as well. */
public enum Tone {
    /** Somebody here must act. */
    ACT("error"),
    /** Will need somebody soon. */
    SOON("warning"),
    /** How things stand. */
    NEUTRAL(""),
    /** Passing, or done with: words without a box. */
    QUIET("quiet");

    private final String theme;

    Tone(String theme) {
        this.theme = theme;
    }

    /** As the badge's element has it. */
    public String theme() {
        return theme;
    }
}

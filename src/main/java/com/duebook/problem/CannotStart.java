package com.duebook.problem;

/**
 * Something about the machine or the settings that whoever starts Duebook has to put right. Its message is one whole
 * English sentence that says what and how; it is printed alone.
 */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
